import { configure, screen, waitFor } from '@testing-library/react';
import { afterAll, expect, test } from 'vitest';
import type { Language } from '../../src/core/deck/deck';
import type { Messages } from '../../src/i18n/messages';
import { aDeck, questionText } from '../support/decks';
import { passEventTime } from '../support/event-time';
import { type Fault, type StorageWatch, strideOf, watchStorage } from '../support/faulty-idb';
import { aProfile, openApp } from '../support/render-app';
import { shorthand } from '../support/shorthand';
import { soundLog } from '../support/stored-log';

/** One test is dozens of visits; how long they take depends on the machine alone. */
const PATIENCE_MS = 120_000;

// Nothing is hidden here, and to find that out for each element would take most of the time, as would the full reckoning of its name.
configure({ defaultHidden: true });
afterAll(() => configure({ defaultHidden: false }));
const labelled =
  (name: string) =>
  (element: HTMLElement): boolean =>
    (element.getAttribute('aria-label') ?? element.innerText.replace(/^[↶↷\s]+/, '')).startsWith(name);

const ANSWERED_UNDONE_REDONE = ['point-1/recall-coffee 4', 'point-2/recall-coffee 4', 'undone', 'redone'];

/** The words for what such a fault means to a learner. */
const wordsFor = ({ problems }: Messages, { name }: Fault): string =>
  name === 'QuotaExceededError' ? problems.storage.full : problems.storage.failed;

/** A click without the travel of a pointer, which would take most of the time. */
const click = (element: HTMLElement): void => {
  passEventTime();
  element.click();
};

/**
 * One visit during which storage fails: opens the app, grades two cards, undoes, redoes and finishes. Wherever a message comes it must say
 * what is wrong; then the storage is mended and the visit goes on with “try again”. Returns how many messages there were.
 */
const visit = async (language: Language, fault: Fault, watch: StorageWatch): Promise<number> => {
  const profile = aProfile({ language, decks: [aDeck({ differences: 2 })] });
  const app = await openApp(profile);
  const { t } = app;
  let messages = 0;

  const reach = async (expected: () => HTMLElement | null): Promise<HTMLElement> => {
    for (;;) {
      const found = await waitFor(() => screen.queryByRole('alert') ?? expected() ?? Promise.reject(new Error('nothing yet')));
      if (found.getAttribute('role') !== 'alert') return found;
      expect(found.textContent).toContain(wordsFor(t, fault));
      messages += 1;
      watch.mend();
      click(await waitFor(() => button(t.problems.tryAgain)() ?? Promise.reject(new Error('nothing to press'))));
      await waitFor(() => expect(found.isConnected).toBe(false));
    }
  };
  const button = (name: string) => (): HTMLElement | null => screen.queryAllByRole('button').find(labelled(name)) ?? null;
  const words = (text: string) => (): HTMLElement | null => screen.queryByText(text);

  click(await reach(button(t.today.start)));
  for (const next of [questionText(language, 'coffee', 2), t.finished.heading]) {
    click(await reach(button(t.study.reveal)));
    click(await reach(button(t.study.grades.good)));
    await reach(words(next));
  }
  click(await reach(button(t.study.undo)));
  await reach(button(t.study.grades.good));
  click(await reach(button(t.study.redo)));
  await reach(words(t.finished.heading));
  app.close();
  watch.stop();
  const { events, states } = await soundLog(profile.database);
  expect(shorthand(events)).toEqual(ANSWERED_UNDONE_REDONE);
  expect(states).toHaveLength(2);
  return messages;
};
/** In one visit, which comes to the finished screen twice. */
const READS_FOR_OFFERS = 6;

test.each<[string, Fault, 'once' | 'mended']>([
  ['a request fails', { how: 'request', name: 'AbortError' }, 'once'],
  ['the disk is full when a transaction ends', { how: 'commit', name: 'QuotaExceededError' }, 'mended'],
  ['a transaction is written but reported as failed', { how: 'unheard', name: 'AbortError' }, 'once'],
])(
  'whichever storage call it is at which %s, the screen says so, and nothing is lost or doubled',
  async (_, fault, until) => {
    const messages: number[] = [];
    const stride = strideOf(fault);
    for (let hit = true; hit;) {
      const watch = watchStorage();
      watch.fail(1 + messages.length * stride, fault, until);
      const said = await visit(messages.length % 2 === 0 ? 'en' : 'ja', fault, watch);
      ({ hit } = watch);
      if (hit) messages.push(said);
    }
    // So many such calls a visit needs; each was seen to fail, and each time there was one message. Only what the finished screen reads for
    // an offer fails without a word: the offer is not made then.
    expect(messages.length).toBeGreaterThan((fault.how === 'request' ? 40 : 5) / stride);
    const silent = messages.filter((told) => told === 0);
    expect(silent.length).toBeLessThanOrEqual(fault.how === 'request' ? Math.ceil(READS_FOR_OFFERS / stride) : 0);
    expect(messages.filter((told) => told !== 0)).toEqual(messages.slice(silent.length).map(() => 1));
  },
  PATIENCE_MS,
);
