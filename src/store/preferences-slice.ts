import type { Language } from '../core/deck/deck';
import type { Preferences, Theme } from '../core/ports';
import type { SliceContext } from './app-store';

export interface PreferencesSlice {
  readonly preferences: Preferences;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setAnswerKeys(answerKeys: boolean): void;
  setNewsSeen(newsSeen: string): void;
}

export const createPreferencesSlice = ({ deps, set, get }: SliceContext): PreferencesSlice => {
  const change = (changed: Partial<Preferences>): void => {
    const preferences = { ...get().preferences, ...changed };
    deps.preferences.write(preferences);
    set({ preferences });
  };
  return {
    preferences: deps.preferences.read(),
    setLanguage(language) {
      change({ language });
      get().followLanguage();
    },
    setTheme: (theme) => change({ theme }),
    setAnswerKeys: (answerKeys) => change({ answerKeys }),
    setNewsSeen: (newsSeen) => change({ newsSeen }),
  };
};
