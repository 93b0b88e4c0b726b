import { useState } from 'react';
import { useApp } from '../app-context';
import { useStudyKeys } from '../kit/use-study-keys';

type Asked = 'note' | 'why';

export interface CardDialogs {
  /** What is open for the card on the screen: its note, or why it comes today. */
  readonly asked: Asked | undefined;
  readonly open: (asked: Asked) => void;
  readonly close: () => void;
}

export const useCardKeys = (onLeave: () => void): CardDialogs => {
  const card = useApp((state) => state.current?.card.id);
  const [opened, setOpened] = useState<readonly [asked: Asked, card: string | undefined]>();
  const open = (asked: Asked): void => setOpened([asked, card]);
  useStudyKeys({ onLeave, onNote: () => open('note'), ...(card !== undefined && { onWhy: () => open('why') }) });
  const isOpen = card !== undefined && opened?.[1] === card;
  return { asked: isOpen ? opened[0] : undefined, open, close: () => setOpened(undefined) };
};
