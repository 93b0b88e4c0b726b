import type { CardId, DeckId, DifferenceId, SideId, Template } from '../base/ids';

export type Language = 'en' | 'ja';
export const LANGUAGES: readonly Language[] = ['en', 'ja'];

export type Localized = Readonly<Record<Language, string>>;

/** What the app knows of a deck before any text is loaded: enough to schedule. Made from `cards/<id>/` by the build. */
export interface Deck {
  readonly id: DeckId;
  readonly name: Localized;
  readonly about: Localized;
  /** Whether its new cards come from the first day on. */
  readonly daily: boolean;
  /** Two, in the order in which they are shown. */
  readonly sides: readonly Side[];
  readonly introduceFirst: SideId;
  /** The side that a learner may know already and then leave out. */
  readonly known?: SideId;
  /** Which kinds of card its differences make. */
  readonly cards: readonly ('recall' | 'why')[];
  readonly topics: readonly Topic[];
  /** In the order in which new ones are introduced: by topic, then by file. */
  readonly differences: readonly Difference[];
}

export interface Side {
  readonly id: SideId;
  readonly name: Localized;
}

export interface Topic {
  readonly id: string;
  readonly name: Localized;
}

export interface Difference {
  readonly id: DifferenceId;
  readonly topic: string;
  /** A retired difference makes no card; the history of its cards stays in the log. */
  readonly retired: boolean;
  /** What has changed in what it teaches. */
  readonly revised?: readonly Revision[];
}

export interface Revision {
  /** ISO date. */
  readonly on: string;
  readonly what: Localized;
}

/** One difference in one language. */
export interface DifferenceText {
  readonly id: DifferenceId;
  /** In the deck's order. */
  readonly sides: readonly SideText[];
  readonly why: string;
  readonly caveat: string;
  readonly oftenHeard?: string;
  readonly hook?: string;
  readonly sources: readonly Source[];
}

export interface SideText {
  readonly id: SideId;
  readonly name: string;
  /** With the side's name filled in. */
  readonly question: string;
  readonly answer: string;
}

export interface Source {
  /** In English, also where the page itself is Japanese. */
  readonly title: string;
  readonly url: string;
  /** ISO date of the day it was last read. */
  readonly checked: string;
}

export interface Card {
  readonly id: CardId;
  readonly difference: DifferenceId;
  readonly deck: DeckId;
  readonly topic: string;
  readonly template: Template;
  /** The side asked for; none where the reason is asked. */
  readonly side?: SideId;
}
