import './ui/styles/tokens.css';
import './ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { decks, textUrls } from 'virtual:decks';
import { loadMessages } from './i18n/messages';
import { localCanary } from './io/canary';
import { systemClock } from './io/clock';
import { createDexieLog } from './io/db/dexie-log';
import { fetchedTexts } from './io/deck-texts';
import { browserFiles } from './io/files';
import { newDevice, randomIds } from './io/ids';
import { preferenceStore } from './io/preference-store';
import { storageHealth } from './io/storage-health';
import { createAppStore } from './store/app-store';
import { App } from './ui/app';
import { AppProvider } from './ui/app-context';

const store = createAppStore({
  decks,
  log: createDexieLog({ name: 'chigai', newDevice, canary: localCanary('chigai') }),
  texts: fetchedTexts(textUrls),
  clock: systemClock,
  ids: randomIds,
  preferences: preferenceStore(navigator.languages),
  files: browserFiles,
  health: storageHealth,
});

const start = async (): Promise<void> => {
  // The database opens while the words are on their way.
  void store.getState().open();
  const { language, theme } = store.getState().preferences;
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  const messages = await loadMessages(language);
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <AppProvider store={store} messages={messages}>
        <App />
      </AppProvider>
    </StrictMode>,
  );
};

/** The start does without, so it comes after, with the bar that asks: later this version may be gone. In development there is none. */
const followUpdates = async (): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const [{ serviceWorkerUpdates }] = await Promise.all([import('./io/service-worker'), import('./ui/shell/update-bar')]);
  store.getState().followUpdates(serviceWorkerUpdates(navigator.serviceWorker, systemClock));
};

void start().then(followUpdates);

if (import.meta.hot) {
  import.meta.hot.on('chigai:cards', (edited) => {
    void import('./store/edited-cards')
      .then(({ showEditedCards }) => showEditedCards(store, decks, edited.decks, fetchedTexts(edited.textUrls)))
      .then((shown) => shown || location.reload());
  });
}
