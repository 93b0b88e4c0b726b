import { createHash } from 'node:crypto';
import { deckId, differenceId, examId, scenarioId, sideId } from '../../core/base/ids';
import {
  type Deck,
  type Difference,
  type DifferenceText,
  type Language,
  LANGUAGES,
  type Localized,
  type OptionText,
  type QuestionText,
  type SideText,
} from '../../core/deck/deck';
import type { Exam } from '../../core/exam/exam';
import type { ExamYaml } from './exams';
import { figuresChecked, scenarioTexts, textsWithFigures } from './figures';
import type { DeckSource } from './read-cards';
import type { DifferenceYaml, SideYaml } from './schema';
import { SIDE_PLACEHOLDER } from './text-rules';

/** What the app knows of a deck from its start. */
export const deckOf = (source: DeckSource, version = versionOf(source)): Deck => ({
  ...outlineOfDeck(source),
  version,
});

/** Eight hexadecimal digits that stand for all that the deck says. */
const versionOf = (source: DeckSource): string =>
  createHash('sha256')
    .update(
      JSON.stringify([outlineOfDeck(source), LANGUAGES.map((language) => [textsOf(source, language), questionsOf(source, language)])]),
    )
    .digest('hex')
    .slice(0, 8);

const outlineOfDeck = ({ deck, differences }: DeckSource): Omit<Deck, 'version'> => ({
  id: deckId(deck.id),
  name: deck.name,
  about: deck.about,
  daily: deck.daily,
  ...(deck.suggestAfter !== undefined && { suggestAfter: deckId(deck.suggestAfter) }),
  ...(deck.narrowedByExam && { narrowedByExam: true }),
  sides: deck.sides.map(({ id, name }) => ({ id: sideId(id), name })),
  introduceFirst: sideId(deck.introduceFirst),
  ...(deck.known !== undefined && { known: sideId(deck.known) }),
  cards: deck.cards,
  topics: deck.topics,
  differences: differences.map(({ difference }) => outlineOf(difference)),
});

const outlineOf = ({ id, topic, retired, revised, exams, scenarios }: DifferenceYaml): Difference => {
  const active = scenarios.filter((scenario) => !scenario.retired);
  return {
    id: differenceId(id),
    topic,
    retired: retired !== undefined,
    ...(revised.length > 0 && { revised: revised.map(({ on, en, ja }) => ({ on, what: { en, ja } })) }),
    ...(Object.keys(exams).length > 0 && { exams }),
    ...(active.length > 0 && {
      scenarios: active.map((scenario) => ({
        id: scenarioId(scenario.id),
        ...(scenario.also.length > 0 && { also: scenario.also.map(differenceId) }),
        ...(scenario.exams !== undefined && { exams: scenario.exams }),
      })),
    }),
  };
};

export const examOf = ({ id, ...exam }: ExamYaml): Exam => ({ id: examId(id), ...exam });

/** The texts of a deck in one language, in the order of its differences. Retired ones are among them: a history may show them. */
export const textsOf = ({ differences }: DeckSource, language: Language): DifferenceText[] =>
  differences.map(({ difference }) => ({
    id: differenceId(difference.id),
    sides: difference.sides.map((side) => sideText(side, difference.question, language)),
    why: difference.why[language],
    caveat: difference.caveat[language],
    ...(difference.oftenHeard && { oftenHeard: difference.oftenHeard[language] }),
    ...(difference.hook && { hook: difference.hook[language] }),
    ...(difference.figure && { figure: difference.figure }),
    sources: difference.sources.map(({ title, url, urlJa, checked }) => ({
      title,
      url: language === 'ja' ? (urlJa ?? url) : url,
      checked,
    })),
    ...figuresChecked(textsWithFigures(difference), difference),
  }));

/** Throws where neither the side nor the difference has a question, which reading has refused. */
const sideText = ({ id, name, answer, ...side }: SideYaml, common: Localized | undefined, language: Language): SideText => {
  const question = side.question ?? common;
  if (question === undefined) throw new Error(`No question for the side ${id}`);
  return {
    id: sideId(id),
    name: name[language],
    question: question[language].replaceAll(SIDE_PLACEHOLDER, () => name[language]),
    answer: answer[language],
  };
};

/** What can be asked of each difference of a deck in one language, in their order, retired ones too: a past test may show them. */
export const questionsOf = ({ differences }: DeckSource, language: Language): QuestionText[] =>
  differences.map(({ difference }) => ({
    id: differenceId(difference.id),
    sides: difference.sides.map((side) => ({
      id: sideId(side.id),
      wrong: side.wrong.map((option) => optionText(option, language)),
      otherSideFalse: side.otherSideFalse,
      statements: side.statements.map((statement) => ({ id: statement.id, text: statement[language] })),
    })),
    scenarios: difference.scenarios.map((scenario) => ({
      id: scenarioId(scenario.id),
      situation: scenario.situation[language],
      options: scenario.options.map((option) => ({ ...optionText(option, language), right: option.right === true })),
      ...figuresChecked(scenarioTexts(scenario), difference),
    })),
  }));

const optionText = (option: SideYaml['wrong'][number], language: Language): OptionText => ({
  id: option.id,
  text: option[language],
  because: option.because[language],
});
