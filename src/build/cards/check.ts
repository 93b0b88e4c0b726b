import { LANGUAGES } from '../../core/deck/deck';
import type { CardFiles } from './card-files';
import { problemsOfLedger } from './ledger';
import { problemsOfLengths } from './length-rule';
import { inReadingOrder, type Problem } from './problem';
import { readCards, type CardsSource, type DeckSource, type DifferenceSource } from './read-cards';
import type { Path } from './yaml-file';

/**
 * Everything that must hold before cards are released: what reading refuses, and what an author may still leave open while
 * previewing a card. `today` is an ISO date; no date in a card may lie after it.
 */
export const checkCards = (files: CardFiles, today: string): CardsSource => {
  const { problems, ...cards } = readCards(files);
  const { decks, isComplete } = cards;
  const differences = decks.flatMap((deck) => deck.differences);
  return {
    ...cards,
    problems: inReadingOrder([
      ...problems,
      ...decks.flatMap((deck) => [...(isComplete ? problemsOfCoverage(deck) : []), ...problemsOfLengths(deck)]),
      ...differences.flatMap((source) => [...problemsOfReaders(source), ...problemsOfDates(source, today)]),
      ...problemsOfLedger(files, differences, isComplete),
    ]),
  };
};

/** The ids of the differences that teach each fact of `mustCover`. Retired ones teach nothing. */
export const coverageOf = ({ deck, differences }: DeckSource): ReadonlyMap<string, readonly string[]> =>
  new Map(
    deck.mustCover.map((fact) => [
      fact,
      differences.flatMap(({ difference: { id, covers, retired } }) => (!retired && covers.includes(fact) ? [id] : [])),
    ]),
  );

const problemsOfCoverage = (source: DeckSource): Problem[] =>
  [...coverageOf(source)].flatMap(([fact, ids], index) =>
    ids.length > 0
      ? []
      : [
          source.yaml.problemAt(
            ['mustCover', index],
            `no difference covers ${fact}: write one, or add it to the \`covers\` of one that does`,
          ),
        ],
  );

const problemsOfReaders = ({ yaml, difference }: DifferenceSource): Problem[] =>
  difference.retired
    ? []
    : LANGUAGES.filter((language) => difference.checked[language] === undefined).map((language) =>
        yaml.problemAt(
          ['checked', language],
          `\`checked.${language}\` is missing: someone other than the author must read the texts against the facts and write the day here`,
        ),
      );

const problemsOfDates = ({ yaml, difference }: DifferenceSource, today: string): Problem[] => {
  const dates: { readonly path: Path; readonly date: string | undefined }[] = [
    ...difference.sources.map(({ checked }, index) => ({ path: ['sources', index, 'checked'], date: checked })),
    ...LANGUAGES.map((language) => ({ path: ['checked', language], date: difference.checked[language] })),
    { path: ['retired'], date: difference.retired },
  ];
  // ISO dates sort like texts.
  return dates.flatMap(({ path, date }) =>
    date !== undefined && date > today ? [yaml.problemAt(path, `${date} has not come yet: write the day on which it was done`)] : [],
  );
};
