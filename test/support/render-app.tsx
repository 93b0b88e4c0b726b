import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import type { Deck, Language } from '../../src/core/deck/deck';
import type { Exam } from '../../src/core/exam/exam';
import type { Preferences, PreferenceStore, ReviewLog, StorageHealth } from '../../src/core/ports';
import { loadMessages, type Messages } from '../../src/i18n/messages';
import { randomIds } from '../../src/io/ids';
import { tabLocks } from '../../src/io/tab-locks';
import { readinessWork } from '../../src/io/readiness/readiness-work';
import { type AppStore, createAppStore } from '../../src/store/app-store';
import { App } from '../../src/ui/app';
import { AppProvider } from '../../src/ui/app-context';
import { aDatabaseName } from './database-name';
import { aDeck } from './decks';
import { passEventTime } from './event-time';
import { type FakeClock, fakeClock } from './fake-clock';
import { memoryFiles, type MemoryFiles } from './memory-files';
import { memoryHealth } from './memory-health';
import { memoryPreferences } from './memory-preferences';
import { type MemoryStatistics, memoryStatistics } from './memory-statistics';
import { type MemoryTexts, memoryTexts } from './memory-texts';
import { openLog } from './open-log';

// Dexie prints where a call came from that finds the database closed, and a page that goes leaves some behind.
Reflect.set(console, 'trace', () => undefined);

/** A browser profile: what outlasts a page. */
export interface Profile {
  readonly database: string;
  readonly decks: readonly Deck[];
  readonly exams: readonly Exam[];
  readonly clock: FakeClock;
  readonly preferences: PreferenceStore;
  readonly health: StorageHealth;
}

/** A page without a screen: the store over its own connection. */
export interface Tab {
  readonly store: AppStore;
  readonly log: ReviewLog;
  readonly texts: MemoryTexts;
  readonly files: MemoryFiles;
  readonly statistics: MemoryStatistics;
  close(): void;
}

/** A page with the app on it, and a hand. */
export interface AppOnScreen extends Tab {
  /** The words of the language in which it was opened. */
  readonly t: Messages;
  /** Each gesture comes a second after the last one, by event time, unless told otherwise. */
  click(element: Element, afterMs?: number): Promise<void>;
  /** In the notation of user-event: `u`, `{Enter}`, `{Control>}z{/Control}`. */
  keys(text: string, afterMs?: number): Promise<void>;
  /** Chooses an option by its words. */
  select(element: Element, option: string): Promise<void>;
  /** Gives a file to a file chooser. */
  upload(element: HTMLElement, file: File): Promise<void>;
}

interface ProfileOptions extends Partial<Preferences> {
  readonly decks?: readonly Deck[];
  readonly exams?: readonly Exam[];
  readonly clock?: FakeClock;
}

/** A profile with a database of its own, which goes with the test. */
export const aProfile = ({
  decks = [aDeck({ differences: 2 })],
  exams = [],
  clock = fakeClock(),
  ...preferences
}: ProfileOptions = {}): Profile => {
  return { database: aDatabaseName(), decks, exams, clock, preferences: memoryPreferences(preferences), health: memoryHealth() };
};

export const openTab = ({ database, decks, exams, clock, preferences, health }: Profile): Tab => {
  const log = openLog(database);
  const texts = memoryTexts(decks);
  const files = memoryFiles();
  const statistics = memoryStatistics(log);
  const store = createAppStore({
    decks,
    exams,
    log,
    texts,
    clock,
    ids: randomIds,
    preferences,
    files: async () => files,
    health: async () => health,
    locks: tabLocks(navigator.locks),
    statistics,
    readiness: async () => readinessWork(database),
  });
  return { store, log, texts, files, statistics, close: () => log.close() };
};

/** Opens the app as `main.tsx` does. */
export const openApp = async (profile: Profile = aProfile(), address = '/'): Promise<AppOnScreen> => {
  const tab = openTab(profile);
  const language: Language = profile.preferences.read().language;
  const t = await loadMessages(language);
  location.hash = address;
  document.documentElement.lang = language;
  void tab.store.getState().open();
  const { unmount } = render(
    <StrictMode>
      <AppProvider store={tab.store} messages={t}>
        <App />
      </AppProvider>
    </StrictMode>,
    { container: document.body.appendChild(Object.assign(document.createElement('div'), { id: 'root' })) },
  );
  const user = userEvent.setup({ delay: null });
  return {
    ...tab,
    t,
    async click(element, afterMs) {
      passEventTime(afterMs);
      await user.click(element);
    },
    async keys(text, afterMs) {
      passEventTime(afterMs);
      await user.keyboard(text);
    },
    select: (element, option) => user.selectOptions(element, option),
    upload: (element, file) => user.upload(element, file),
    close() {
      unmount();
      tab.close();
    },
  };
};
