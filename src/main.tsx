import './ui/styles/tokens.css';
import './ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { indexUrl } from 'virtual:cards';
import type { CardIndex } from './core/deck/card-index';
import { loadMessages } from './i18n/messages';
import { localCanary } from './io/canary';
import { fetchCardIndex } from './io/card-index';
import { systemClock } from './io/clock';
import { createDexieLog } from './io/db/dexie-log';
import { fetchedTexts } from './io/deck-texts';
import { newDevice, randomIds } from './io/ids';
import { preferenceStore } from './io/preference-store';
import { logStatistics } from './io/statistics/log-statistics';
import { tabLocks } from './io/tab-locks';
import { type AppStore, createAppStore } from './store/app-store';
import { App } from './ui/app';
import { AppProvider } from './ui/app-context';
import { DeadEnd } from './ui/dead-end';

const address = new URL(indexUrl, location.href).href;
const preferences = preferenceStore(navigator.languages);

const createStore = (index: CardIndex): AppStore =>
  createAppStore({
    decks: index.decks,
    exams: index.exams,
    log: createDexieLog({ name: 'chigai', newDevice, canary: localCanary('chigai') }),
    texts: fetchedTexts(index, address),
    clock: systemClock,
    ids: randomIds,
    preferences,
    files: async () => (await import('./io/files')).browserFiles,
    health: async () => (await import('./io/storage-health')).storageHealth,
    locks: tabLocks(navigator.locks),
    statistics: logStatistics('chigai'),
    readiness: async () => (await import('./io/readiness/readiness-work')).readinessWork('chigai'),
  });

const start = async (): Promise<void> => {
  const { language, theme } = preferences.read();
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  const wordsOnTheirWay = loadMessages(language);
  const index = await fetchCardIndex(address);
  if (!index.ok) {
    const messages = await wordsOnTheirWay;
    createRoot(root).render(<DeadEnd messages={messages} text={messages.problems.cards} detail={index.error.detail} />);
    return;
  }
  const store = createStore(index.value);
  // The database opens while the words are on their way.
  void store.getState().open();
  const messages = await wordsOnTheirWay;
  createRoot(root).render(
    <StrictMode>
      <AppProvider store={store} messages={messages}>
        <App />
      </AppProvider>
    </StrictMode>,
  );
  showEdits(store, index.value);
  await loadLater(store);
};

/** With the bar that asks: later this version may be gone. In development there are no newer versions. */
const loadLater = async (store: AppStore): Promise<void> => {
  if (!import.meta.env.PROD) return;
  const [{ followLater }] = await Promise.all([import('./main/later'), import('./ui/shell/update-bar')]);
  followLater(store);
};

const showEdits = (store: AppStore, { decks }: CardIndex): void => {
  if (!import.meta.hot) return;
  import.meta.hot.on('chigai:cards', (edited) => {
    void import('./store/edited-cards')
      .then(({ showEditedCards }) => showEditedCards(store, decks, edited.decks, fetchedTexts(edited, address)))
      .then((shown) => shown || location.reload());
  });
};

void start();
