import { deckId, differenceId, scenarioId, sideId } from '../../src/core/base/ids';
import type { FigureId } from '../../src/core/deck/figures';
import type { Deck, DifferenceText, Language, QuestionText } from '../../src/core/deck/deck';

export const TEA = sideId('tea');
export const COFFEE = sideId('coffee');

export const SIDE_NAMES = { en: { tea: 'Tea', coffee: 'Coffee' }, ja: { tea: '紅茶', coffee: 'コーヒー' } } as const;

/** The deck whose differences all name this figure. */
export const FIGURED = 'figured';
export const FIGURE: FigureId = 'file-places';

/** What the one situation of each made-up difference is called. */
export const SCENARIO = scenarioId('guests');

export interface DeckOptions {
  readonly id?: string;
  readonly differences: number;
  readonly cards?: Deck['cards'];
  /** Whether each difference has a situation too. */
  readonly scenarios?: boolean;
}

/** A deck of made-up differences between tea and coffee, `point-1`, `point-2` and so on; coffee is asked for first. */
export const aDeck = ({ id = 'drinks', differences, cards = ['recall'], scenarios = false }: DeckOptions): Deck => ({
  id: deckId(id),
  name: { en: 'Drinks', ja: '飲み物' },
  version: '0a1b2c3d',
  about: { en: 'What differs between tea and coffee', ja: '紅茶とコーヒーの違い' },
  daily: true,
  sides: [
    { id: TEA, name: { en: SIDE_NAMES.en.tea, ja: SIDE_NAMES.ja.tea } },
    { id: COFFEE, name: { en: SIDE_NAMES.en.coffee, ja: SIDE_NAMES.ja.coffee } },
  ],
  introduceFirst: COFFEE,
  cards,
  topics: [{ id: 'taste', name: { en: 'Taste', ja: '味' } }],
  differences: Array.from({ length: differences }, (_, index) => ({
    id: differenceId(`point-${index + 1}`),
    topic: 'taste',
    retired: false,
    ...(scenarios && { scenarios: [{ id: SCENARIO }] }),
  })),
});

/** The texts that belong to `aDeck`. */
export const textsOf = (deck: Deck, language: Language): DifferenceText[] =>
  deck.differences.map(({ id }) => ({
    ...(language === 'en' ? englishText : japaneseText)(id, id.slice('point-'.length)),
    ...(deck.id === FIGURED && { figure: FIGURE }),
  }));

/** What can be asked of `aDeck`: wrong options, a statement for each side, and a situation where it has some. */
export const questionsOf = (deck: Deck, language: Language): QuestionText[] =>
  deck.differences.map(({ id, scenarios = [] }) => {
    const number = Number(id.slice('point-'.length));
    const say = (english: string, japanese: string): string => (language === 'en' ? `${english} ${number}.` : `${japanese}${number}。`);
    const option = (word: string) => ({
      id: word,
      text: say(`Wrong ${word}`, `誤り ${word} `),
      because: say(`Not ${word}`, `${word} ではない `),
    });
    return {
      id,
      sides: [TEA, COFFEE].map((side) => ({
        id: side,
        wrong: ['a', 'b', 'c'].map((word) => option(`${side}-${word}`)),
        otherSideFalse: side === COFFEE,
        statements: [
          { id: 'statement', text: say(`It is like ${side === TEA ? 'leaves' : 'beans'}`, side === TEA ? '葉のもの' : '豆のもの') },
        ],
      })),
      scenarios: scenarios.map((scenario) => ({
        id: scenario.id,
        situation: say('Guests come. What do they get at', '客が来た。何を出す？ '),
        options: [{ ...option('right'), right: true }, ...['x', 'y', 'z'].map((word) => ({ ...option(word), right: false }))],
      })),
    };
  });

/** What the card that asks for one side of a difference says. */
export const questionText = (language: Language, side: 'tea' | 'coffee', number: number): string =>
  language === 'en' ? `What is point ${number} of ${SIDE_NAMES.en[side]}?` : `${SIDE_NAMES.ja[side]}の点${number}は何か？`;

export const answerText = (language: Language, side: 'tea' | 'coffee', number: number): string =>
  language === 'en' ? `Answer ${number} about ${SIDE_NAMES.en[side]}.` : `${SIDE_NAMES.ja[side]}の答え${number}。`;

const sidesIn = (language: Language, number: string): DifferenceText['sides'] =>
  ([TEA, COFFEE] as const).map((id) => {
    const side = id === TEA ? 'tea' : 'coffee';
    return {
      id,
      name: SIDE_NAMES[language][side],
      question: questionText(language, side, Number(number)),
      answer: answerText(language, side, Number(number)),
    };
  });

const englishText = (id: DifferenceText['id'], number: string): DifferenceText => ({
  id,
  sides: sidesIn('en', number),
  why: `The reason for ${number}.`,
  caveat: `Something to mind about ${number}.`,
  sources: [{ title: `Page ${number}`, url: `https://example.org/en/${number}`, checked: '2026-11-01' }],
});

const japaneseText = (id: DifferenceText['id'], number: string): DifferenceText => ({
  id,
  sides: sidesIn('ja', number),
  why: `${number}の理由。`,
  caveat: `${number}の注意。`,
  sources: [{ title: `ページ${number}`, url: `https://example.org/ja/${number}`, checked: '2026-11-01' }],
});
