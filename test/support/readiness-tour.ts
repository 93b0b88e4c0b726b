import type { Page } from '@playwright/test';
import { studyDay } from '../../src/core/base/day';
import type { StoredEvent } from '../../src/core/log/event';
import { rowOf } from '../../src/io/db/rows';
import type { Desk } from './desk';
import { DAY_MS, MORNING } from './fake-clock';
import { answered, historyOf, type PastAction } from './history';
import { forgotten, swapped } from './past-trouble';
import { deckOf } from './real-cards';

/** A deck that no other part of the tour touches. */
const [first, second] = deckOf('exam-depth').differences.filter(({ retired }) => !retired);
const LEECH = `${first?.id ?? ''}/recall-ecs`;
const SWAPPED = `${second?.id ?? ''}/recall-ecs`;

/** Readiness in all its states, and a contrast drill from beginning to end. */
export const readinessTour = async (desk: Desk, look: (state: string) => Promise<void>): Promise<void> => {
  const { page, t } = desk;
  const trouble = page.getByRole('region', { name: t.ready.trouble.heading });
  await desk.open('/ready');
  await trouble.waitFor();
  await look('readiness, few answers');

  await plant(page, [...forgotten(LEECH, 6, 1), ...[3, 2, 1].map((daysAgo) => swapped(SWAPPED, daysAgo))], 'first');
  await trouble.getByText(t.ready.trouble.lapses(6)).waitFor();
  await page.getByRole('combobox', { name: t.ready.exam, exact: true }).selectOption('SAA-C03');
  await page.getByRole('table', { name: t.ready.byDomain('SAA-C03') }).waitFor();
  await look('readiness, with a leech, a mix-up and an exam');

  await trouble.getByRole('button', { name: t.ready.trouble.drill }).last().click();
  await page.getByRole('button', { name: t.ready.contrast.begin }).waitFor();
  await look('contrast drill, both sides');
  await desk.press('Space');
  await desk.reveal.waitFor();
  await look('contrast drill, question');
  for (let count = 0; count < 4; count += 1) {
    await desk.press('Space');
    await desk.grades.waitFor();
    if (count === 0) await look('contrast drill, answer');
    await desk.press('2');
    if (count < 3) await desk.reveal.waitFor();
  }
  await page.getByRole('heading', { level: 1, name: t.ready.contrast.done }).waitFor();
  await look('contrast drill done');

  const neverKnown = Array.from({ length: 130 }, (_, index) => [answered(SWAPPED, 300 - 2 * index), answered(SWAPPED, 299 - 2 * index, 2)]);
  await plant(page, neverKnown.flat(), 'second');
  await desk.open('/ready');
  await page.getByText(t.ready.calibration.off).waitFor();
  await look('readiness, where forecasts did not come true');
};

/** Writes actions of another device into the page's database, as a restore would bring them, and loads the page anew. */
const plant = async (page: Page, actions: readonly PastAction[], device: string): Promise<void> => {
  const now = await page.evaluate(() => Date.now());
  const days = Math.floor((now - MORNING) / DAY_MS);
  const inOrder = [...actions].sort((a, b) => b.daysAgo - a.daysAgo);
  const events = historyOf(inOrder, device).map((event): StoredEvent => ({
    ...event,
    at: event.at + days * DAY_MS,
    day: studyDay(event.day + days),
    ...('endedDay' in event && { endedDay: studyDay(event.endedDay + days) }),
  }));
  await page.evaluate(async (rows) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('chigai');
      request.addEventListener('success', () => resolve(request.result));
    });
    await new Promise<void>((resolve) => {
      const transaction = db.transaction(['events', 'meta'], 'readwrite');
      transaction.addEventListener('complete', () => resolve());
      for (const row of rows) transaction.objectStore('events').put(row);
      // Without its mark, what stands beside the log is made anew.
      transaction.objectStore('meta').delete('projection');
    });
    db.close();
  }, events.map(rowOf));
  await page.reload();
};
