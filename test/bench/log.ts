import { addDays, type StudyDay, studyDay } from '../../src/core/base/day';
import { type CardId, type DeviceId, eventId } from '../../src/core/base/ids';
import type { ActionEvent } from '../../src/core/log/event';
import type { Schedule } from '../../src/core/scheduler/card-state';
import { afterAnswer } from '../../src/core/scheduler/schedule';
import type { Grade } from '../../src/core/scheduler/sm2';
import { randomFrom } from '../support/simulated-learner';

export interface LogPlan {
  readonly cards: number;
  readonly reviews: number;
  /** How many cards are due on `today`; the others are due later. */
  readonly dueToday: number;
  /** The day after the last review. */
  readonly today: StudyDay;
  readonly seed: number;
}

/** Reviews in log order, a column each: a million of them are a few megabytes. */
export interface ReviewColumns {
  readonly day: Int32Array;
  /** Positions in the list of cards. */
  readonly card: Int32Array;
  readonly grade: Uint8Array;
}

/** Failed, then passed until the card is out of sight for weeks: this ends every history, so that its due date can be chosen. */
const LAST_GRADES: readonly Grade[] = [1, 4, 4, 4, 4];
const FEWEST_REVIEWS = LAST_GRADES.length + 1;
/** The longest that the last five answers take. */
const LAST_DAYS = 200;
const LONGEST_HISTORY_DAYS = 3650;
/** Of a hundred answers before: how many are graded 1, 3 and 5; the rest are 4. */
const [FAILED, HARD, EASY] = [12, 15, 13];

/** The log of a learner who has kept up: every card has the same number of reviews, at most one a day, and none is overdue. */
export const generatedLog = ({ cards, reviews, dueToday, today, seed }: LogPlan): ReviewColumns => {
  const random = randomFrom(seed);
  const perCard = Math.max(FEWEST_REVIEWS, Math.floor(reviews / cards));
  const total = perCard * cards;
  const ofCard = { day: new Int32Array(total), card: new Int32Array(total), grade: new Uint8Array(total) };
  let at = 0;
  for (const card of shuffled(cards, random)) {
    const dueIn = at / perCard < dueToday ? 0 : undefined;
    for (const { day, grade } of history(perCard, dueIn, today, random)) {
      ofCard.day[at] = day;
      ofCard.card[at] = card;
      ofCard.grade[at] = grade;
      at += 1;
    }
  }
  return inLogOrder(ofCard);
};

interface Answered {
  readonly day: StudyDay;
  readonly grade: Grade;
}

const history = (reviews: number, dueIn: number | undefined, today: StudyDay, random: () => number): Answered[] => {
  const before = reviews - LAST_GRADES.length;
  const spanDays = Math.min(LONGEST_HISTORY_DAYS, before * 40);
  const first = addDays(today, -LAST_DAYS - spanDays);
  const body = Array.from({ length: before }, (_, index) => ({
    day: addDays(first, Math.floor(((index + random()) * spanDays) / before)),
    grade: someGrade(random),
  }));
  const schedule = body.reduce<Schedule | undefined>((known, { day, grade }) => afterAnswer(known, { day, grade, at: 0 }), undefined);
  const start = addDays(today, -LAST_DAYS + 1);
  const last = lastAnswers(schedule, start);
  const interval = last.due - last.lastDay;
  const wanted = dueIn ?? 1 + Math.floor(random() * (interval - 1));
  const shift = today + wanted - last.due;
  return [...body, ...last.answers.map(({ day, grade }) => ({ day: addDays(day, shift), grade }))];
};

/** Each on the day on which the one before it makes the card due. */
const lastAnswers = (
  schedule: Schedule | undefined,
  start: StudyDay,
): { readonly answers: readonly Answered[]; readonly lastDay: StudyDay; readonly due: StudyDay } => {
  let [known, day, lastDay] = [schedule, start, start];
  const answers: Answered[] = [];
  for (const grade of LAST_GRADES) {
    answers.push({ day, grade });
    known = afterAnswer(known, { day, grade, at: 0 });
    [lastDay, day] = [day, known.due];
  }
  return { answers, lastDay, due: day };
};

const someGrade = (random: () => number): Grade => {
  const share = random() * 100;
  if (share < FAILED) return 1;
  if (share < FAILED + HARD) return 3;
  return share < FAILED + HARD + EASY ? 5 : 4;
};

const shuffled = (count: number, random: () => number): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [here, there] = [order[index] ?? 0, order[other] ?? 0];
    order[index] = there;
    order[other] = here;
  }
  return order;
};

/** By day; within a day in the order in which they were made. */
const inLogOrder = ({ day, card, grade }: ReviewColumns): ReviewColumns => {
  const order = Uint32Array.from(day, (_, index) => index).sort((a, b) => (day[a] ?? 0) - (day[b] ?? 0) || a - b);
  return {
    day: Int32Array.from(order, (index) => day[index] ?? 0),
    card: Int32Array.from(order, (index) => card[index] ?? 0),
    grade: Uint8Array.from(order, (index) => grade[index] ?? 0),
  };
};

const [DAY_MS, NOON_MS, BETWEEN_MS] = [86_400_000, 43_200_000, 5000];

/** The events of the columns one after the other, as the app would have written them: seconds apart, from noon on (UTC). */
export function* eventsOf({ day, card, grade }: ReviewColumns, cards: readonly CardId[], device: DeviceId): Generator<ActionEvent> {
  let [ofDay, lastDay] = [0, -1];
  for (let index = 0; index < day.length; index += 1) {
    const today = day[index] ?? 0;
    ofDay = today === lastDay ? ofDay + 1 : 0;
    lastDay = today;
    const id = cards[card[index] ?? 0];
    if (id === undefined) throw new Error('A review of a card that is not there');
    yield {
      id: eventId(device, index + 1),
      v: 1,
      type: 'reviewed',
      at: today * DAY_MS + NOON_MS + ofDay * BETWEEN_MS,
      tz: 0,
      day: studyDay(today),
      key: index.toString(36),
      card: id,
      grade: (grade[index] ?? 0) as Grade,
      answerMs: 4000 + ((index * 997) % 9000),
    };
  }
}
