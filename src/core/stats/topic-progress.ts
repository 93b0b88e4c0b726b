import type { CardId, DeckId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { CardState } from '../scheduler/card-state';

export interface TopicProgress {
  readonly total: number;
  /** Cards in the schedule. */
  readonly learned: number;
  /** Of these, with an interval of three weeks or more. */
  readonly strong: number;
  readonly suspended: number;
}

export const STRONG_INTERVAL_DAYS = 21;

export const topicProgress = ({ cards }: Catalog, states: ReadonlyMap<CardId, CardState>, deck: DeckId, topic: string): TopicProgress => {
  const inTopic = cards.filter((card) => card.deck === deck && card.topic === topic);
  const known = inTopic.flatMap(({ id }) => states.get(id) ?? []);
  return {
    total: inTopic.length,
    learned: known.filter(({ schedule }) => schedule !== undefined).length,
    strong: known.filter(({ schedule }) => schedule !== undefined && schedule.memory.intervalDays >= STRONG_INTERVAL_DAYS).length,
    suspended: known.filter(({ suspended }) => suspended !== undefined).length,
  };
};
