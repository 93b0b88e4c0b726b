import type { CardId, DeckId, DifferenceId, ScenarioId, SideId, Template } from '../base/ids';
import type { ExamTags } from '../exam/exam';
import type { FigureId } from './figures';

export type Language = 'en' | 'ja';
export const LANGUAGES: readonly Language[] = ['en', 'ja'];

export type Localized = Readonly<Record<Language, string>>;

/** What the app knows of a deck before any text is loaded: enough to schedule. Made from `cards/<id>/` by the build. */
export interface Deck {
  readonly id: DeckId;
  readonly name: Localized;
  readonly about: Localized;
  /** Made by the build from all its texts: two of the same version say the same. */
  readonly version: string;
  /** Whether its new cards come from the first day on. */
  readonly daily: boolean;
  /** The deck after which this one is suggested, once that is mostly learned. */
  readonly suggestAfter?: DeckId;
  /** Whether it brings only what the learner's exam touches, where they have named one. */
  readonly narrowedByExam?: true;
  /** Two, in the order in which they are shown. */
  readonly sides: readonly Side[];
  readonly introduceFirst: SideId;
  /** The side that a learner may know already and then leave out. */
  readonly known?: SideId;
  /** Which kinds of card its differences make. */
  readonly cards: readonly ('recall' | 'why')[];
  readonly topics: readonly Topic[];
  /** In the order in which new ones are introduced: by topic, then by file. Their texts are kept in chunks of this order. */
  readonly differences: readonly Difference[];
}

/** So many neighbouring differences share a file of texts: small enough to be there with the first card, few enough files. */
export const DIFFERENCES_PER_CHUNK = 16;

export const chunkAt = (position: number): number => Math.floor(position / DIFFERENCES_PER_CHUNK);

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
  /** The exam tasks it serves. */
  readonly exams?: ExamTags;
  readonly scenarios?: readonly Scenario[];
}

/** A situation as an exam would put it: one right answer of four, or two of five. Its text is a `ScenarioText`. */
export interface Scenario {
  readonly id: ScenarioId;
  /** Further differences that it needs knowledge of. */
  readonly also?: readonly DifferenceId[];
  /** Only where they are not those of its difference. */
  readonly exams?: ExamTags;
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
  /** The picture that belongs to it. */
  readonly figure?: FigureId;
  readonly sources: readonly Source[];
  /** ISO date of the oldest check of its sources, where the texts hold figures, which may move. */
  readonly figuresChecked?: string;
}

export interface SideText {
  readonly id: SideId;
  readonly name: string;
  /** With the side's name filled in. */
  readonly question: string;
  readonly answer: string;
}

/** What a self-test and a scenario card ask of one difference, in one language. Kept apart from the texts, because most days do without. */
export interface QuestionText {
  readonly id: DifferenceId;
  /** In the deck's order. */
  readonly sides: readonly SideQuestionText[];
  readonly scenarios: readonly ScenarioText[];
}

export interface SideQuestionText {
  readonly id: SideId;
  readonly wrong: readonly OptionText[];
  /** Whether the other side's answer is false for this side, so that it may stand among the wrong options. */
  readonly otherSideFalse: boolean;
  /** Sentences that hold for this side alone and name none. */
  readonly statements: readonly StatementText[];
}

export interface OptionText {
  readonly id: string;
  readonly text: string;
  readonly because: string;
}

export interface StatementText {
  readonly id: string;
  readonly text: string;
}

export interface ScenarioText {
  readonly id: ScenarioId;
  readonly situation: string;
  readonly options: readonly (OptionText & { readonly right: boolean })[];
  /** As in a `DifferenceText`. */
  readonly figuresChecked?: string;
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
  /** The side asked for; none where the reason or a scenario is asked. */
  readonly side?: SideId;
  readonly scenario?: ScenarioId;
  /** Further differences that it needs knowledge of: their cards are its siblings too. */
  readonly also?: readonly DifferenceId[];
}
