import type { StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import type { StoredEvent } from '../log/event';
import { effective } from '../log/replay';
import type { SessionCounts } from '../queue/session';

/** Milliseconds that one card takes. */
export interface Pace {
  readonly dueMs: number;
  readonly freshMs: number;
}

export const DEFAULT_PACE: Pace = { dueMs: 10_000, freshMs: 25_000 };

/** A coffee break is not thinking. */
export const LONGEST_ANSWER_MS = 60_000;

/** So many answers of a kind make a median worth having. */
const ENOUGH = 10;

/** The learner's own medians from recent answers. An answer on the day of the card's introduction counts as that of a new card. */
export const paceOf = (recent: readonly StoredEvent[], introducedOn: ReadonlyMap<CardId, StudyDay>): Pace => {
  const [due, fresh]: [number[], number[]] = [[], []];
  for (const event of effective(recent)) {
    if (event.type !== 'reviewed') continue;
    (introducedOn.get(event.card) === event.day ? fresh : due).push(Math.min(event.answerMs, LONGEST_ANSWER_MS));
  }
  return { dueMs: medianOf(due) ?? DEFAULT_PACE.dueMs, freshMs: medianOf(fresh) ?? DEFAULT_PACE.freshMs };
};

/** About how long a session will take, in whole minutes, rounded up. */
export const estimatedMinutes = ({ due, fresh, drill }: SessionCounts, { dueMs, freshMs }: Pace): number =>
  Math.ceil(((due + drill) * dueMs + fresh * freshMs) / 60_000);

const medianOf = (values: readonly number[]): number | undefined =>
  values.length < ENOUGH ? undefined : [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
