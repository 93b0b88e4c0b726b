import { expect, test, vi } from 'vitest';
import { aDeck } from '../support/decks';
import { SECOND_MS } from '../support/fake-clock';
import { type ErrorName, type Fault, type StorageWatch, strideOf, watchStorage } from '../support/faulty-idb';
import { aProfile, openTab, type Tab } from '../support/render-app';
import { shorthand } from '../support/shorthand';
import { soundLog } from '../support/stored-log';

/** One test is hundreds of visits; how long they take depends on the machine alone. */
const PATIENCE_MS = 120_000;

/** What faults.test.tsx does by hand, without a screen, so that every kind of fault can be tried at every call. Returns the reasons told. */
const visit = async (watch: StorageWatch): Promise<string[]> => {
  const profile = aProfile({ decks: [aDeck({ differences: 2 })] });
  const tab = openTab(profile);
  const { store } = tab;
  const reasons: string[] = [];
  let eventTime = 0;

  /** Does something; where a problem comes of it, mends the storage and tries again, as the learner would. */
  const pass = async (gesture: () => Promise<void> | void, reached: () => boolean): Promise<void> => {
    await gesture();
    for (let tries = 0; !reached(); tries += 1) {
      const { problem, storage } = store.getState();
      expect(tries, `${JSON.stringify(problem)} ${JSON.stringify(storage)}`).toBeLessThan(3);
      reasons.push(reasonOf(tab));
      watch.mend();
      if (problem === undefined) {
        await store.getState().refresh();
        // The screen that comes back enters anew.
        await store.getState().enterStudy();
      } else {
        problem.retry();
        await expect.poll(() => reached() || hasNewProblem(tab, problem), { interval: 2 }).toBe(true);
      }
    }
  };

  const shows = (card: string) => (): boolean => isWell(tab) && store.getState().current?.card.id === card;
  const isFinished = (): boolean => isWell(tab) && store.getState().finished !== undefined;
  const grade = async (): Promise<void> => {
    eventTime += SECOND_MS;
    store.getState().reveal(eventTime);
    await store.getState().grade('good', eventTime + SECOND_MS / 2);
  };
  const [one, two] = ['point-1/recall-coffee', 'point-2/recall-coffee'];

  await pass(() => store.getState().enterStudy(), shows(one));
  await pass(grade, shows(two));
  await pass(grade, isFinished);
  await pass(() => store.getState().undo(), shows(two));
  expect(store.getState().current?.revealed).toBe(true);
  await pass(() => store.getState().redo(), isFinished);

  watch.stop();
  tab.close();
  const { events } = await soundLog(profile.database);
  expect(shorthand(events)).toEqual([`${one} 4`, `${two} 4`, 'undone', 'redone']);
  return reasons;
};

const isWell = ({ store }: Tab): boolean => store.getState().problem === undefined && store.getState().storage === 'open';

const hasNewProblem = ({ store }: Tab, old: unknown): boolean => {
  const { problem, storage } = store.getState();
  return typeof storage === 'object' || (problem !== undefined && problem !== old);
};

const reasonOf = ({ store }: Tab): string => {
  const { problem, storage } = store.getState();
  if (problem?.type === 'not-saved') return problem.error.reason;
  return typeof storage === 'object' ? storage.reason : 'none';
};

test.each<readonly [Fault['how'], ErrorName, 'once' | 'mended']>([
  ['throws', 'UnknownError', 'mended'],
  ['request', 'AbortError', 'mended'],
  ['request', 'UnknownError', 'once'],
  ['commit', 'AbortError', 'mended'],
  ['commit', 'QuotaExceededError', 'once'],
  ['commit', 'UnknownError', 'once'],
  ['commit', 'UnknownError', 'mended'],
  ['unheard', 'AbortError', 'mended'],
  ['unheard', 'UnknownError', 'once'],
  ['unheard', 'UnknownError', 'mended'],
])(
  '%s with %s until %s: at whichever call, nothing is lost or doubled',
  async (how, name, until) => {
    // Dexie tells the console when it opens once more after an UnknownError.
    vi.spyOn(console, 'warn').mockReturnValue();
    const reasons: string[][] = [];
    const stride = strideOf({ how, name });
    for (let hit = true; hit;) {
      const watch = watchStorage();
      watch.fail(1 + reasons.length * stride, { how, name }, until);
      const told = await visit(watch);
      ({ hit } = watch);
      if (hit) reasons.push(told);
    }
    // So many such calls a visit needs; each was seen to fail.
    expect(reasons.length).toBeGreaterThan((how === 'throws' || how === 'request' ? 40 : 5) / stride);
    const expected = name === 'QuotaExceededError' ? 'full' : 'failed';
    expect(reasons.flat().filter((reason) => reason !== expected)).toEqual([]);
  },
  PATIENCE_MS,
);
