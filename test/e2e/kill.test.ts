import { rm } from 'node:fs/promises';
import process from 'node:process';
import type { StoredEvent } from '../../src/core/log/event';
import { replay } from '../../src/core/log/replay';
import type { Button } from '../../src/core/scheduler/buttons';
import { type Desk, deskOf } from '../support/desk';
import { type Disk, diskOf } from '../support/disk';
import { expect, START, test, watch } from '../support/journey';
import { startOwnBrowser } from '../support/own-browser';

/** How often the browser is killed. */
const KILLS = Number(process.env.CHIGAI_KILLS ?? 2);
const HOUR_MS = 3_600_000;
const GRADES: Readonly<Record<Button, number>> = { again: 2, hard: 3, good: 4, easy: 5 };

const answersOf = (events: readonly StoredEvent[]): string[] =>
  events.map((event) => ('card' in event && 'grade' in event ? `${event.card} ${event.grade}` : event.type));

/** Everything belongs together: no number is missing or doubled, and what stands beside the log is what the log says. */
const expectWhole = ({ events, states }: Disk): void => {
  expect(events.map(({ id }) => Number(id.split('.')[1]))).toEqual(events.map((_, index) => index + 1));
  expect(new Set(events.map(({ id }) => id.split('.')[0])).size).toBeLessThanOrEqual(1);
  expect(new Map(states.map((state) => [state.card, state]))).toEqual(new Map(replay(events).states));
};

/** Answers until the next card is shown, which means that the answer is safe. */
const answerSafely = async (desk: Desk, answers: number, acknowledged: string[]): Promise<void> => {
  for (let index = 0; index < answers; index += 1) {
    const shown = await desk.card();
    // What was failed stays failed, so that the session never ends.
    const button = shown.kind === 'drill' || index % 2 === 0 ? 'again' : 'good';
    await desk.answerByKey(button, shown);
    acknowledged.push(`${shown.card} ${GRADES[button]}`);
  }
};

/** Answers once more without waiting for anything, for a kill in mid-write. */
const answerUnsafely = async (desk: Desk): Promise<string> => {
  const { card } = await desk.card();
  await desk.press('Space');
  await desk.press('1');
  return `${card} ${GRADES.again}`;
};

test(`when the browser is killed, no answer is lost, doubled or torn (${KILLS} times)`, async ({ baseURL }) => {
  test.setTimeout(30_000 + KILLS * 15_000);
  const profile = test.info().outputPath('profile');
  const acknowledged: string[] = [];
  let pressed: string | undefined;
  try {
    for (let round = 0; round <= KILLS; round += 1) {
      const { context, kill } = await startOwnBrowser(profile);
      try {
        const unexpected = await watch(context, baseURL);
        const page = context.pages()[0] ?? (await context.newPage());
        // Each start comes a little later, as in life.
        await context.clock.install({ time: START.getTime() + (round * HOUR_MS) / 10 });
        await page.goto(`${baseURL ?? ''}#/study`);
        const desk = deskOf(page, 'en');
        await desk.reveal.waitFor();
        const disk = await diskOf(page);
        const stored = answersOf(disk.events);
        expect(stored.slice(0, acknowledged.length), `what was safe before kill ${round}`).toEqual(acknowledged);
        // The last press may have been written or not, but only whole and only once.
        expect([[], ...(pressed === undefined ? [] : [[pressed]])]).toContainEqual(stored.slice(acknowledged.length));
        expectWhole(disk);
        acknowledged.splice(0, acknowledged.length, ...stored);
        expect(unexpected).toEqual([]);
        if (round < KILLS) {
          await answerSafely(desk, 1 + (round % 4), acknowledged);
          pressed = round % 2 === 0 ? await answerUnsafely(desk) : undefined;
        }
      } finally {
        await kill();
      }
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
