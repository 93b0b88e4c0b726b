import { LANGUAGES, type Language } from '../../core/deck/deck';
import type { Problem } from './problem';
import type { DeckSource, DifferenceSource } from './read-cards';
import { rightOptions } from './scenario-rules';
import type { Path, YamlFile } from './yaml-file';

const TOO_LONG_RATIO = 1.4;
const BEARABLE_SHARE = 1 / 4;
const WORST_SHOWN = 5;

/** A right option that its length gives away. */
interface LongAnswer {
  readonly yaml: YamlFile;
  /** Which question it answers, such as `stop-signal/ecs`. */
  readonly question: string;
  readonly path: Path;
  /** Its characters to those of its wrong options in the mean. */
  readonly ratio: number;
}

export interface Lengths {
  readonly language: Language;
  /** Choice questions: one for each side of each difference that is not retired, and its scenarios. */
  readonly questions: number;
  /** Longest first. */
  readonly tooLong: readonly LongAnswer[];
}

/** Learners soon pick the longest option unread, so right ones that stand out are counted, in each language by itself. */
export const lengthsOf = ({ differences }: DeckSource): Lengths[] =>
  LANGUAGES.map((language) => {
    const answers = differences
      .filter(({ difference }) => !difference.retired)
      .flatMap((source) => [...answersOf(source, language), ...rightOptionsOf(source, language)]);
    return {
      language,
      questions: answers.length,
      tooLong: answers.filter(({ ratio }) => ratio > TOO_LONG_RATIO).sort((a, b) => b.ratio - a.ratio),
    };
  });

/** A few long ones are bearable. Too many are one problem, shown at the worst. */
export const problemsOfLengths = (source: DeckSource): Problem[] =>
  lengthsOf(source).flatMap(({ language, questions, tooLong }) => {
    const worst = tooLong[0];
    if (worst === undefined || tooLong.length <= questions * BEARABLE_SHARE) return [];
    const named = tooLong
      .slice(0, WORST_SHOWN)
      .map(({ question, ratio }) => `${question} ×${ratio.toFixed(1)}`)
      .join(', ');
    return [
      worst.yaml.problemAt(
        [...worst.path, language],
        `the right option is over ${TOO_LONG_RATIO} times as long as its wrong ones in ${tooLong.length} of ${questions} questions of ${source.deck.id} (${language}): shorten it or lengthen the others, the worst first: ${named}`,
      ),
    ];
  });

const answersOf = ({ yaml, difference }: DifferenceSource, language: Language): LongAnswer[] =>
  difference.sides.map(({ id, answer, wrong, otherSideFalse }, index, sides) => {
    const others = otherSideFalse ? sides.filter((_, position) => position !== index).map((side) => side.answer[language]) : [];
    const ratio = meanLength([answer[language]]) / meanLength([...wrong.map((option) => option[language]), ...others]);
    return { yaml, question: `${difference.id}/${id}`, path: [id, 'answer'], ratio };
  });

const rightOptionsOf = ({ yaml, difference }: DifferenceSource, language: Language): LongAnswer[] =>
  difference.scenarios
    .filter(({ retired }) => !retired)
    .map((scenario) => {
      const right = rightOptions(scenario);
      const wrong = scenario.options.filter((option) => !right.includes(option));
      const index = difference.scenarios.indexOf(scenario);
      return {
        yaml,
        question: `${difference.id}/scenario-${scenario.id}`,
        path: ['scenarios', index, 'options', right[0] === undefined ? 0 : scenario.options.indexOf(right[0])],
        ratio: meanLength(right.map((option) => option[language])) / meanLength(wrong.map((option) => option[language])),
      };
    });

const meanLength = (texts: readonly string[]): number => texts.map(characters).reduce((sum, length) => sum + length, 0) / texts.length;

/** Code points: a rare kanji counts once. */
const characters = (text: string): number => Array.from(text).length;
