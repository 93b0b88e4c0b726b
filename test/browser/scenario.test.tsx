import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { optionWords } from '../../src/i18n/option-words';
import { aDeck, questionsOf, SCENARIO } from '../support/decks';
import { DAY_MS, fakeClock } from '../support/fake-clock';
import { answered, coffee, historyOf, PAST_DEVICE, tea } from '../support/history';
import { onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';
import { seedLog, soundLog } from '../support/stored-log';

const deck = aDeck({ differences: 1, scenarios: true });

/** The day after both recall cards were learned: the situation is the only new card. */
const openScenario = async (language: 'en' | 'ja') => {
  const profile = aProfile({ language, decks: [deck], clock: fakeClock() });
  await seedLog(profile.database, PAST_DEVICE, historyOf([answered(coffee(1), 2, 5), answered(tea(1), 1, 5)]));
  const app = await openApp(profile, '/study/all/all/new');
  const see = onScreen(app.t, language);
  const [asked] = questionsOf(deck, language);
  const scenario = asked?.scenarios[0];
  if (scenario === undefined) throw new Error('the deck has no situation');
  await screen.findByRole('heading', { level: 1, name: scenario.situation });
  return { profile, app, see, scenario, words: optionWords[language] };
};

describe.each(['en', 'ja'] as const)('a situation in %s', (language) => {
  test('is chosen by hand, revealed with a reason for every option, and graded by the learner', async () => {
    const { profile, app, see, scenario, words } = await openScenario(language);
    const options = await screen.findAllByRole('radio');
    expect(options).toHaveLength(4);
    expect(screen.getByText(words.choose(1))).toBeDefined();
    const wrong = scenario.options.find(({ right }) => !right)?.text ?? '';
    const option = (text: string) => screen.getByRole('radio', { name: text });
    await app.click(option(scenario.options[0]?.text ?? ''));
    await app.click(option(wrong));
    expect(screen.getAllByRole('radio', { checked: true }).map(({ textContent }) => textContent)).toEqual([expect.stringContaining(wrong)]);
    await app.click(await see.reveal());
    for (const { because } of scenario.options) expect(screen.getByText(because)).toBeDefined();
    const chosen = screen.getByText(words.chosen).closest('li');
    expect(within(chosen ?? document.body).getByText(wrong)).toBeDefined();
    expect(screen.getAllByText(words.right)).toHaveLength(1);
    await app.click(await see.grade('hard'));
    await see.said(app.t.study.savedAgain(app.t.study.grades.hard));
    const { events } = await soundLog(profile.database);
    expect(events.at(-1)).toMatchObject({ type: 'reviewed', card: `point-1/scenario-${SCENARIO}`, grade: 3 });
  });

  test('is answered by keys alone: a digit chooses before the reveal and grades after it', async () => {
    const { app, see, words } = await openScenario(language);
    const second = (await screen.findAllByRole('radio'))[1];
    await app.keys('2');
    expect(second?.getAttribute('aria-checked')).toBe('true');
    await app.keys('2');
    expect(second?.getAttribute('aria-checked')).toBe('false');
    await app.keys('2');
    await app.keys(' ');
    await see.grades();
    expect(screen.getByText(words.chosen)).toBeDefined();
    await app.keys('3');
    await see.finished();
  });
});

test('the order of the options is the same after a reload, and another on another day', async () => {
  const { profile, app } = await openScenario('en');
  const order = async (): Promise<string[]> => (await screen.findAllByRole('radio')).map(({ textContent }) => textContent.slice(1));
  const first = await order();
  app.close();
  const again = await openApp(profile, '/study/all/all/new');
  expect(await order()).toEqual(first);
  again.close();
  const orders = new Set([first.join()]);
  for (let days = 0; days < 6; days += 1) {
    profile.clock.pass(DAY_MS);
    const later = await openApp(profile, '/study/all/all/new');
    orders.add((await order()).join());
    later.close();
  }
  expect(orders.size).toBeGreaterThan(1);
});
