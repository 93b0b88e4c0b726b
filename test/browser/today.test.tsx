import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ROLLOVER_HOUR, studyDayOf } from '../../src/core/base/day';
import { asCardId, deviceId, eventId } from '../../src/core/base/ids';
import type { StoredEvent } from '../../src/core/log/event';
import { aDeck } from '../support/decks';
import { DAY_MS, HOUR_MS, MORNING } from '../support/fake-clock';
import { answer, onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';
import { seedLog, soundLog, storedLog } from '../support/stored-log';

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('nothing due is a good state, and it says when the next cards come', async () => {
    const profile = aProfile({ language, decks: [aDeck({ differences: 1 })] });
    const first = await openApp(profile, '/study');
    await answer(first, 'good');
    await onScreen(first.t).finished();
    first.close();
    const app = await openApp(profile);
    const see = onScreen(app.t, language);
    await see.said(app.t.today.nothing);
    await see.said(app.t.today.nothingNext(2));
    await see.said(app.t.today.deckProgress(1, 2));
    expect(screen.queryByRole('button', { name: app.t.today.start })).toBeNull();
    expect(document.title).toBe('Chigai');
  });

  test.each([1, 3])('%i cards of the history that no deck holds are named, and nothing of them is lost', async (count) => {
    const profile = aProfile({ language, decks: [aDeck({ differences: 1 })] });
    const history = Array.from({ length: count }, (_, index) => anAnswer(index + 1, `vanished-${index + 1}/why`));
    await seedLog(profile.database, 'olddevice', history);
    const app = await openApp(profile);
    const see = onScreen(app.t, language);
    await see.said(app.t.today.unknownCards(count));
    await app.click(await see.start());
    await answer(app, 'good');
    await see.finished();
    const { events, states } = await soundLog(profile.database);
    expect(events.slice(0, count)).toEqual(history);
    expect(events).toHaveLength(count + 1);
    expect(states.filter(({ card }) => card.startsWith('vanished'))).toHaveLength(count);
  });
});

test('an event of a later version is kept as it is and does no harm', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 2 })] });
  const later = { ...anAnswer(1, 'point-1/recall-coffee'), v: 2, feeling: 'new' } as unknown as StoredEvent;
  await seedLog(profile.database, 'olddevice', [later]);
  const app = await openApp(profile, '/study');
  await answer(app, 'good');
  await onScreen(app.t).question('coffee', 2);
  const { events } = await soundLog(profile.database);
  expect(events[0]).toEqual(later);
});

test('when the study day turns over the page shows the new one by itself', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 1 })] });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await answer(app, 'good');
  await app.click(await see.button(app.t.finished.toToday));
  await see.said(app.t.today.nothing);
  const untilFour = MORNING + DAY_MS - (10 - DEFAULT_ROLLOVER_HOUR) * HOUR_MS - profile.clock.now().at;
  profile.clock.pass(untilFour - 1);
  await see.said(app.t.today.nothing);
  profile.clock.pass(1);
  await see.start();
  expect(document.title).toBe(app.t.shell.titles.today(1));
});

test('a card on the screen stays while the day turns over, and its answer belongs to the new day', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 2 })] });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await app.click(await see.reveal());
  profile.clock.pass(DAY_MS);
  await app.click(await see.grade('good'));
  await see.question('coffee', 2);
  const { events } = await storedLog(profile.database);
  expect(events.map(({ day }) => day)).toEqual([studyDayOf(profile.clock.now(), DEFAULT_ROLLOVER_HOUR)]);
});

test('an address that leads nowhere says so and leads back', async () => {
  const app = await openApp(aProfile(), '/nowhere/at/all/of/this');
  await screen.findByRole('heading', { level: 1, name: app.t.shell.notFound });
  await app.click(screen.getByRole('link', { name: app.t.shell.toToday }));
  expect(await onScreen(app.t).start()).toBeTruthy();
});

const anAnswer = (seq: number, card: string): StoredEvent => {
  const at = MORNING - DAY_MS + seq;
  const day = studyDayOf({ at, tz: 0 }, DEFAULT_ROLLOVER_HOUR);
  const id = eventId(deviceId('olddevice'), seq);
  return { id, v: 1, at, tz: 0, day, key: `k${seq}`, type: 'reviewed', card: asCardId(card), grade: 4, answerMs: 1000 };
};

test('a quick check is two taps away', async () => {
  const app = await openApp(aProfile({ decks: [aDeck({ differences: 12 })] }));
  await app.click(await screen.findByRole('link', { name: app.t.exam.quick.heading }));
  await app.click(await screen.findByRole('button', { name: app.t.exam.quick.start }));
  expect(await screen.findByRole('heading', { level: 1, name: app.t.exam.sitting.place(1, 10) })).toBeDefined();
});
