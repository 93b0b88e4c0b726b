import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/base/day';
import { asCardId, differenceOf } from '../../../src/core/base/ids';
import { type ActionEvent, isAction, isKnown, type StoredEvent } from '../../../src/core/log/event';
import { examine } from '../../../src/core/log/examine';
import type { CardState } from '../../../src/core/scheduler/card-state';
import { arbLongStep, learnerAt } from '../../support/learner';
import { arbGuestLog, arbLog } from '../../support/log-arbitraries';
import { createMemoryLog, type MemoryLog } from '../../support/memory-log';

const SOUND = { differing: 0, gaps: 0, backwardDays: 0, unknownCards: 0 };
const inADeck = (): boolean => true;

const storedIn = (log: MemoryLog) => {
  const { events, states, settings } = log.stored();
  return { events, states: [...states.values()], settings };
};

/** A log that holds some answers of two cards. */
const answered = async () => {
  const log = createMemoryLog({ device: 'desk' });
  const learner = learnerAt(log);
  for (const card of ['a/why', 'b/why', 'a/why', 'b/why', 'a/why', 'c/why'].map(asCardId)) {
    learner.wait(86_400_000);
    await learner.does({ type: 'reviewed', card, grade: 4, answerMs: 1 });
  }
  return storedIn(log);
};

describe('the check of everything stored', () => {
  test('says nothing of any sound log, restores included, and counts what there is', async () => {
    await fc.assert(
      fc.asyncProperty(arbLog, arbGuestLog, fc.array(arbLongStep, { maxLength: 20 }), async (events, guests, steps) => {
        const log = createMemoryLog({ device: 'desk', events });
        const learner = learnerAt(log, guests);
        for (const step of steps) if (step.does !== 'clock-was-wrong') await learner.takes(step);
        const stored = storedIn(log);
        expect(examine(stored, inADeck)).toEqual({
          ...SOUND,
          events: stored.events.length,
          cards: stored.states.length,
          unknownEvents: stored.events.filter((event) => !isKnown(event)).length,
        });
      }),
    );
  });

  test('finds every state that the log does not give: changed, missing or too many', async () => {
    const { events, states, settings } = await answered();
    const [first, ...others] = states;
    const changed: CardState[] = [...others, { card: first?.card ?? asCardId('none'), marked: 1 }];
    expect(examine({ events, states: changed, settings }, inADeck)).toMatchObject({ ...SOUND, differing: 1 });
    expect(examine({ events, states: others, settings }, inADeck)).toMatchObject({ ...SOUND, differing: 1 });
    const more = [...states, { card: asCardId('d/why'), suspended: 1 as const }];
    expect(examine({ events, states: more, settings }, inADeck)).toMatchObject({ ...SOUND, differing: 1 });
    const early = states.map((state) =>
      state.schedule ? { ...state, schedule: { ...state.schedule, due: addDays(state.schedule.due, 1) } } : state,
    );
    expect(examine({ events, states: early, settings }, inADeck)).toMatchObject({ ...SOUND, differing: 3 });
  });

  test('finds settings that the log does not give, and does not mind the order of fields', async () => {
    const { events, states, settings } = await answered();
    expect(examine({ events, states, settings: { ...settings, newPerDay: 11 } }, inADeck)).toMatchObject({ differing: 1 });
    const turned = Object.fromEntries(Object.entries(settings).reverse()) as unknown as typeof settings;
    const { schedule, ...rest } = states[0] as CardState;
    const turnedState = {
      ...(schedule && { schedule: Object.fromEntries(Object.entries(schedule).reverse()) }),
      ...rest,
    } as unknown as CardState;
    expect(examine({ events, states: [turnedState, ...states.slice(1)], settings: turned }, inADeck)).toMatchObject(SOUND);
  });

  test.each([
    ['one in the middle', [3], 1],
    ['two next to each other', [3, 4], 2],
    ['two apart', [2, 5], 2],
    ['the last, which nobody can miss', [6], 0],
  ])('counts the events missing between two numbers of a device: %s', async (_, missing, gaps) => {
    const { events, states, settings } = await answered();
    const kept = events.filter(({ id }) => !missing.includes(Number(id.split('.')[1])));
    expect(examine({ events: kept, states, settings }, inADeck).gaps).toBe(gaps);
  });

  test('counts days that go back by more than one, device by device', async () => {
    const { events, states, settings } = await answered();
    const moved = (seq: number, days: number): StoredEvent[] =>
      events.map((event) => (event.id === `desk.${seq}` ? { ...event, day: addDays(event.day, days) } : event));
    expect(examine({ events: moved(4, -2), states, settings }, inADeck).backwardDays).toBe(0);
    expect(examine({ events: moved(4, -3), states, settings }, inADeck).backwardDays).toBe(1);
    const phone = events.map((event) => ({
      ...event,
      id: event.id.replace('desk', 'phone') as StoredEvent['id'],
      day: addDays(event.day, -90),
    }));
    expect(examine({ events: [...events, ...phone], states, settings }, inADeck).backwardDays).toBe(0);
  });

  test('counts cards with history that no deck holds, and events of a later version', async () => {
    const { events, states, settings } = await answered();
    const [first] = events.filter(isAction) as [ActionEvent];
    const later: StoredEvent = { ...first, id: 'phone.1' as StoredEvent['id'], v: 2, type: 'dreamed' };
    const found = examine({ events: [...events, later], states, settings }, (card) => differenceOf(card) !== 'b');
    expect(found).toMatchObject({ ...SOUND, unknownCards: 1, unknownEvents: 1, events: 7, cards: 3 });
  });
});
