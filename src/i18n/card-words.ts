import type { Language } from '../core/deck/deck';

/** The words printed on a card itself. They follow the card's language, which may differ from the screen's, so both are always there. */
export interface CardWords {
  readonly whyQuestion: string;
  readonly asked: string;
  readonly reason: string;
  readonly caveat: string;
  readonly oftenHeard: string;
  readonly hook: string;
  readonly note: string;
  readonly sources: string;
  readonly checked: (date: string) => string;
  readonly figuresChecked: (date: string) => string;
}

export const cardWords: Readonly<Record<Language, CardWords>> = {
  en: {
    whyQuestion: 'Why do the two differ here?',
    asked: 'asked',
    reason: 'Why',
    caveat: 'Note',
    oftenHeard: 'Often heard',
    hook: 'To remember',
    note: 'Your note',
    sources: 'Sources',
    checked: (date) => `checked ${date}`,
    figuresChecked: (date) => `Figures as of ${date}`,
  },
  ja: {
    whyQuestion: '両者のこの違いは、なぜ生まれるのか？',
    asked: '問われた側',
    reason: '理由',
    caveat: '注意',
    oftenHeard: 'よくある誤解',
    hook: '覚え方',
    note: '自分のメモ',
    sources: '出典',
    checked: (date) => `${date} 確認`,
    figuresChecked: (date) => `数値は ${date} 時点`,
  },
};
