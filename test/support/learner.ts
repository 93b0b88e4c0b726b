import * as fc from 'fast-check';
import { studyDay, type StudyDay } from '../../src/core/base/day';
import type { EventId } from '../../src/core/base/ids';
import { ok, type Result } from '../../src/core/base/result';
import type { Action, ActionEvent, StoredEvent } from '../../src/core/log/event';
import { record, type Press, type Recorded } from '../../src/core/log/record';
import { redo, undo, undoAction } from '../../src/core/log/undo';
import { voidFuture } from '../../src/core/log/void';
import { type Progress, restoreBackup, type Restored, type RestoreMode } from '../../src/core/transfer/restore';
import { arbAction, arbGapMs, MINUTE_MS, START } from './log-arbitraries';
import type { MemoryLog } from './memory-log';

/** One thing a learner does, `gapMs` after the one before. A negative gap is a clock that was set back. */
export interface Step {
  readonly gapMs: number;
  readonly does: Action | 'undo' | 'redo' | 'clock-was-wrong' | 'save-backup' | RestoreStep;
}

/** Which of the backups saved so far is restored is chosen by a number; the empty one is always there. */
interface RestoreStep {
  readonly restores: number;
  readonly mode: RestoreMode;
}

type Taken = Result<Recorded | ActionEvent | number | Restored, { readonly type: string }>;

/** A restore that nobody calls off. */
const toTheEnd: Progress = { goOn: () => true };

const EVER = studyDay(-1e6);

/**
 * Someone at one device. Every press has a key of its own, and its time stands on a clock that only steps move. `guests` is a backup of
 * other devices.
 */
export const learnerAt = (log: MemoryLog, guests: readonly StoredEvent[] = []) => {
  const backups: (readonly StoredEvent[])[] = [[], guests];
  let now = START;
  let presses = 0;

  const nextPress = (): Press => {
    presses += 1;
    return { moment: { at: now, tz: 0 }, rolloverHour: 4, key: `press ${presses}` };
  };

  const learner = {
    wait(ms: number) {
      now += ms;
    },
    now: () => now,
    press: nextPress,
    does: (action: Action, press = nextPress(), again = false) => log.transact((tx) => record(tx, action, press), { again }),
    undoes: (since: StudyDay = EVER, press = nextPress(), again = false) => log.transact((tx) => undo(tx, press, since), { again }),
    redoes: (press = nextPress(), again = false) => log.transact((tx) => redo(tx, press), { again }),
    saysClockWasWrong: (press = nextPress()) => log.transact(async (tx) => ok(await voidFuture(tx, press))),
    undoesOne: (id: EventId, press = nextPress()) => log.transact((tx) => undoAction(tx, press, id)),
    restores: (backup: readonly StoredEvent[], mode: RestoreMode, progress = toTheEnd, press = nextPress(), again = false) =>
      log.transact((tx) => restoreBackup(tx, backup, mode, press, progress), { again }),
    async takes({ gapMs, does }: Step): Promise<Taken> {
      now += gapMs;
      if (does === 'save-backup') return ok(backups.push(log.stored().events));
      if (typeof does === 'object' && 'restores' in does) return learner.restores(backups[does.restores % backups.length] ?? [], does.mode);
      if (does === 'undo') return learner.undoes();
      if (does === 'redo') return learner.redoes();
      return does === 'clock-was-wrong' ? learner.saysClockWasWrong() : learner.does(does);
    },
  };
  return learner;
};

const arbBackMs = fc.constantFrom(-1, -MINUTE_MS, -10 * MINUTE_MS, -3 * 1440 * MINUTE_MS);

export const arbStep: fc.Arbitrary<Step> = fc.record({
  gapMs: fc.oneof({ weight: 5, arbitrary: arbGapMs }, { weight: 1, arbitrary: arbBackMs }),
  does: fc.oneof(
    { weight: 6, arbitrary: arbAction },
    { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
    { weight: 1, arbitrary: fc.constant('clock-was-wrong' as const) },
  ),
});

/** A life with backups: saved now and then, and restored in either way. */
export const arbLongStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: arbStep },
  { weight: 1, arbitrary: arbGapMs.map((gapMs): Step => ({ gapMs, does: 'save-backup' })) },
  {
    weight: 1,
    arbitrary: fc.record({
      gapMs: arbGapMs,
      does: fc.record({ restores: fc.nat(), mode: fc.constantFrom('add' as const, 'go-back' as const) }),
    }),
  },
);

/** Actions alone, with a clock that only goes forward. */
export const arbActionSteps = (
  maxLength: number,
  does: fc.Arbitrary<Action> = arbAction,
): fc.Arbitrary<readonly { readonly gapMs: number; readonly does: Action }[]> =>
  fc.array(fc.record({ gapMs: arbGapMs, does }), { minLength: 1, maxLength });
