import { deckId } from '../../src/core/base/ids';
import type { Deck, Topic } from '../../src/core/deck/deck';
import { aDeck, TEA } from './decks';

export const TASTE: Topic = { id: 'taste', name: { en: 'Taste', ja: '味' } };
export const PLACE: Topic = { id: 'place', name: { en: 'Place', ja: '場所' } };

const { differences, ...rest } = aDeck({ differences: 6 });
const inTopic = (from: number, to: number, topic: Topic): Deck['differences'] =>
  differences.slice(from - 1, to).map((difference) => ({ ...difference, topic: topic.id }));

/** Points 1 and 2 are about taste, 3 and 4 about the place. The learner may know tea. */
export const drinks: Deck = {
  ...rest,
  known: TEA,
  topics: [TASTE, PLACE],
  differences: [...inTopic(1, 2, TASTE), ...inTopic(3, 4, PLACE)],
};

/** Another deck about taste, points 5 and 6. */
export const desserts: Deck = {
  ...rest,
  id: deckId('desserts'),
  name: { en: 'Desserts', ja: 'デザート' },
  daily: false,
  topics: [TASTE],
  differences: inTopic(5, 6, TASTE),
};

/** Two decks that share a topic. */
export const sharingDecks: readonly Deck[] = [drinks, desserts];
