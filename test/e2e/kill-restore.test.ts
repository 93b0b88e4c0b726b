import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { en } from '../../src/i18n/en';
import { replay } from '../../src/core/log/replay';
import { diskOf } from '../support/disk';
import { expect, LONG, START, test, watch } from '../support/journey';
import { startOwnBrowser } from '../support/own-browser';

/** In every second round the browser is killed in the middle of a restore, in the others when the screen has said that it is done. */
const ROUNDS = Math.ceil(Number(process.env.CHIGAI_KILLS ?? 2) / 3);
const EVENTS = 3000;
const DAY_MS = 86_400_000;

/** One card answered every day for years, as another device has saved it. */
const backup = (): Buffer => {
  const events = Array.from({ length: EVENTS }, (_, index) => {
    const at = START.getTime() - (EVENTS - index) * DAY_MS;
    const day = Math.floor(at / DAY_MS);
    return {
      id: `other.${index + 1}`,
      v: 1,
      at,
      tz: 0,
      day,
      key: `k${index}`,
      type: 'reviewed',
      card: 'start/recall-ecs',
      grade: 4,
      answerMs: 900,
    };
  });
  const header = { format: 'chigai-backup', version: 1, savedAt: START.getTime(), events: EVENTS };
  return Buffer.from([header, ...events].map((line) => `${JSON.stringify(line)}\n`).join(''));
};

test(`a browser killed while it restores has all of the backup or nothing of it (${ROUNDS} times)`, { tag: LONG }, async ({ baseURL }) => {
  test.setTimeout(30_000 + ROUNDS * 30_000);
  for (let round = 0; round < ROUNDS; round += 1) {
    const profile = await mkdtemp(join(tmpdir(), 'chigai-kill-restore-'));
    const inTheMiddle = round % 2 === 0;
    try {
      const first = await startOwnBrowser(profile);
      try {
        const page = first.context.pages()[0] ?? (await first.context.newPage());
        await first.context.clock.install({ time: START });
        await page.goto(`${baseURL ?? ''}#/settings`);
        await page.getByLabel(en.data.restoreLabel).setInputFiles({ name: 'chigai.jsonl', mimeType: 'text/plain', buffer: backup() });
        await page.getByRole('button', { name: en.data.add }).click();
        if (inTheMiddle) await page.getByRole('progressbar').waitFor();
        else await page.getByText(en.data.restored(EVENTS, 0)).waitFor();
      } finally {
        await first.kill();
      }
      const second = await startOwnBrowser(profile);
      try {
        const unexpected = await watch(second.context, baseURL);
        const page = second.context.pages()[0] ?? (await second.context.newPage());
        await second.context.clock.install({ time: START });
        await page.goto(`${baseURL ?? ''}#/`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        const { events, states } = await diskOf(page);
        expect(inTheMiddle ? [0, EVENTS + 1] : [EVENTS + 1]).toContain(events.length);
        expect(new Map(states.map((state) => [state.card, state]))).toEqual(new Map(replay(events).states));
        expect(unexpected).toEqual([]);
      } finally {
        await second.kill();
      }
    } finally {
      await rm(profile, { recursive: true, force: true });
    }
  }
});
