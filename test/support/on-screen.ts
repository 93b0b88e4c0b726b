import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import type { Language } from '../../src/core/deck/deck';
import type { Button } from '../../src/core/scheduler/buttons';
import type { Messages } from '../../src/i18n/messages';
import { questionText } from './decks';
import type { AppOnScreen } from './render-app';

const LONGEST_WAIT = { timeout: 3000 };

/** What a learner looks for, by role and name, in the language of the words given. */
export const onScreen = (t: Messages, language: Language = 'en') => {
  const grades = (): Promise<HTMLElement> => screen.findByRole('group', { name: t.study.gradeGroup }, LONGEST_WAIT);
  return {
    start: () => screen.findByRole('button', { name: t.today.start }, LONGEST_WAIT),
    goOn: () => screen.findByRole('button', { name: t.today.goOn }, LONGEST_WAIT),
    reveal: () => screen.findByRole('button', { name: t.study.reveal }, LONGEST_WAIT),
    grades,
    /** Whichever way the button is labelled: in drill Good has another name, elsewhere it also says what it leads to. */
    grade: async (button: Button) =>
      within(await grades()).getByRole('button', {
        name: (name) => name.startsWith(t.study.grades[button]) || (button === 'good' && name === t.study.gotIt),
      }),
    question: (side: 'tea' | 'coffee', number: number, inLanguage = language) =>
      screen.findByRole('heading', { level: 1, name: questionText(inLanguage, side, number) }, LONGEST_WAIT),
    finished: () => screen.findByRole('heading', { level: 1, name: t.finished.heading }, LONGEST_WAIT),
    undo: () => screen.findByRole('button', { name: t.study.undo }, LONGEST_WAIT),
    redo: () => screen.findByRole('button', { name: t.study.redo }, LONGEST_WAIT),
    alert: (text: string) =>
      waitFor(() => {
        const alert = screen.getByRole('alert');
        expect(alert.textContent).toContain(text);
        return alert;
      }, LONGEST_WAIT),
    said: (text: string) => screen.findByText(text, {}, LONGEST_WAIT),
    button: (name: string) => screen.findByRole('button', { name }, LONGEST_WAIT),
    dialog: (name: string) => screen.findByRole('dialog', { name }, LONGEST_WAIT),
  };
};

/** Reveals the card on the screen and grades it, by hand. */
export const answer = async (app: AppOnScreen, button: Button): Promise<void> => {
  const see = onScreen(app.t);
  await app.click(await see.reveal());
  await app.click(await see.grade(button));
};

/** The question of the card on the screen. */
export const questionOnScreen = (): string => screen.getByRole('heading', { level: 1 }).textContent;
