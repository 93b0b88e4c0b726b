import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import type { Language } from '../../src/core/deck/deck';
import type { Button } from '../../src/core/scheduler/buttons';
import type { Messages } from '../../src/i18n/messages';
import { questionText } from './decks';
import type { AppOnScreen } from './render-app';

/** What a learner looks for, by role and name, in the language of the words given. */
export const onScreen = (t: Messages, language: Language = 'en') => {
  const grades = (): Promise<HTMLElement> => screen.findByRole('group', { name: t.study.gradeGroup });
  return {
    start: () => screen.findByRole('button', { name: t.today.start }),
    goOn: () => screen.findByRole('button', { name: t.today.goOn }),
    reveal: () => screen.findByRole('button', { name: t.study.reveal }),
    grades,
    /** Whichever way the button is labelled: in drill Good has another name, elsewhere it also says what it leads to. */
    grade: async (button: Button) =>
      within(await grades()).getByRole('button', {
        name: (name) => name.startsWith(t.study.grades[button]) || (button === 'good' && name === t.study.gotIt),
      }),
    question: (side: 'tea' | 'coffee', number: number, inLanguage = language) =>
      screen.findByRole('heading', { level: 1, name: questionText(inLanguage, side, number) }),
    finished: () => screen.findByRole('heading', { level: 1, name: t.finished.heading }),
    undo: () => screen.findByRole('button', { name: t.study.undo }),
    redo: () => screen.findByRole('button', { name: t.study.redo }),
    alert: (text: string) =>
      waitFor(() => {
        const alert = screen.getByRole('alert');
        expect(alert.textContent).toContain(text);
        return alert;
      }),
    said: (text: string) => screen.findByText(text),
    button: (name: string) => screen.findByRole('button', { name }),
    dialog: (name: string) => screen.findByRole('dialog', { name }),
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
