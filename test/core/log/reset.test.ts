import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/base/day';
import { asCardId, type CardId } from '../../../src/core/base/ids';
import type { Action } from '../../../src/core/log/event';
import { replay } from '../../../src/core/log/replay';
import type { Schedule } from '../../../src/core/scheduler/card-state';
import { arbGrade } from '../../support/card-life';
import { arbLongStep, arbStep, learnerAt } from '../../support/learner';
import { arbGapMs, arbGuestLog, arbLog, CARDS, DAY_MS } from '../../support/log-arbitraries';
import { withoutAction } from '../../support/log-without';
import { createMemoryLog } from '../../support/memory-log';
import { said } from '../../support/said';
import { FIRST_DAY } from '../../support/simulated-learner';

const arbCards = fc.uniqueArray(fc.constantFrom(...CARDS), { minLength: 1 });
const resetOf = (cards: readonly CardId[], lift = false): Action => ({ type: 'reset', scope: { kind: 'deck', id: 'drinks' }, cards, lift });

/** What does not depend on when an answer was given. */
const withoutInstant = (schedule: Schedule | undefined) => schedule && { ...schedule, answeredAt: 0 };

describe('a reset', () => {
  test('that is undone might as well never have happened, also after new answers, undo, restores and other resets', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbLog,
        arbGuestLog,
        fc.array(arbStep, { maxLength: 10 }),
        arbCards,
        fc.boolean(),
        fc.array(arbLongStep, { maxLength: 10 }),
        async (events, guests, before, cards, lift, after) => {
          const log = createMemoryLog({ device: 'desk', events });
          const learner = learnerAt(log, guests);
          learner.wait(1000 * DAY_MS);
          for (const step of before) await learner.takes(step);
          const reset = await learner.does(resetOf(cards, lift));
          fc.pre(reset.ok);
          const { id } = reset.value.event;
          for (const step of after) await learner.takes(step);
          learner.wait(5000 * DAY_MS);
          const undone = await learner.undoesOne(id);
          fc.pre(undone.ok);
          expect(said(log)).toEqual(replay(withoutAction(log.stored().events, id)));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('and its undo at once leave everything as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbLog,
        arbGuestLog,
        fc.array(arbLongStep, { maxLength: 15 }),
        arbCards,
        fc.boolean(),
        async (events, guests, steps, cards, lift) => {
          const log = createMemoryLog({ device: 'desk', events });
          const learner = learnerAt(log, guests);
          for (const step of steps) await learner.takes(step);
          learner.wait(5000 * DAY_MS);
          const before = said(log);
          await learner.does(resetOf(cards, lift));
          expect(await learner.undoes()).toMatchObject({ ok: true, value: { type: 'reset' } });
          expect(said(log)).toEqual(before);
        },
      ),
    );
  });

  test('makes study from then on that of a fresh card, the first grade on the very day included', async () => {
    const arbStudy = fc.array(fc.record({ gapMs: arbGapMs, grade: arbGrade }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(arbLog, fc.constantFrom(...CARDS), arbStudy, async (events, card, study) => {
        const [used, fresh] = [createMemoryLog({ device: 'desk', events }), createMemoryLog({ device: 'desk' })];
        const [one, other] = [learnerAt(used), learnerAt(fresh)];
        for (const learner of [one, other]) learner.wait(1000 * DAY_MS);
        await one.does(resetOf([card]));
        for (const { gapMs, grade } of study) {
          for (const learner of [one, other]) {
            learner.wait(gapMs);
            await learner.does({ type: 'reviewed', card, grade, answerMs: 1 });
          }
          const [studied, expected] = [used, fresh].map((log) => log.stored().states.get(card)?.schedule);
          expect(withoutInstant(studied)).toEqual(withoutInstant(expected));
        }
      }),
    );
  });

  test.each([
    ['keeps mark, note and suspension, and ends a burying', false, { marked: 1, note: 'mine', suspended: 1 }],
    ['that lifts also ends the suspension', true, { marked: 1, note: 'mine' }],
  ])('%s; the history stays', async (_, lift, kept) => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    const card = asCardId('start/why');
    await learner.does({ type: 'reviewed', card, grade: 4, answerMs: 1 });
    await learner.does({ type: 'marked', card, on: true });
    await learner.does({ type: 'noted', card, text: 'mine' });
    await learner.does({ type: 'suspended', cards: [card] });
    await learner.does({ type: 'buried', cards: [card], until: addDays(FIRST_DAY, 1) });
    await learner.does(resetOf([card], lift));
    expect(log.stored().states.get(card)).toEqual({ card, ...kept });
    expect(log.stored().events).toHaveLength(6);
  });

  test('leaves the cards it does not name alone', async () => {
    await fc.assert(
      fc.asyncProperty(arbLog, arbCards, async (events, cards) => {
        const log = createMemoryLog({ device: 'desk', events });
        const before = said(log);
        const learner = learnerAt(log);
        learner.wait(1000 * DAY_MS);
        await learner.does(resetOf(cards));
        for (const card of CARDS.filter((each) => !cards.includes(each))) {
          expect(log.stored().states.get(card)).toEqual(before.states.get(card));
        }
        expect(log.stored().settings).toEqual(before.settings);
      }),
    );
  });
});
