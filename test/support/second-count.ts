/**
 * The figures of the Progress screen a second time: by hand, looking at the whole log anew for every day and every card, and with the
 * second SM-2. Slow, and of another shape than the product's single walk.
 */
import type { CardId, DeckId } from '../../src/core/base/ids';
import type { Action, ActionEvent, SeqRange, StoredEvent } from '../../src/core/log/event';
import { type Life, secondLife } from './second-sm2';

type Reviewed = ActionEvent & Extract<Action, { type: 'reviewed' }>;
interface Word {
  readonly type: 'undone' | 'redone' | 'voided';
  readonly target?: string;
  readonly ranges?: readonly SeqRange[];
}

const ACTIONS =
  'reviewed practiced reset reset-many suspended resumed buried marked marked-many noted settings-changed limit-raised exam-started exam-answered exam-moved exam-finished exam-explained'.split(
    ' ',
  );

const isReset = ({ type }: ActionEvent): boolean => type === 'reset' || type === 'reset-many';

const numberOf = ({ id }: StoredEvent): number => Number(id.split('.')[1]);
const deviceIn = ({ id }: StoredEvent): string => id.split('.')[0] ?? '';

/** What counts, oldest first. */
export const countedActions = (events: readonly StoredEvent[]): ActionEvent[] => {
  const inOrder = [...events].sort((a, b) => a.at - b.at || deviceIn(a).localeCompare(deviceIn(b), 'en') || numberOf(a) - numberOf(b));
  const words = inOrder.filter(({ v, type }) => v === 1 && ['undone', 'redone', 'voided'].includes(type)) as unknown as (StoredEvent &
    Word)[];
  const ranges = words.flatMap((word) => word.ranges ?? []);
  const isVoided = (event: StoredEvent): boolean =>
    ranges.some(({ device, from, to }) => device === deviceIn(event) && from <= numberOf(event) && numberOf(event) <= to);
  const lastWord = (id: string) => words.filter((word) => word.target === id && !isVoided(word)).at(-1)?.type;
  return inOrder.filter(
    (event) => event.v === 1 && ACTIONS.includes(event.type) && !isVoided(event) && lastWord(event.id) !== 'undone',
  ) as ActionEvent[];
};

const speaksOf = (event: ActionEvent, card: CardId): boolean =>
  ('card' in event && event.card === card) || ('cards' in event && event.cards.includes(card));

/** The answers to a card since it last became new. */
const answersSinceReset = (actions: readonly ActionEvent[], card: CardId): Reviewed[] => {
  const about = actions.filter((event) => speaksOf(event, card));
  return about.slice(about.findLastIndex(isReset) + 1).filter((event): event is Reviewed => event.type === 'reviewed');
};

export interface CountedCard {
  readonly card: CardId;
  /** None while it is new. */
  readonly life: Life | undefined;
  readonly suspended: boolean;
  readonly buriedUntil: number;
}

const holdAfter = (about: readonly ActionEvent[]): boolean =>
  about.filter((event) => ['suspended', 'resumed'].includes(event.type) || ('lift' in event && event.lift)).at(-1)?.type === 'suspended';

/** The day a card is due: what SM-2 says, or sooner for what a self-test has found. */
const dueByHand = (actions: readonly ActionEvent[], card: CardId): number => {
  let [due, again] = [Infinity, Infinity];
  for (const [index, event] of actions.entries()) {
    const before = actions.slice(0, index);
    const known = answersSinceReset(before, card);
    const knownDay = known.length === 0 ? Infinity : secondLife(known).countedDay;
    if (speaksOf(event, card) && isReset(event)) [due, again] = [Infinity, Infinity];
    else if (event.type === 'reviewed' && event.card === card) {
      const life = secondLife([...known, event]);
      if (life.counted.at(-1) === true) [due, again] = [event.day < again ? Math.min(life.due, again) : life.due, Infinity];
    } else if (event.type === 'exam-finished' && event.reschedules && knownDay <= event.endedDay) {
      if (holdAfter(before.filter((each) => speaksOf(each, card)))) continue;
      const wrong = event.results.filter((result) => result.card === card && !result.right);
      if (wrong.length > 0) due = Math.min(due, event.endedDay + 1);
      if (wrong.some(({ sure }) => sure === 'sure')) again = Math.min(again, event.endedDay + 7);
    }
  }
  return due;
};

export const cardAfter = (actions: readonly ActionEvent[], card: CardId): CountedCard => {
  const answers = answersSinceReset(actions, card);
  const about = actions.filter((event) => speaksOf(event, card));
  const lastBury = about.filter((event) => event.type === 'buried' || isReset(event)).at(-1);
  return {
    card,
    life: answers.length === 0 ? undefined : { ...secondLife(answers), due: dueByHand(actions, card) },
    suspended: holdAfter(about),
    buriedUntil: lastBury?.type === 'buried' ? lastBury.until : -Infinity,
  };
};

/** Whether a day has the deck, by the last word on it, or by the last word on a plan whose exam comes later. */
const isOn = (actions: readonly ActionEvent[], deck: DeckId, byDefault: boolean, day: number): boolean => {
  const changes = actions.flatMap((event) => (event.type === 'settings-changed' ? event.change : []));
  const daily = changes.findLast((change) => change.daily?.[deck] !== undefined)?.daily?.[deck];
  const plan = changes.findLast((change) => change.plan !== undefined)?.plan ?? 'none';
  return (daily ?? byDefault) || (plan !== 'none' && plan.decks.includes(deck) && day < plan.date);
};

export interface CountedDeck {
  readonly id: DeckId;
  readonly daily: boolean;
  readonly cards: readonly CardId[];
}

/** The last word on until when everything rests. */
const pausedUntil = (actions: readonly ActionEvent[]): number =>
  actions.reduce<number>((until, event) => {
    const said = event.type === 'settings-changed' ? event.change.pausedUntil : undefined;
    return said === undefined ? until : said === 'none' ? -Infinity : said;
  }, -Infinity);

/** The cards that are due on a day if the log ends with these actions, those of the decks that are off left out. */
export const dueAfter = (actions: readonly ActionEvent[], { id, daily, cards }: CountedDeck, day: number): CountedCard[] =>
  !isOn(actions, id, daily, day) || pausedUntil(actions) > day
    ? []
    : cards
        .map((card) => cardAfter(actions, card))
        .filter(
          ({ life, suspended, buriedUntil }) =>
            life !== undefined && !suspended && buriedUntil <= day && life.due <= day && life.countedDay < day,
        );

/** What the log says before anything of a day, or of a later one, was written. */
const untilDay = (actions: readonly ActionEvent[], day: number): readonly ActionEvent[] => {
  const first = actions.findIndex((event) => event.day >= day);
  return first === -1 ? actions : actions.slice(0, first);
};

const answersOn = (actions: readonly ActionEvent[], day: number, type: 'reviewed' | 'practiced'): number =>
  actions.filter((event) => event.type === type && event.day === day).length;

export const markByHand = (actions: readonly ActionEvent[], deck: CountedDeck, day: number, today: number): string => {
  if (answersOn(actions, day, 'reviewed') > 0) return 'studied';
  if (dueAfter(untilDay(actions, day), deck, day).length === 0) return 'free';
  return day === today ? 'open' : 'missed';
};

export const activityByHand = (actions: readonly ActionEvent[], day: number) => {
  const answers = actions.filter((event): event is Reviewed => event.type === 'reviewed' && event.day === day);
  return {
    answers: answers.length,
    cards: new Set(answers.map(({ card }) => card)).size,
    answerMs: answers.reduce((sum, { answerMs }) => sum + (answerMs > 60_000 ? 60_000 : answerMs), 0),
    practiced: answersOn(actions, day, 'practiced'),
  };
};

/** Repetitions of a day: how many were asked and passed, with the interval they came after. */
export const repetitionsByHand = (actions: readonly ActionEvent[]) =>
  actions.flatMap((event, index) => {
    if (event.type !== 'reviewed') return [];
    const answers = answersSinceReset(actions.slice(0, index + 1), event.card);
    if (answers.length < 2 || secondLife(answers).counted.at(-1) === false) return [];
    const before = secondLife(answers.slice(0, -1));
    return [{ day: event.day, card: event.card, passed: event.grade > 2, mature: before.intervalDays > 20 }];
  });
