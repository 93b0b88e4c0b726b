import { supermemo, type SuperMemoGrade, type SuperMemoItem } from 'supermemo';
import { type Card as FsrsCard, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { studyDay } from '../../../src/core/base/day';
import { asCardId, type CardId, deviceId } from '../../../src/core/base/ids';
import type { ActionEvent } from '../../../src/core/log/event';
import { replay } from '../../../src/core/log/replay';
import { initialMemory, type Memory, nextMemory } from '../../../src/core/scheduler/sm2';
import { eventsOf, generatedLog, type ReviewColumns } from '../log';

export interface Replaying {
  readonly cards: number;
  readonly reviews: number;
  readonly turns: number;
}

export type Replay = 'columns' | 'step' | 'replay' | 'supermemo' | 'fsrs';

type Review = Extract<ActionEvent, { type: 'reviewed' }>;

/** Milliseconds of each way through the same log, in turns. All but the first fold events into a map of cards. */
export const replays = async ({ cards, reviews, turns }: Replaying): Promise<Readonly<Record<Replay, readonly number[]>>> => {
  const columns = generatedLog({ cards, reviews, dueToday: 0, today: studyDay(21_000), seed: 1 });
  const ids = Array.from({ length: cards }, (_, index) => asCardId(`some-${index}/why`));
  const events = [...eventsOf(columns, ids, deviceId('bench'))].filter((event): event is Review => event.type === 'reviewed');
  const ways: Readonly<Record<Replay, () => unknown>> = {
    columns: () => readColumns(columns),
    step: () => folded<Memory>(events, (memory = initialMemory, { grade }) => nextMemory(memory, grade)),
    replay: () => replay(events),
    supermemo: () => folded<SuperMemoItem>(events, (item = NEW_ITEM, { grade }) => supermemo(item, grade satisfies SuperMemoGrade)),
    fsrs: () => folded<FsrsCard>(events, (card, event) => afterFsrs(card, event)),
  };
  const times: Record<Replay, number[]> = { columns: [], step: [], replay: [], supermemo: [], fsrs: [] };
  for (let turn = 0; turn < turns; turn += 1)
    for (const way of Object.keys(ways) as Replay[]) {
      const from = performance.now();
      ways[way]();
      times[way].push(performance.now() - from);
      // The browser would otherwise take the page for hung.
      await new Promise((resolve) => setTimeout(resolve));
    }
  return times;
};

const NEW_ITEM: SuperMemoItem = { interval: 0, repetition: 0, efactor: 2.5 };
const RATINGS = [Rating.Again, Rating.Again, Rating.Again, Rating.Hard, Rating.Good, Rating.Easy] as const;
const scheduler = fsrs();

const afterFsrs = (card: FsrsCard | undefined, { at, grade }: Review): FsrsCard => {
  const now = new Date(at);
  return scheduler.next(card ?? createEmptyCard(now), now, RATINGS[grade]).card;
};

const folded = <T>(events: readonly Review[], next: (state: T | undefined, event: Review) => T): Map<CardId, T> => {
  const states = new Map<CardId, T>();
  for (const event of events) states.set(event.card, next(states.get(event.card), event));
  return states;
};

const readColumns = ({ day, card, grade }: ReviewColumns): number => {
  let sum = 0;
  for (let index = 0; index < day.length; index += 1) sum += (day[index] ?? 0) + (card[index] ?? 0) + (grade[index] ?? 0);
  return sum;
};
