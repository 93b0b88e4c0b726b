import { useState } from 'react';
import { useApp } from '../app-context';
import { useStudyKeys } from '../kit/use-study-keys';

interface CardKeys {
  /** Whether the note of the card on the screen is being written. */
  readonly noting: boolean;
  readonly openNote: () => void;
  readonly closeNote: () => void;
}

export const useCardKeys = (onLeave: () => void): CardKeys => {
  const card = useApp((state) => state.current?.card.id);
  const [noteOf, setNoteOf] = useState<string>();
  const openNote = (): void => setNoteOf(card);
  useStudyKeys({ onLeave, onNote: openNote });
  return { noting: card !== undefined && noteOf === card, openNote, closeNote: () => setNoteOf(undefined) };
};
