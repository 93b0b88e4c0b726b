import { deckId, differenceId, sideId } from '../../core/base/ids';
import type { Deck, DifferenceText, Language, Localized, SideText } from '../../core/deck/deck';
import type { DeckSource } from './read-cards';
import type { SideYaml } from './schema';
import { SIDE_PLACEHOLDER } from './text-rules';

/** What the app knows of a deck from its start. */
export const deckOf = ({ deck, differences }: DeckSource): Deck => ({
  id: deckId(deck.id),
  name: deck.name,
  about: deck.about,
  daily: deck.daily,
  sides: deck.sides.map(({ id, name }) => ({ id: sideId(id), name })),
  introduceFirst: sideId(deck.introduceFirst),
  ...(deck.known !== undefined && { known: sideId(deck.known) }),
  cards: deck.cards,
  topics: deck.topics,
  differences: differences.map(({ difference: { id, topic, retired, revised } }) => ({
    id: differenceId(id),
    topic,
    retired: retired !== undefined,
    ...(revised.length > 0 && { revised: revised.map(({ on, en, ja }) => ({ on, what: { en, ja } })) }),
  })),
});

/** The texts of a deck in one language, in the order of its differences. Retired ones are among them: a history may show them. */
export const textsOf = ({ differences }: DeckSource, language: Language): DifferenceText[] =>
  differences.map(({ difference }) => ({
    id: differenceId(difference.id),
    sides: difference.sides.map((side) => sideText(side, difference.question, language)),
    why: difference.why[language],
    caveat: difference.caveat[language],
    ...(difference.oftenHeard && { oftenHeard: difference.oftenHeard[language] }),
    ...(difference.hook && { hook: difference.hook[language] }),
    sources: difference.sources.map(({ title, url, urlJa, checked }) => ({
      title,
      url: language === 'ja' ? (urlJa ?? url) : url,
      checked,
    })),
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
