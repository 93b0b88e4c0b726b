import type { Language } from '../core/deck/deck';

/** The words printed around the options of a question. They follow the question's language, which may differ from the screen's. */
export interface OptionWords {
  /** How many options to choose. */
  readonly choose: (count: number) => string;
  readonly options: string;
  readonly right: string;
  readonly wrong: string;
  readonly chosen: string;
  /** Why the other side's answer is wrong here. */
  readonly otherSide: string;
}

export const optionWords: Readonly<Record<Language, OptionWords>> = {
  en: {
    choose: (count) => (count === 1 ? 'Choose one.' : `Choose ${count === 2 ? 'two' : count}.`),
    options: 'Options',
    right: 'Right',
    wrong: 'Wrong',
    chosen: 'your choice',
    otherSide: 'This is how it is on the other side.',
  },
  ja: {
    choose: (count) => `${count} つ選んでください。`,
    options: '選択肢',
    right: '正しい',
    wrong: '誤り',
    chosen: '選んだもの',
    otherSide: 'これはもう一方の側の話。',
  },
};
