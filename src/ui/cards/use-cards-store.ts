import { use } from 'react';
import { useStore } from 'zustand';
import type { CardsState, CardsStore } from '../../store/cards-store';
import { useActions } from '../app-context';

/** Nothing is shown until its code is there. */
export const useCardsStore = (): CardsStore => use(useActions().openCards());

export const useCards = <T>(selector: (state: CardsState) => T): T => useStore(useCardsStore(), selector);
