import { addDays, studyDay, type StudyDay } from '../../../src/core/base/day';
import { type CardId, deviceId, eventId } from '../../../src/core/base/ids';
import type { Catalog } from '../../../src/core/deck/cards';
import type { ActionEvent } from '../../../src/core/log/event';
import type { Progress } from '../../../src/core/log/replay';
import { buildSession } from '../../../src/core/queue/session';
import { type CardState, isLearned } from '../../../src/core/scheduler/card-state';
import { afterAnswer } from '../../../src/core/scheduler/schedule';
import type { Grade } from '../../../src/core/scheduler/sm2';
import { defaultSettings } from '../../../src/core/settings/learner-settings';
import { randomFrom } from '../../support/simulated-learner';
import type { Learner, TrueMemory } from './learners';

const FIRST_DAY = 20_000;
const DAY_MS = 86_400_000;

/** A learner who goes by the product's own sessions, with a memory of their own. */
export const learnerLife = (catalog: Catalog, learner: Learner, seed: number, skips = 0.1) => {
  const random = randomFrom(seed);
  const states = new Map<CardId, CardState>();
  const memories = new Map<CardId, TrueMemory>();
  const actions: ActionEvent[] = [];
  let day = studyDay(FIRST_DAY);

  const answered = (card: CardId): Grade => {
    const memory = memories.get(card);
    if (memory === undefined) memories.set(card, learner.meet(day, random));
    // A new card is a guess from what is known already.
    const chance = memory?.recallOn(day) ?? 0.4;
    const recalled = random() < chance;
    memory?.asked(day, recalled);
    if (!recalled) return 2;
    return random() < 0.15 ? 3 : random() < 0.2 ? 5 : 4;
  };

  const studyToday = (): void => {
    const all = [...states.values()];
    const learned = new Set(all.filter(isLearned).map(({ card }) => card));
    const none = new Set<CardId>();
    const session = buildSession(catalog, { day, settings: defaultSettings, due: all, answered: [], learned, aside: none, missed: none });
    for (const card of session.waiting) {
      const grade = answered(card);
      const at = day * DAY_MS + actions.length;
      states.set(card, { card, schedule: afterAnswer(states.get(card)?.schedule, { grade, day, at }) });
      const id = eventId(deviceId('desk'), actions.length + 1);
      actions.push({ id, v: 1, at, tz: 0, day, key: id, type: 'reviewed', card, grade, answerMs: 5000 });
    }
  };

  return {
    today: (): StudyDay => day,
    actions: (): readonly ActionEvent[] => [...actions],
    progress: (): Progress => ({ states: new Map(states), settings: defaultSettings }),
    /** The truth about the cards met so far. */
    recallOn: (then: StudyDay): ReadonlyMap<CardId, number> =>
      new Map([...memories].map(([card, memory]) => [card, memory.recallOn(then)])),
    live(days: number, everyDay = false): void {
      for (let count = 0; count < days; count += 1) {
        if (random() >= skips || everyDay) studyToday();
        day = addDays(day, 1);
      }
    },
  };
};
