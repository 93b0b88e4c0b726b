import type { DeckId } from '../base/ids';
import type { DifferenceText } from '../deck/deck';
import { commonQuestion } from './row';

/** A difference as it is to be printed under the heading of its deck. */
export interface PrintedRow {
  readonly deck: DeckId;
  readonly text: DifferenceText;
}

/** Lines that a page of A4 has room for under its title, and what stands around the texts, in the type and margins of compare's print styles. */
const PAGE_LINES = 58;
const HEADING_LINES = 3.5;
const PADDING_LINES = 1.3;
/** Half-width characters to a line, over the whole width and in one of two columns. Fonts differ, so these are somewhat too few. */
const WIDE_LINE = 104;
const COLUMN_LINE = 50;

/** The rows from the front that fit on one printed page together. */
export const onOnePage = <Row extends PrintedRow>(rows: readonly Row[]): Row[] => {
  const decks = new Set<DeckId>();
  let lines = 0;
  const end = rows.findIndex(({ deck, text }) => {
    lines += linesOf(text) + (decks.has(deck) ? 0 : HEADING_LINES);
    decks.add(deck);
    return lines > PAGE_LINES;
  });
  return end === -1 ? [...rows] : rows.slice(0, end);
};

const linesOf = (text: DifferenceText): number => {
  const common = commonQuestion(text);
  const asked =
    common === undefined ? Math.max(...text.sides.map(({ question }) => linesIn(question, COLUMN_LINE))) : linesIn(common, WIDE_LINE);
  const answers = Math.max(...text.sides.map(({ answer }) => linesIn(answer, COLUMN_LINE)));
  return asked + answers + linesIn(text.why, WIDE_LINE) + PADDING_LINES;
};

const linesIn = (text: string, perLine: number): number => Math.ceil(widthOf(text) / perLine);

/** In half-width characters: a kana, a kanji or a full-width sign takes two. */
const widthOf = (text: string): number => text.length + (text.match(/[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]/gu)?.length ?? 0);
