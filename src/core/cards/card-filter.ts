import type { StudyDay } from '../base/day';
import type { DeckId } from '../base/ids';
import { err, ok, type Result } from '../base/result';
import type { Catalog } from '../deck/cards';
import type { NoSuchChoice } from '../queue/choice';
import type { CardState } from '../scheduler/card-state';
import { isLeech } from '../scheduler/leech';
import { isDue } from '../scheduler/schedule';

/** Where a card is in its life. */
export type Stage = 'new' | 'due' | 'later';
export const STAGES: readonly Stage[] = ['new', 'due', 'later'];

/** What can be said of a card besides. */
export type Trait = 'suspended' | 'buried' | 'marked' | 'leech' | 'noted';
export const TRAITS: readonly Trait[] = ['suspended', 'buried', 'marked', 'leech', 'noted'];

/** deck: as new ones are introduced. due: the soonest first. interval, ease: the smallest first. lapses: the most first. answered: the latest first. */
export type CardOrder = 'deck' | 'due' | 'interval' | 'ease' | 'lapses' | 'answered';
export const CARD_ORDERS: readonly CardOrder[] = ['deck', 'due', 'interval', 'ease', 'lapses', 'answered'];

/** Which cards the list shows, and how. */
export interface CardFilter {
  /** As it was typed. */
  readonly text: string;
  readonly deck: DeckId | undefined;
  readonly topic: string | undefined;
  readonly stage: Stage | undefined;
  /** A card must have all of them. */
  readonly traits: readonly Trait[];
  readonly order: CardOrder;
}

export const ALL_CARDS: CardFilter = { text: '', deck: undefined, topic: undefined, stage: undefined, traits: [], order: 'deck' };

export const stageOf = (state: CardState | undefined, day: StudyDay): Stage => {
  if (state?.schedule === undefined) return 'new';
  return isDue(state.schedule, day) ? 'due' : 'later';
};

export const hasTrait = (state: CardState | undefined, trait: Trait, day: StudyDay): boolean => {
  switch (trait) {
    case 'suspended':
      return state?.suspended !== undefined;
    case 'buried':
      return state?.buriedUntil !== undefined && state.buriedUntil > day;
    case 'marked':
      return state?.marked !== undefined;
    case 'leech':
      return isLeech(state?.schedule);
    case 'noted':
      return state?.note !== undefined;
  }
};

/** The part of an address that names a filter, such as `text=ecs&stage=due&with=marked,leech`; nothing for all cards. */
export const formatCardFilter = ({ text, deck, topic, stage, traits, order }: CardFilter): string =>
  Object.entries({ text, deck, topic, stage, with: traits.join(), order: order === 'deck' ? '' : order })
    .flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}=${encoded(value)}`]))
    .join('&');

export const parseCardFilter = (address: string, { decks }: Catalog): Result<CardFilter, NoSuchChoice> => {
  const parts = new Map(address === '' ? [] : address.split('&').map((part) => [part.split('=')[0] ?? '', part] as const));
  const strange = [...parts.keys()].find((name) => !NAMES.includes(name));
  if (strange !== undefined) return unknown(strange);
  const valueOf = (name: string): string | undefined => {
    const part = parts.get(name);
    return part === undefined ? undefined : decoded(part.slice(name.length + 1));
  };
  const [deck, topic, stage, order] = ['deck', 'topic', 'stage', 'order'].map(valueOf);
  const traits = (valueOf('with') ?? '').split(',').filter((trait) => trait !== '');
  const knownDeck = decks.find(({ id }) => id === deck);
  const knownTrait = (trait: string): trait is Trait => TRAITS.some((each) => each === trait);
  const knownStage = STAGES.find((each) => each === stage);
  const knownOrder = CARD_ORDERS.find((each) => each === order);
  if (deck !== undefined && knownDeck === undefined) return unknown(deck);
  if (topic !== undefined && !decks.some(({ topics }) => topics.some(({ id }) => id === topic))) return unknown(topic);
  if (stage !== undefined && knownStage === undefined) return unknown(stage);
  if (order !== undefined && knownOrder === undefined) return unknown(order);
  const strangeTrait = traits.find((trait) => !knownTrait(trait));
  if (strangeTrait !== undefined) return unknown(strangeTrait);
  return ok({
    text: valueOf('text') ?? '',
    deck: knownDeck?.id,
    topic,
    stage: knownStage,
    traits: traits.filter(knownTrait),
    order: knownOrder ?? 'deck',
  });
};

const NAMES = ['text', 'deck', 'topic', 'stage', 'with', 'order'];

/** The router decodes an address once before it is read, but leaves the signs alone that have a meaning in it: so a percent sign is encoded twice. */
const encoded = (value: string): string => encodeURIComponent(value).replaceAll('%25', '%2525').replaceAll('%2C', ',');

/** What someone has typed into the address may be no encoding at all. */
const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

const unknown = (part: string): Result<never, NoSuchChoice> => err({ type: 'no-such-choice', part });
