import { expect, test } from 'vitest';
import { commonQuestion, says } from '../../../src/core/compare/row';
import type { DifferenceText } from '../../../src/core/deck/deck';
import { aDeck, textsOf } from '../../support/decks';

const [english, japanese] = (['en', 'ja'] as const).map((language) => textsOf(aDeck({ differences: 1 }), language)[0]);
if (english === undefined || japanese === undefined) throw new Error('the deck has texts');

const asking = (...questions: readonly string[]): DifferenceText => ({
  ...english,
  sides: english.sides.map((side, index) => ({ ...side, question: questions[index] ?? '' })),
});

test.each([
  ['in English', english, 'What is point 1 of Tea / Coffee?'],
  ['in Japanese', japanese, '紅茶 / コーヒーの点1は何か？'],
  ['with the name twice', asking('Tea or no Tea?', 'Coffee or no Coffee?'), 'Tea / Coffee or no Tea / Coffee?'],
])('a question that both sides share has both names in it, %s', (_, text, question) => {
  expect(commonQuestion(text)).toBe(question);
});

test.each([
  ['of its own for each side', asking('What is in Tea?', 'How hot is Coffee?')],
  ['of which only one names its side', asking('What is hot?', 'What is Coffee?')],
])('there is no shared question where there is one %s', (_, text) => {
  expect(commonQuestion(text)).toBeUndefined();
});

const stopping: DifferenceText = { ...english, why: 'A `STOPPED` task is gone.', caveat: 'ＥＢＳ is kept.', hook: 'A door' };

test.each(['', '  ', 'tea', 'TEA coffee', 'stopped task', 'ebs', 'ＥＢＳ　kept', 'DOOR', 'answer 1'])('“%s” is found', (search) => {
  expect(says(stopping, search)).toBe(true);
});

test.each(['juice', 'tea juice', '`', 'kept.a'])('“%s” is not found', (search) => {
  expect(says(stopping, search)).toBe(false);
});
