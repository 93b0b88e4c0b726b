import { expect, test } from 'vitest';
import { BULK_ACTIONS, concerned } from '../../../src/core/cards/concerned';
import { studyDay } from '../../../src/core/base/day';
import { asCardId } from '../../../src/core/base/ids';
import type { CardState } from '../../../src/core/scheduler/card-state';
import { afterAnswer } from '../../../src/core/scheduler/schedule';

const TODAY = studyDay(20_000);
const named = (...names: readonly string[]) => names.map((name) => asCardId(`${name}/why`));

const [plain, learned, marked, suspended, buried, back] = named('plain', 'learned', 'marked', 'suspended', 'buried', 'back');
const all = named('plain', 'learned', 'marked', 'suspended', 'buried', 'back');
const states = new Map(
  (
    [
      { card: learned, schedule: afterAnswer(undefined, { grade: 4, day: TODAY, at: 0 }) },
      { card: marked, marked: 1 },
      { card: suspended, suspended: 1 },
      { card: buried, buriedUntil: studyDay(TODAY + 1) },
      { card: back, buriedUntil: TODAY },
    ] as CardState[]
  ).map((state) => [state.card, state]),
);

test.each([
  ['suspend', [plain, learned, marked, buried, back]],
  ['resume', [suspended]],
  ['bury', [plain, learned, marked, back]],
  ['mark', [plain, learned, suspended, buried, back]],
  ['unmark', [marked]],
  ['reset', [learned]],
] as const)('%s concerns only the cards it would change', (action, cards) => {
  expect(concerned(action, all, states, TODAY)).toEqual(cards);
});

test('no action concerns a card that was not chosen', () => {
  expect(BULK_ACTIONS.flatMap((action) => concerned(action, [], states, TODAY))).toEqual([]);
});
