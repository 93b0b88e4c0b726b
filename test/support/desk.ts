import type { Locator, Page } from '@playwright/test';
import type { CardId } from '../../src/core/base/ids';
import type { Language } from '../../src/core/deck/deck';
import type { Button } from '../../src/core/scheduler/buttons';
import { en } from '../../src/i18n/en';
import { ja } from '../../src/i18n/ja';
import type { Messages } from '../../src/i18n/messages';
import { cardShowing } from './real-cards';

/** Longer than two presses may follow each other, so that the second one counts. */
const BREATH_MS = 250;

export type CardKind = 'new' | 'due' | 'drill' | 'practice';

/** A card as it came up, and what it was answered with. */
export interface Turn {
  readonly card: CardId;
  readonly kind: CardKind;
  readonly button: Button;
}

export interface Counts {
  readonly due: number;
  readonly fresh: number;
  readonly drill: number;
}

const KEYS: Readonly<Record<Button, string>> = { again: '1', hard: '2', good: '3', easy: '4' };
const DRILL_KEYS: Readonly<Record<Button, string>> = { again: '1', hard: '1', good: '2', easy: '2' };

export type Desk = ReturnType<typeof deskOf>;

/** The app as a learner uses it, by role and name, in one language. Time passes only as far as the journey says, and a little with every step. */
export const deskOf = (page: Page, language: Language) => {
  const t: Messages = { en, ja }[language];
  const article = page.getByRole('article');
  const grades = page.getByRole('group', { name: t.study.gradeGroup });
  const reveal = page.getByRole('button', { name: t.study.reveal });
  const finished = page.getByRole('heading', { level: 1, name: t.finished.heading });
  const practiceDone = page.getByRole('heading', { level: 1, name: t.study.practiceDone });
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const next = reveal.or(finished).or(practiceDone);

  const pass = (ms: number): Promise<void> => page.clock.fastForward(ms);

  const gradeButton = (name: Button): Locator =>
    grades.getByRole('button', { name: new RegExp(`^(${t.study.grades[name]}${name === 'good' ? `|${t.study.gotIt}` : ''})`) });

  const kindOf = (everything: string): CardKind => {
    const badges = { practice: t.study.practice, drill: t.study.drill, new: t.study.newCard, due: t.study.dueCard };
    const kind = (Object.keys(badges) as CardKind[]).find((each) => everything.startsWith(badges[each]));
    if (kind === undefined) throw new Error(`No kind of card: “${everything.slice(0, 60)}”`);
    return kind;
  };

  const desk = {
    page,
    t,
    language,
    article,
    grades,
    reveal,
    finished,
    practiceDone,
    button,
    gradeButton,
    pass,
    status: page.getByRole('status').filter({ hasText: /\S/ }),
    dialog: (name: string): Locator => page.getByRole('dialog', { name }),
    link: (name: string): Locator => page.getByRole('link', { name, exact: true }),
    /** Goes to an address of the app, such as `/settings`. */
    async open(address = '/'): Promise<void> {
      await page.goto(`./#${address}`);
      await page.getByRole('main').getByRole('heading').or(reveal).or(grades).first().waitFor();
    },
    async start(): Promise<void> {
      await button(t.today.start).or(button(t.today.goOn)).click();
      await next.waitFor();
    },
    /** Which card is on the screen, and as what. */
    async card(): Promise<Pick<Turn, 'card' | 'kind'>> {
      const [question, everything] = await article.evaluate((element: HTMLElement) => [
        element.querySelector('h1')?.innerText ?? '',
        element.innerText,
      ]);
      return { card: cardShowing(language, question, everything), kind: kindOf(everything) };
    },
    /** Turns the card with the mouse and grades it. */
    async answer(name: Button): Promise<void> {
      await pass(BREATH_MS);
      await reveal.click();
      await pass(BREATH_MS);
      await gradeButton(name).click();
      await next.waitFor();
    },
    /** The same by keyboard, which is quicker. */
    async answerByKey(name: Button, { kind }: Pick<Turn, 'kind'>): Promise<void> {
      await desk.press('Space');
      const keys = kind === 'drill' || kind === 'practice' ? DRILL_KEYS : KEYS;
      await desk.press(keys[name]);
      await next.waitFor();
    },
    async press(key: string): Promise<void> {
      await pass(BREATH_MS);
      await page.keyboard.press(key);
    },
    /** Answers one card after the other, `atMost` of them, until nothing is left; tells which came. */
    async study(choose: (shown: Pick<Turn, 'card' | 'kind'>, index: number) => Button, atMost = 200): Promise<Turn[]> {
      const turns: Turn[] = [];
      while (turns.length < atMost && (await reveal.isVisible())) {
        const shown = await desk.card();
        const name = choose(shown, turns.length);
        await desk.answerByKey(name, shown);
        turns.push({ ...shown, button: name });
      }
      return turns;
    },
    /** What Today says is left. */
    async counts(): Promise<Counts> {
      const terms = await page.getByRole('term').allInnerTexts();
      const values = await page.getByRole('definition').allInnerTexts();
      const valueOf = (term: string): number => Number(values[terms.indexOf(term)] ?? 0);
      return { due: valueOf(t.today.due), fresh: valueOf(t.today.fresh), drill: valueOf(t.today.drill) };
    },
    /** The same hour so many days later, with the page left open. */
    sleep: (days: number): Promise<void> => pass(days * 86_400_000),
    async setNumber(label: string, value: number): Promise<void> {
      await page.getByLabel(label, { exact: true }).fill(String(value));
      await page.keyboard.press('Enter');
      await desk.status.getByText(t.actions.done['settings-changed']()).waitFor();
    },
  };
  return desk;
};

/** Drill is always known the second time, so that a session ends. */
export const cycling =
  (...buttons: readonly [Button, ...Button[]]) =>
  ({ kind }: Pick<Turn, 'kind'>, index: number): Button =>
    kind === 'drill' ? 'good' : (buttons[index % buttons.length] ?? buttons[0]);
