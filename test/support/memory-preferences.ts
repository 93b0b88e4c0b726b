import type { Preferences, PreferenceStore } from '../../src/core/ports';

/** Preferences as an in-memory port. */
export const memoryPreferences = (chosen: Partial<Preferences> = {}): PreferenceStore => {
  const usual: Preferences = { language: 'en', theme: 'system', answerKeys: true, newsSeen: '' };
  let kept: Preferences = { ...usual, ...chosen };
  return {
    read: () => kept,
    write(preferences) {
      kept = preferences;
    },
    clear() {
      kept = usual;
    },
  };
};
