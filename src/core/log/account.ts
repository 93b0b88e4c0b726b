import type { EventId } from '../base/ids';
import { type Action, deviceOf, isWord, seqOf, type SeqRange, type StoredEvent } from './event';

/** Which events count, as far as `voided` and `restored` events decide it. Told of the restores from the newest back, the first word on an event stands. */
export class Account {
  private readonly voided: SeqRange[] = [];
  private readonly restored: { readonly range: SeqRange; readonly counts: boolean }[] = [];

  /** For good: what a wrong clock has dated comes back with no restore. */
  takeVoided(ranges: readonly SeqRange[]): void {
    this.voided.push(...ranges);
  }

  takeRestore({ ranges, takesBack, bringsBack }: Extract<Action, { type: 'restored' }>, stands: boolean): void {
    const say = (said: readonly SeqRange[], counts: boolean): void => void this.restored.push(...said.map((range) => ({ range, counts })));
    if (!stands) return say(ranges, false);
    say(takesBack, false);
    say(bringsBack, true);
  }

  counts(id: EventId): boolean {
    if (this.voided.some((range) => isWithin(id, range))) return false;
    return this.restored.find(({ range }) => isWithin(id, range))?.counts ?? true;
  }
}

/** The account as far as the `voided` events alone decide it. */
export const accountOfVoids = (events: readonly StoredEvent[]): Account => {
  const account = new Account();
  for (const event of events) if (isWord(event) && event.type === 'voided') account.takeVoided(event.ranges);
  return account;
};

const isWithin = (id: EventId, { device, from, to }: SeqRange): boolean => deviceOf(id) === device && seqOf(id) >= from && seqOf(id) <= to;
