import type { CardId, DeckId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { CardState } from '../scheduler/card-state';
import { NO_RECALL, plus, type Recall } from './retention';
import { topicProgress } from './topic-progress';

/** How well a topic is known. `fresh`, `young` and `mature` are its cards, each counted once. */
export interface TopicStrength {
  readonly deck: DeckId;
  readonly topic: string;
  readonly fresh: number;
  /** Learned, with an interval of less than three weeks. */
  readonly young: number;
  readonly mature: number;
  /** What was remembered of it in the last 90 days. */
  readonly recall: Recall;
}

/** Every topic of every deck, in their order. */
export const topicStrengths = (
  catalog: Catalog,
  states: ReadonlyMap<CardId, CardState>,
  recallByCard: ReadonlyMap<CardId, Recall>,
): TopicStrength[] => {
  const recalls = new Map<string, Recall>();
  for (const [id, recall] of recallByCard) {
    const card = catalog.byId.get(id);
    if (card === undefined) continue;
    const place = `${card.deck}/${card.topic}`;
    recalls.set(place, plus(recalls.get(place) ?? NO_RECALL, recall));
  }
  return catalog.decks.flatMap((deck) =>
    deck.topics.map((topic) => {
      const { total, learned, strong } = topicProgress(catalog, states, deck.id, topic.id);
      return {
        deck: deck.id,
        topic: topic.id,
        fresh: total - learned,
        young: learned - strong,
        mature: strong,
        recall: recalls.get(`${deck.id}/${topic.id}`) ?? NO_RECALL,
      };
    }),
  );
};
