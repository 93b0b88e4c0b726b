import { cardId, type CardId, type DifferenceId, differenceOf } from '../base/ids';
import type { DifferenceText, QuestionText } from '../deck/deck';
import { foldText } from './fold-text';

/** What search can see. */
export interface Searchable {
  /** Whether the card says all of the folded words, or is called by them, or the learner's note does. */
  says(card: CardId, words: readonly string[], note?: string): boolean;
}

/**
 * What the cards say, folded for search. Filled piece by piece, in whichever languages come; what has not come yet is not found. A piece is
 * put in once.
 */
export class SearchIndex implements Searchable {
  /** What all cards of a difference share: both sides, the reason, what to mind, where it stands written. */
  private readonly shared = new Map<DifferenceId, string>();
  /** What one card alone asks. */
  private readonly own = new Map<CardId, string>();

  addTexts(texts: readonly DifferenceText[]): void {
    for (const { id, sides, why, caveat, oftenHeard = '', hook = '', sources } of texts) {
      const answers = sides.flatMap(({ name, answer }) => [name, answer]);
      const titles = sources.map(({ title }) => title);
      append(this.shared, id, [...answers, why, caveat, oftenHeard, hook, ...titles]);
      for (const side of sides) append(this.own, cardId(id, `recall-${side.id}`), [side.question]);
    }
  }

  addQuestions(questions: readonly QuestionText[]): void {
    for (const { id, scenarios } of questions) {
      for (const scenario of scenarios) {
        const options = scenario.options.flatMap(({ text, because }) => [text, because]);
        append(this.own, cardId(id, `scenario-${scenario.id}`), [scenario.situation, ...options]);
      }
    }
  }

  says(card: CardId, words: readonly string[], note = ''): boolean {
    const [own, shared] = [this.own.get(card) ?? '', this.shared.get(differenceOf(card)) ?? ''];
    const foldedNote = note === '' ? '' : foldText(note);
    return words.every((word) => shared.includes(word) || own.includes(word) || card.includes(word) || foldedNote.includes(word));
  }
}

/** No word reaches over the end of a line, so parts never run together. */
const append = <Id>(folded: Map<Id, string>, id: Id, parts: readonly string[]): void => {
  folded.set(id, `${folded.get(id) ?? ''}${parts.map(foldText).join('\n')}\n`);
};
