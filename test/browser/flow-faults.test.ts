import { expect, test, vi } from 'vitest';
import { asCardId } from '../../src/core/base/ids';
import type { AppState } from '../../src/store/app-store';
import { aBackup } from '../support/backup-file';
import { aDeck } from '../support/decks';
import { SECOND_MS } from '../support/fake-clock';
import { type Fault, type StorageWatch, strideOf, watchStorage } from '../support/faulty-idb';
import { answered, coffee, historyOf, PAST_DEVICE } from '../support/history';
import { aProfile, openTab, type Tab } from '../support/render-app';
import { seedLog, storedLog } from '../support/stored-log';
import { replay } from '../../src/core/log/replay';

/** One test is dozens of visits; how long they take depends on the machine alone. */
const PATIENCE_MS = 60_000;

const [ONE, TWO] = [asCardId(coffee(1)), asCardId(coffee(2))];
const here = historyOf([answered(ONE, 9), answered(TWO, 3)]);
const elsewhere = historyOf([answered(coffee(3), 5)], 'otherdevice');

interface Flow {
  /** Each gesture of the flow in turn. */
  readonly steps: readonly ((state: AppState) => Promise<unknown> | undefined)[];
  /** The types of the events that are then there beyond the past. */
  readonly written: readonly string[];
}

const gradeCurrent = (state: AppState): Promise<void> => {
  const time = (state.practice?.session.answered.length ?? 0) * 10 * SECOND_MS + 10 * SECOND_MS;
  state.reveal(time);
  return state.grade('good', time + SECOND_MS);
};

const restoreHere =
  (mode: 'add' | 'go-back') =>
  async (state: AppState): Promise<unknown> => {
    const read = await state.readBackup(aBackup([...here.slice(0, 1), ...elsewhere]));
    return 'type' in read ? undefined : state.restore(read.backup, mode);
  };

const flows: Readonly<Record<string, Flow>> = {
  reset: {
    steps: [
      (state) => state.openLibrary(),
      (state) => state.reset({ kind: 'deck', id: 'drinks' }, [ONE, TWO], false),
      (state) => state.undo(),
      (state) => state.redo(),
    ],
    written: ['reset', 'undone', 'redone'],
  },
  'restore: add': { steps: [restoreHere('add'), (state) => state.undo()], written: ['reviewed', 'restored', 'undone'] },
  'restore: go back': { steps: [restoreHere('go-back'), (state) => state.undo()], written: ['reviewed', 'restored', 'undone'] },
  practice: {
    steps: [(state) => state.enterPractice({ kind: 'weakest' }), gradeCurrent, (state) => state.undo()],
    written: ['practiced', 'undone'],
  },
  settings: {
    steps: [(state) => state.changeSettings({ newPerDay: 3 }), (state) => state.raiseLimits(1, 2), (state) => state.undo()],
    written: ['settings-changed', 'limit-raised', 'undone'],
  },
  'card tools': {
    steps: [
      (state) => state.enterStudy(),
      (state) => state.mark(ONE, true),
      (state) => state.note(ONE, 'mine'),
      (state) => state.bury([TWO]),
      (state) => state.suspend([ONE]),
      (state) => state.resume([ONE]),
      (state) => state.undo(),
    ],
    written: ['marked', 'noted', 'buried', 'suspended', 'resumed', 'undone'],
  },
};

const faults: readonly (readonly [Fault, 'once' | 'mended'])[] = [
  [{ how: 'request', name: 'AbortError' }, 'mended'],
  [{ how: 'commit', name: 'QuotaExceededError' }, 'mended'],
  [{ how: 'unheard', name: 'AbortError' }, 'mended'],
  [{ how: 'unheard', name: 'UnknownError' }, 'once'],
];

const troubleOf = ({ store }: Tab): unknown => {
  const { problem, storage } = store.getState();
  return problem ?? (typeof storage === 'object' ? storage : undefined);
};

const reasonOf = ({ store }: Tab): string => {
  const { problem, storage } = store.getState();
  if (problem?.type === 'not-saved') return problem.error.reason;
  return typeof storage === 'object' ? storage.reason : (problem?.type ?? 'none');
};

/** Goes through a flow; wherever trouble is told, the storage is mended and the press tried again. Returns what was told. */
const visit = async (
  { steps, written }: Flow,
  plan: (watch: StorageWatch) => void,
): Promise<{ readonly told: string[]; readonly hit: boolean }> => {
  const profile = aProfile({ decks: [aDeck({ differences: 3, cards: ['recall'] })] });
  await seedLog(profile.database, PAST_DEVICE, here);
  const watch = watchStorage();
  plan(watch);
  const tab = openTab(profile);
  const { store } = tab;
  const told: string[] = [];
  await store.getState().open();
  for (const step of steps) {
    let isDone = false;
    const before = told.length;
    const doing = Promise.resolve(step(store.getState())).then(() => (isDone = true));
    await expect.poll(() => isDone || troubleOf(tab) !== undefined, { interval: 2 }).toBe(true);
    for (let tries = 0; troubleOf(tab) !== undefined; tries += 1) {
      const trouble = troubleOf(tab);
      expect(tries, JSON.stringify(trouble)).toBeLessThan(3);
      told.push(reasonOf(tab));
      watch.mend();
      const { problem, notice } = store.getState();
      if (problem?.type !== 'not-saved') {
        await store.getState().refresh();
        continue;
      }
      // A restore is done when its own promise says so, anything else when it has said what it did.
      const waitsForIt = !isDone;
      problem.retry();
      const isThrough = (): boolean => (waitsForIt ? isDone : store.getState().notice !== notice && store.getState().saving === undefined);
      await expect.poll(() => isThrough() || ![undefined, trouble].includes(troubleOf(tab)), { interval: 2 }).toBe(true);
    }
    // What only reads is asked for again by the screen that comes back.
    if (told.length > before && isReading(step)) await step(store.getState());
    await doing;
  }
  const { hit } = watch;
  watch.stop();
  tab.close();
  const { events, states } = await storedLog(profile.database);
  expect(
    events
      .filter(({ id }) => !here.some((past) => past.id === id))
      .map(({ type }) => type)
      .sort(),
  ).toEqual([...written].sort());
  expect(new Map(states.map((state) => [state.card, state]))).toEqual(replay(events).states);
  return { told, hit };
};

const isReading = (step: Flow['steps'][number]): boolean => /openLibrary|enter/.test(String(step));

const cases = Object.entries(flows).flatMap(([name, flow]) =>
  faults.map(([fault, until]) => [name, fault.how, fault.name, until, flow, fault] as const),
);

test.each(cases)(
  '%s: whichever storage call %s with %s (%s), nothing is lost, doubled or half-written, and trying again works',
  async (_name, how, name, until, flow, fault) => {
    // Dexie tells the console when it opens once more after an UnknownError.
    vi.spyOn(console, 'warn').mockReturnValue();
    let tried = 0;
    for (let k = 1; ; k += strideOf(fault)) {
      const { told, hit } = await visit(flow, (watch) => watch.fail(k, fault, until));
      if (!hit) break;
      tried = k;
      expect(new Set(told), `told when call ${k} fails`).toEqual(
        new Set(told.length === 0 ? [] : [name === 'QuotaExceededError' ? 'full' : 'failed']),
      );
    }
    // The flow needs this many such calls and no more; each was seen to fail.
    expect(tried).toBeGreaterThan(how === 'request' || how === 'throws' ? 14 : 1);
  },
  PATIENCE_MS,
);
