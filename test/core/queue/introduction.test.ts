import { describe, expect, test } from 'vitest';
import { type CardId, asCardId, differenceId, examId, scenarioId } from '../../../src/core/base/ids';
import { areSiblings, catalogOf, type Catalog } from '../../../src/core/deck/cards';
import type { Deck, Difference } from '../../../src/core/deck/deck';
import { newCardsInOrder } from '../../../src/core/queue/introduction';
import { aDeck, SCENARIO } from '../../support/decks';
import { anExam } from '../../support/exams';

const [COOK, BREW] = [anExam('COOK-C01', { named: ['2.1'] }), anExam('BREW-C01', { named: [] })];

const withDifferences = (deck: Deck, change: (difference: Difference, number: number) => Partial<Difference>): Deck => ({
  ...deck,
  differences: deck.differences.map((difference, index) => ({ ...difference, ...change(difference, index + 1) })),
});

const ids = (...names: string[]): CardId[] => names.map(asCardId);

interface Asked {
  readonly learned?: readonly CardId[];
  readonly missed?: readonly CardId[];
  readonly without?: readonly CardId[];
  readonly exam?: string;
}

const order = (catalog: Catalog, { learned = [], missed = [], without = [], exam }: Asked = {}): readonly string[] =>
  newCardsInOrder({
    catalog,
    learned: new Set(learned),
    missed: new Set(missed),
    exam: catalog.exams.find(({ id }) => id === exam),
    takesPart: (card) => !without.includes(card),
  });

describe('a scenario', () => {
  const catalog = catalogOf([aDeck({ differences: 1, cards: ['recall', 'why'], scenarios: true })]);
  const [coffee, tea, why, scenario] = ids(
    'point-1/recall-coffee',
    'point-1/recall-tea',
    'point-1/why',
    `point-1/scenario-${SCENARIO}`,
  ) as [CardId, CardId, CardId, CardId];

  test.each([
    ['comes not before its difference was met', [], [], [coffee, tea, why]],
    ['comes not after one recall card alone', [coffee], [], [tea, why]],
    ['comes after all recall cards', [coffee, tea], [], [why, scenario]],
    ['does not wait for a side that takes no part', [coffee], [tea], [why, scenario]],
    ['does not wait for the reason', [coffee, tea], [why], [scenario]],
  ] as const)('%s', (_, learned, without, expected) => {
    expect(order(catalog, { learned, without }).filter((card) => !without.some((each) => each === card))).toEqual(
      expected.filter((card) => !without.some((each) => each === card)),
    );
  });
});

describe('siblings', () => {
  const deck = withDifferences(aDeck({ differences: 3 }), (_, number) =>
    number === 1 ? { scenarios: [{ id: scenarioId('party'), also: [differenceId('point-2')] }] } : {},
  );
  const { also } = catalogOf([deck]);

  test.each([
    ['point-1/recall-coffee', 'point-1/recall-tea', true],
    ['point-1/scenario-party', 'point-1/why', true],
    ['point-1/scenario-party', 'point-2/recall-tea', true],
    ['point-2/recall-tea', 'point-1/scenario-party', true],
    ['point-1/recall-tea', 'point-2/recall-tea', false],
    ['point-1/scenario-party', 'point-3/recall-tea', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(areSiblings(asCardId(one), asCardId(other), also)).toBe(expected);
  });
});

describe('the learner’s exam', () => {
  const basics = aDeck({ id: 'basics', differences: 1 });
  const depth: Deck = {
    ...withDifferences(aDeck({ id: 'depth', differences: 4 }), ({ id }, number) => ({
      id: differenceId(`deep-${id}`),
      ...(number === 1 && { exams: { [COOK.id]: ['1.1'] } }),
      ...(number === 2 && { exams: { [BREW.id]: ['2.1'] } }),
      ...(number === 3 && { exams: { [COOK.id]: ['1.2', '2.1'], [BREW.id]: ['1.1'] } }),
    })),
    narrowedByExam: true,
  };
  const catalog = catalogOf([basics, depth], [COOK, BREW]);
  const first = (cards: readonly string[]): string[] => cards.filter((card) => card.endsWith('coffee'));

  test('leaves everything where there is none', () => {
    expect(first(order(catalog))).toHaveLength(5);
  });

  test('leaves in a deck that is narrowed only what it touches, tasks that name containers first, and other decks as they are', () => {
    expect(first(order(catalog, { exam: COOK.id }))).toEqual([
      'point-1/recall-coffee',
      'deep-point-3/recall-coffee',
      'deep-point-1/recall-coffee',
    ]);
    expect(first(order(catalog, { exam: BREW.id }))).toEqual([
      'point-1/recall-coffee',
      'deep-point-2/recall-coffee',
      'deep-point-3/recall-coffee',
    ]);
  });

  test('that no version knows any more narrows nothing', () => {
    expect(first(order(catalog, { exam: examId('GONE-C01') }))).toHaveLength(5);
  });

  test('takes a scenario by its own tasks where it names some', () => {
    const tagged = withDifferences(depth, (_, number) =>
      number === 2 ? { scenarios: [{ id: scenarioId('party'), exams: { [COOK.id]: ['2.1'] } }] } : {},
    );
    const learned = ids('deep-point-2/recall-coffee', 'deep-point-2/recall-tea');
    expect(order(catalogOf([tagged], [COOK, BREW]), { exam: COOK.id, learned })[0]).toBe('deep-point-2/scenario-party');
  });
});
