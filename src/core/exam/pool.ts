import { type CardId, cardId, type DeckId, type DifferenceId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { Deck, Difference, QuestionText, SideQuestionText } from '../deck/deck';
import type { ExamTags } from './exam';
import { ANSWER, OTHER_SIDE, type Question } from './question';
import { rightOf } from './options';

/** A question that may be drawn. */
export interface Candidate extends Omit<Question, 'options' | 'domain'> {
  readonly deck: DeckId;
  readonly topic: string;
  /** Every difference it gives something away about, its own first. */
  readonly touches: readonly DifferenceId[];
  readonly tags: ExamTags;
  /** False options that always stand beside the right ones: the other side's truth first of all. */
  readonly fixed: readonly string[];
  /** False options of which as many are drawn as are missing. */
  readonly drawn: readonly string[];
  /** How many options it has on the screen. */
  readonly size: number;
}

/** As many as the exams have. */
const CHOICE_OPTIONS = 4;

/** Every question that the decks can ask, in their order, as far as what they ask has been loaded. In whichever language: only the ids count. */
export const poolOf = ({ decks, byId }: Catalog, questions: ReadonlyMap<DifferenceId, QuestionText>): Candidate[] =>
  decks.flatMap((deck) =>
    deck.differences
      .filter(({ retired }) => !retired)
      .flatMap((difference) => {
        const asked = questions.get(difference.id);
        return asked === undefined ? [] : candidatesOf(deck, difference, asked).filter(({ card }) => byId.has(card));
      }),
  );

const candidatesOf = (deck: Deck, difference: Difference, asked: QuestionText): Candidate[] => [
  ...asked.sides.flatMap((side) => [choiceOf(deck, difference, side), ...statementsOf(deck, difference, side)]),
  ...scenariosOf(deck, difference, asked),
];

const common = (deck: Deck, { id, topic, exams = {} }: Difference) => ({
  difference: id,
  deck: deck.id,
  topic,
  touches: [id],
  tags: exams,
});

const recallCard = (difference: Difference, side: SideQuestionText): CardId => cardId(difference.id, `recall-${side.id}`);

const choiceOf = (deck: Deck, difference: Difference, side: SideQuestionText): Candidate => ({
  ...common(deck, difference),
  kind: 'choice',
  card: recallCard(difference, side),
  side: side.id,
  right: [ANSWER],
  fixed: side.otherSideFalse ? [OTHER_SIDE] : [],
  drawn: side.wrong.map(({ id }) => `wrong/${id}`),
  size: CHOICE_OPTIONS,
});

const statementsOf = (deck: Deck, difference: Difference, side: SideQuestionText): Candidate[] =>
  side.statements.map(({ id }) => ({
    ...common(deck, difference),
    kind: 'which-side',
    card: recallCard(difference, side),
    side: side.id,
    statement: id,
    right: [side.id],
    fixed: deck.sides.map((each) => each.id).filter((each) => each !== side.id),
    drawn: [],
    size: deck.sides.length,
  }));

const scenariosOf = (deck: Deck, difference: Difference, asked: QuestionText): Candidate[] =>
  (difference.scenarios ?? []).flatMap(({ id, also = [], exams }) => {
    const text = asked.scenarios.find((scenario) => scenario.id === id);
    if (text === undefined) return [];
    const right = rightOf(text);
    return {
      ...common(deck, difference),
      kind: 'scenario',
      card: cardId(difference.id, `scenario-${id}`),
      scenario: id,
      touches: [difference.id, ...also],
      ...(exams !== undefined && { tags: exams }),
      right,
      fixed: text.options.map((option) => option.id).filter((option) => !right.includes(option)),
      drawn: [],
      size: text.options.length,
    } satisfies Candidate;
  });
