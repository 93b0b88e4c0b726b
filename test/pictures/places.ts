/** Where the pictures go; never committed. A folder for each state. */
export const STATES_FOLDER = 'test-results/pictures/states';
export const SHEETS_FOLDER = 'test-results/pictures/sheets';

export interface Look {
  readonly language: 'en' | 'ja';
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

/** The usual state of a screen is taken in all of them. */
export const ALL_LOOKS: readonly Look[] = [360, 768, 1440].flatMap((width) =>
  (['en', 'ja'] as const).flatMap((language) => (['light', 'dark'] as const).map((scheme) => ({ language, width, scheme }))),
);

/** Every other state is taken once in each language: at a desk by day, and on a phone by night. */
export const ONE_LOOK = {
  en: { language: 'en', width: 1440, scheme: 'light' },
  ja: { language: 'ja', width: 360, scheme: 'dark' },
} as const satisfies Record<Look['language'], Look>;

export const fileOf = ({ language, width, scheme }: Look): string => `${language}-${width}-${scheme}.png`;

/** The tour visits the states in the same order in both languages, so a number keeps them in it. */
export const folderOf = (number: number, state: string): string =>
  `${String(number).padStart(2, '0')}-${state.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
