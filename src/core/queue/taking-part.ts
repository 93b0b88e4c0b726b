import type { Card, Deck } from '../deck/deck';
import type { LearnerSettings } from '../settings/learner-settings';

type Choices = Pick<LearnerSettings, 'daily' | 'knows'>;

/** Whether a deck belongs to the daily work. */
export const isDaily = (deck: Deck, { daily }: Choices): boolean => daily[deck.id] ?? deck.daily;

/** Whether a card asks for the side of its deck that the learner knows already. */
export const isKnownSide = ({ side }: Card, deck: Deck, { knows }: Choices): boolean =>
  knows[deck.id] === true && side !== undefined && side === deck.known;
