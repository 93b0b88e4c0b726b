import * as fc from 'fast-check';
import { type StudyDay, studyDay, studyDayOf } from '../../src/core/base/day';
import { asCardId, type CardId, deckId, deviceId, eventId, examId } from '../../src/core/base/ids';
import {
  type Action,
  deviceOf,
  type EventBase,
  isAction,
  seqOf,
  type SeqRange,
  type StoredEvent,
  subjectsOf,
  type UnknownEvent,
} from '../../src/core/log/event';
import { type ExamPlan, FEWEST_MINUTES, MOST_MINUTES } from '../../src/core/plan/exam-plan';
import type { SettingsChange } from '../../src/core/settings/learner-settings';
import { arbGrade } from './card-life';
import { arbExamAction } from './exam-arbitraries';

export const MINUTE_MS = 60_000;
export const DAY_MS = 1440 * MINUTE_MS;
/** Midnight of a Sunday, in UTC. */
export const START = Date.UTC(2026, 10, 22);

/** Few, so that random events meet on them; some are siblings. */
export const CARDS: readonly CardId[] = ['start/recall-left', 'start/recall-right', 'start/why', 'stop/recall-left'].map(asCardId);
const DEVICES = ['desk', 'phone', 'tablet'];

const arbCard = fc.constantFrom(...CARDS);
const arbCards = fc.uniqueArray(arbCard, { minLength: 1 });
const arbDay: fc.Arbitrary<StudyDay> = fc.integer({ min: 20_770, max: 20_800 }).map(studyDay);
const arbAnswer = { card: arbCard, grade: arbGrade, answerMs: fc.nat(90_000) };
const arbPlan: fc.Arbitrary<ExamPlan> = fc.record({
  exam: fc.constantFrom('none' as const, examId('SAA-C03')),
  date: arbDay,
  decks: fc.uniqueArray(fc.constantFrom('essentials', 'terms').map(deckId), { minLength: 1 }),
  minutesPerDay: fc.integer({ min: FEWEST_MINUTES, max: MOST_MINUTES }),
  madeOn: arbDay,
  pace: fc.record({ dueMs: fc.integer({ min: 1, max: 60_000 }), freshMs: fc.integer({ min: 1, max: 60_000 }) }),
});
const arbChange: fc.Arbitrary<SettingsChange> = fc.record(
  {
    newPerDay: fc.nat(50),
    duePerDay: fc.nat(200),
    rolloverHour: fc.integer({ min: 0, max: 23 }),
    daily: fc.dictionary(fc.constantFrom('essentials', 'terms').map(deckId), fc.boolean()),
    plan: fc.oneof(fc.constant('none' as const), arbPlan),
    pausedUntil: fc.oneof(fc.constant('none' as const), arbDay),
    catchUp: fc.oneof(fc.constant('none' as const), fc.record({ since: arbDay, perDay: fc.integer({ min: 1, max: 60 }) })),
  },
  { requiredKeys: [] },
);

const arbReviewed: fc.Arbitrary<Action> = fc.record({ type: fc.constant('reviewed' as const), ...arbAnswer });

/** Any action a press can do. Half of them are answers. */
export const arbAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 10, arbitrary: arbReviewed },
  fc.record({ type: fc.constant('practiced' as const), ...arbAnswer }),
  fc.record({
    type: fc.constant('reset' as const),
    scope: fc.constant({ kind: 'deck', id: 'essentials' } as const),
    cards: arbCards,
    lift: fc.boolean(),
  }),
  fc.record({ type: fc.constant('reset-many' as const), cards: arbCards, lift: fc.boolean() }),
  fc.record({ type: fc.constantFrom('suspended' as const, 'resumed' as const), cards: arbCards }),
  fc.record({ type: fc.constant('buried' as const), cards: arbCards, until: arbDay }),
  fc.record({ type: fc.constant('marked' as const), card: arbCard, on: fc.boolean() }),
  fc.record({ type: fc.constant('marked-many' as const), cards: arbCards, on: fc.boolean() }),
  fc.record({ type: fc.constant('noted' as const), card: arbCard, text: fc.constantFrom('', 'ask again', '後で') }),
  fc.record({ type: fc.constant('settings-changed' as const), change: arbChange }),
  fc.record({ type: fc.constant('limit-raised' as const), fresh: fc.nat(10), due: fc.nat(50) }),
  { weight: 3, arbitrary: arbExamAction(arbCard, arbDay) },
);

/** From the next millisecond to two weeks, so that some answers come on the same day and some on their due day. */
export const arbGapMs: fc.Arbitrary<number> = fc.constantFrom(
  1,
  1,
  20_000,
  20_000,
  8 * 60 * MINUTE_MS,
  DAY_MS,
  DAY_MS,
  6 * DAY_MS,
  15 * DAY_MS,
);

/** What one device writes, `gapMs` after what it wrote before. Which earlier event a word speaks about is chosen by a number. */
interface Draft {
  readonly device: number;
  readonly gapMs: number;
  readonly tz: number;
  readonly what: Action | { readonly type: 'undone' | 'redone' | 'voided' | 'unknown' | 'later-version'; readonly pick: number };
}

const arbDraft: fc.Arbitrary<Draft> = fc.record({
  device: fc.nat(2),
  gapMs: arbGapMs,
  tz: fc.constantFrom(0, 540, -600),
  what: fc.oneof(
    { weight: 4, arbitrary: arbAction },
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constantFrom('undone', 'undone', 'redone', 'voided', 'unknown', 'later-version'), pick: fc.nat() }),
    },
  ),
});

const logOf = (devices: readonly string[], drafts: readonly Draft[]): StoredEvent[] => {
  const events: StoredEvent[] = [];
  const [clocks, seqs] = [devices.map(() => START - 60 * DAY_MS), devices.map(() => 0)];
  for (const { device: drawn, gapMs, tz, what } of drafts) {
    const device = drawn % devices.length;
    const seq = (seqs[device] ?? 0) + 1;
    const at = (clocks[device] ?? START) + gapMs;
    seqs[device] = seq;
    clocks[device] = at;
    const id = eventId(deviceId(devices[device] ?? 'none'), seq);
    events.push(eventFrom({ id, v: 1, at, tz, day: studyDayOf({ at, tz }, 4), key: id }, what, events));
  }
  return events;
};

const arbDrafts = fc.array(arbDraft, { maxLength: 40 });

/** A log that several devices have written, each by its own clock: at times two at the same instant. */
export const arbLog: fc.Arbitrary<readonly StoredEvent[]> = arbDrafts.map((drafts) => logOf(DEVICES, drafts));

/** A log of other devices. */
export const arbGuestLog: fc.Arbitrary<readonly StoredEvent[]> = arbDrafts.map((drafts) => logOf(['friend', 'guest'], drafts));

const eventFrom = (base: EventBase, what: Draft['what'], earlier: readonly StoredEvent[]): StoredEvent => {
  if (!('pick' in what)) return { ...base, ...what };
  if (what.type === 'unknown') return { ...base, type: 'dreamed' };
  if (what.type === 'later-version') return laterVersion(base);
  const target = earlier.length === 0 ? undefined : earlier[what.pick % earlier.length];
  if (target === undefined) return { ...base, type: 'dreamed' };
  const about = [...new Set(subjectsOf(target))];
  if (what.type === 'voided') return { ...base, type: 'voided', ranges: [rangeFrom(target)], about };
  return isAction(target) ? { ...base, type: what.type, target: target.id, about } : { ...base, type: 'dreamed' };
};

/** Looks like an answer, and means something that this version cannot know. */
const laterVersion = (base: EventBase): UnknownEvent => {
  const event = { ...base, v: 2, type: 'reviewed', card: CARDS[0], grade: 2, answerMs: 1 };
  return event;
};

const rangeFrom = ({ id }: StoredEvent): SeqRange => ({ device: deviceOf(id), from: seqOf(id), to: seqOf(id) });
