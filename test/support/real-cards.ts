import { fileURLToPath } from 'node:url';
import type { CardId, DifferenceId } from '../../src/core/base/ids';
import { catalogOf } from '../../src/core/deck/cards';
import type { Card, Deck, DifferenceText, Language, QuestionText, ScenarioText, Topic } from '../../src/core/deck/deck';
import { readCardFiles } from '../../src/build/cards/card-files';
import { deckOf as producedDeck, examOf, questionsOf, textsOf } from '../../src/build/cards/produce';
import type { DifferenceYaml } from '../../src/build/cards/schema';
import { readCards } from '../../src/build/cards/read-cards';
import { cardWords } from '../../src/i18n/card-words';

const cards = readCards(readCardFiles(fileURLToPath(new URL('../..', import.meta.url))));
const sources = cards.decks;

const textsIn = (language: Language): ReadonlyMap<string, DifferenceText> =>
  new Map(sources.flatMap((source) => textsOf(source, language)).map((text) => [text.id, text]));

/** What can be asked of every difference. */
export const realQuestions = (language: Language): ReadonlyMap<DifferenceId, QuestionText> =>
  new Map(sources.flatMap((source) => questionsOf(source, language)).map((question) => [question.id, question]));

/** A difference as its author wrote it. */
export const sourceOf = (id: DifferenceId): DifferenceYaml =>
  known(
    sources.flatMap(({ differences }) => differences).find(({ difference }) => difference.id === id),
    id,
  ).difference;

const scenariosIn = (language: Language): ReadonlyMap<string, ScenarioText> =>
  new Map(
    sources
      .flatMap((source) => questionsOf(source, language))
      .flatMap(({ id, scenarios }) => scenarios.map((scenario) => [`${id}/scenario-${scenario.id}`, scenario])),
  );

const scenarios: Readonly<Record<Language, ReadonlyMap<string, ScenarioText>>> = { en: scenariosIn('en'), ja: scenariosIn('ja') };

const texts: Readonly<Record<Language, ReadonlyMap<string, DifferenceText>>> = { en: textsIn('en'), ja: textsIn('ja') };

/** The cards that the build under test was made from. */
export const catalog = catalogOf(
  sources.map((source) => producedDeck(source)),
  cards.exams.map(examOf),
);

export const cardOf = (id: CardId): Card => known(catalog.byId.get(id), id);

export const deckOf = (id: string): Deck =>
  known(
    catalog.decks.find((deck) => deck.id === id),
    id,
  );

export const topicOf = (deck: Deck, id: string): Topic =>
  known(
    deck.topics.find((topic) => topic.id === id),
    id,
  );

const known = <T>(found: T | undefined, id: string): T => {
  if (found === undefined) throw new Error(`The cards have no ${id}`);
  return found;
};

export const textOf = (card: Card, language: Language): DifferenceText => known(texts[language].get(card.difference), card.difference);

/** What the words are called in a language. */
export const termNames = (language: Language): string[] =>
  (cards.glossary?.terms ?? []).flatMap(({ name, difference }) => {
    const borrowed = sources.flatMap((deck) => deck.differences).find((each) => each.difference.id === difference);
    return (name ?? borrowed?.difference.sides[0]?.name)?.[language] ?? [];
  });

/** As the screen shows it: code without its backquotes. */
export const shown = (text: string): string => text.replaceAll('`', '');

export const questionOf = (card: Card, language: Language): string =>
  shown(
    scenarios[language].get(card.id)?.situation ??
      textOf(card, language).sides.find(({ id }) => id === card.side)?.question ??
      cardWords[language].whyQuestion,
  );

/** Finds out which card the screen shows. Those that ask for the reason have one question, so what stands below it counts too. */
export const cardShowing = (language: Language, question: string, everything: string): CardId => {
  const matching = catalog.cards.filter(
    (card) =>
      questionOf(card, language) === question &&
      (card.template !== 'why' || textOf(card, language).sides.every(({ answer }) => everything.includes(shown(answer)))),
  );
  const [card, other] = matching;
  if (card === undefined || other !== undefined) throw new Error(`${matching.length} cards show “${question}”`);
  return card.id;
};
