import * as v from 'valibot';
import type { Localized } from '../../core/deck/deck';
import { FIGURE_IDS } from '../../core/deck/figures';
import { block, date, examId, examTask, factId, filledList, httpsUrl, list, localized, slug, text } from './schema-parts';

/*
 * The shape of deck.yaml and of a difference, as cards/README.md describes it to authors.
 * Rules between fields stand in deck-rules.ts, difference-rules.ts and scenario-rules.ts, rules for wordings in text-rules.ts.
 */

export const deckSchema = block({
  id: slug,
  order: v.pipe(v.number('must be a whole number'), v.integer('must be a whole number')),
  daily: v.boolean('must be true or false'),
  suggestAfter: v.optional(slug),
  narrowedByExam: v.optional(v.boolean('must be true, or be left out'), false),
  name: localized,
  about: localized,
  cards: filledList(v.picklist(['recall', 'why'], 'can only hold recall and why')),
  sides: v.pipe(list(block({ id: slug, name: localized })), v.length(2, 'must name two sides')),
  introduceFirst: slug,
  known: v.optional(slug),
  topics: filledList(block({ id: slug, name: localized })),
  mustCover: list(factId),
});

const sideSchema = block({
  name: v.optional(localized),
  question: v.optional(localized),
  answer: localized,
  otherSideFalse: v.optional(v.boolean('must be true, or be left out'), false),
  wrong: list(block({ id: slug, en: text, ja: text, because: localized })),
  statements: v.optional(list(block({ id: slug, en: text, ja: text })), []),
});

const examTags = v.record(examId, filledList(examTask), "must name exams with their tasks, such as { SAA-C03: ['2.1'] }");

const scenarioSchema = block({
  id: slug,
  facts: filledList(factId),
  also: v.optional(list(slug), []),
  exams: v.optional(examTags),
  situation: localized,
  options: list(
    block({ id: slug, right: v.optional(v.literal(true, 'must be true, or be left out')), en: text, ja: text, because: localized }),
  ),
  retired: v.optional(date),
});

const fieldsBesideSides = {
  id: slug,
  covers: filledList(factId),
  topic: slug,
  exams: v.optional(examTags, {}),
  question: v.optional(localized),
  why: localized,
  caveat: localized,
  oftenHeard: v.optional(localized),
  hook: v.optional(localized),
  figure: v.optional(v.picklist(FIGURE_IDS, `is no figure that is drawn: write one of ${FIGURE_IDS.join(', ')}`)),
  scenarios: v.optional(list(scenarioSchema), []),
  sources: filledList(block({ title: text, url: httpsUrl, urlJa: v.optional(httpsUrl), checked: date })),
  checked: v.optional(block({ en: v.optional(date), ja: v.optional(date) }), {}),
  revised: v.optional(list(block({ on: date, en: text, ja: text })), []),
  retired: v.optional(date),
};

/** Names that a side cannot have, because a difference has a field of that name. */
export const FIELDS_BESIDE_SIDES: readonly string[] = Object.keys(fieldsBesideSides);

/** A difference as a file holds it: with one more block for each side, under the side's id. */
export const differenceSchema = (sideIds: readonly string[]) =>
  block({ ...fieldsBesideSides, ...Object.fromEntries(sideIds.map((id) => [id, sideSchema])) });

export type DeckYaml = v.InferOutput<typeof deckSchema>;
export type ScenarioYaml = v.InferOutput<typeof scenarioSchema>;
type SideBlock = v.InferOutput<typeof sideSchema>;
type DifferenceBlock = v.InferOutput<ReturnType<typeof differenceSchema>>;

export interface SideYaml extends SideBlock {
  readonly id: string;
  /** Its name in this difference, which is the deck's unless the difference has its own. */
  readonly name: Localized;
}

/** A difference with its sides gathered in the deck's order. */
export interface DifferenceYaml extends DifferenceBlock {
  readonly sides: readonly SideYaml[];
}

/** Takes a difference that fits `differenceSchema` for the same sides. */
export const withSides = (difference: DifferenceBlock, sides: DeckYaml['sides']): DifferenceYaml => {
  const blocks = difference as unknown as Readonly<Record<string, SideBlock>>;
  return {
    ...difference,
    sides: sides.flatMap(({ id, name }) => {
      const side = blocks[id];
      return side === undefined ? [] : [{ ...side, id, name: side.name ?? name }];
    }),
  };
};
