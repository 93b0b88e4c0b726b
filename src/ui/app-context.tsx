import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../core/deck/deck';
import { loadMessages, type Messages } from '../i18n/messages';
import type { AppState, AppStore } from '../store/app-store';

interface AppContextValue {
  readonly store: AppStore;
  readonly messages: Messages;
}

const AppContext = createContext<AppContextValue | undefined>(undefined);

interface AppProviderProps {
  readonly store: AppStore;
  /** In the language that the store starts with, so that the first picture is right. */
  readonly messages: Messages;
  readonly children: ReactNode;
}

export function AppProvider({ store, messages: first, children }: AppProviderProps) {
  const language = useStore(store, (state) => state.preferences.language);
  const messages = useLoadedMessages(language, first);
  return <AppContext value={{ store, messages }}>{children}</AppContext>;
}

export const useApp = <T,>(selector: (state: AppState) => T): T => useStore(useAppContext().store, selector);

/** The store itself, for what happens outside rendering. */
export const useStoreApi = (): AppStore => useAppContext().store;

/** What the store can do. Its state of the moment is not followed: use `useApp` for that. */
export const useActions = (): AppState => useAppContext().store.getState();

export const useMessages = (): Messages => useAppContext().messages;

export const useLanguage = (): Language => useApp((state) => state.preferences.language);

const useAppContext = (): AppContextValue => {
  const value = useContext(AppContext);
  if (value === undefined) throw new Error('AppProvider is missing');
  return value;
};

/** Keeps the old language on the screen until the new one is there. */
const useLoadedMessages = (language: Language, first: Messages): Messages => {
  const [messages, setMessages] = useState(first);
  useEffect(() => {
    let wanted = true;
    void loadMessages(language).then((loaded) => {
      if (!wanted) return;
      setMessages(loaded);
      document.documentElement.lang = language;
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return messages;
};
