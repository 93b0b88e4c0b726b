import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { CardsState, CardsStore } from '../../store/cards-store';
import { useActions } from '../app-context';
import { useLoaded } from '../kit/use-loaded';

const CardsContext = createContext<CardsStore | undefined>(undefined);

/** Shows what needs the store of the cards once that has been loaded. */
export function WithCards({ children }: { readonly children: ReactNode }) {
  const { openCards } = useActions();
  const store = useLoaded(openCards);
  return store === undefined ? null : <CardsContext value={store}>{children}</CardsContext>;
}

export const useCardsStore = (): CardsStore => {
  const store = useContext(CardsContext);
  if (store === undefined) throw new Error('WithCards is missing');
  return store;
};

export const useCards = <T,>(selector: (state: CardsState) => T): T => useStore(useCardsStore(), selector);
