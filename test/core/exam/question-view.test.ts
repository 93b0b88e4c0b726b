import { expect, test } from 'vitest';
import { drawQuestions } from '../../../src/core/exam/draw';
import { poolOf } from '../../../src/core/exam/pool';
import { questionView } from '../../../src/core/exam/question-view';
import { catalog, realQuestions, textOf } from '../../support/real-cards';

test.each(['en', 'ja'] as const)(
  'every question shows its options in their order, under the names by which they are chosen (%s)',
  (language) => {
    const asked = realQuestions(language);
    const pool = poolOf(catalog, asked);
    const seen = new Set<string>();
    for (let seed = 0; seed < 40; seed += 1) {
      for (const question of drawQuestions(pool, { exam: undefined, count: 65, seed })) {
        const [card, texts] = [catalog.byId.get(question.card), asked.get(question.difference)];
        if (card === undefined || texts === undefined) throw new Error(`no words for ${question.card}`);
        const view = questionView(question, textOf(card, language), texts);
        expect(view?.options.map(({ id }) => id)).toEqual(question.options);
        expect(new Set(view?.options.map(({ text }) => text)).size).toBe(question.options.length);
        seen.add(question.kind);
      }
    }
    expect(seen.size).toBe(3);
  },
);
