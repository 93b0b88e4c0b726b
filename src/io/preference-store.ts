import { LANGUAGES, type Language } from '../core/deck/deck';
import { type Preferences, type PreferenceStore, THEMES } from '../core/ports';

const KEY = 'chigai.preferences';

/** Kept in localStorage; a foreign or damaged value counts as none. */
export const preferenceStore = (browserLanguages: readonly string[]): PreferenceStore => ({
  read() {
    const stored = readStored();
    return {
      language: LANGUAGES.find((language) => language === stored['language']) ?? preferredLanguage(browserLanguages),
      theme: THEMES.find((theme) => theme === stored['theme']) ?? 'system',
      answerKeys: stored['answerKeys'] !== false,
      newsSeen: isIsoDate(stored['newsSeen']) ? stored['newsSeen'] : '',
    };
  },
  clear() {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Refused: then nothing was kept either.
    }
  },
  write(preferences: Preferences) {
    try {
      localStorage.setItem(KEY, JSON.stringify(preferences));
    } catch {
      // Refused (private window, full): the page goes on with what was chosen.
    }
  },
});

const isIsoDate = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const readStored = (): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** The first of the browser's languages that Chigai speaks. */
const preferredLanguage = (browserLanguages: readonly string[]): Language =>
  browserLanguages
    .map((tag) => LANGUAGES.find((language) => tag.toLowerCase().startsWith(language)))
    .find((language) => language !== undefined) ?? 'en';
