import * as v from 'valibot';
import { studyDay } from '../../core/base/day';
import { asCardId, asEventId, type DeckId, deckId, deviceId, differenceId, examId, scenarioId, sideId } from '../../core/base/ids';
import { err, ok, type Result } from '../../core/base/result';
import { QUESTION_KINDS } from '../../core/exam/question';
import { ONLY } from '../../core/exam/setup';
import { CAUSES } from '../../core/exam/test-result';
import { FEWEST_MINUTES, MOST_MINUTES } from '../../core/plan/exam-plan';
import type { Grade } from '../../core/scheduler/sm2';
import { MOST_PER_DAY } from '../../core/settings/learner-settings';
import { LONGEST_ANSWER_MS } from '../../core/stats/pace';
import { type ChigaiEvent, isKnown, type StoredEvent } from '../../core/log/event';

/*
 * What an event from outside must look like. Each known event is copied field by field, so nothing that a file adds comes in. An unknown one is kept as it is, within bounds.
 */

const LATEST = 8.64e15;
const MOST_CARDS = 200_000;
const LONGEST_TEXT = 10_000;
const MOST_QUESTIONS = 1000;
const MOST_OPTIONS = 50;

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const matching = (pattern: RegExp) => v.pipe(v.string(), v.maxLength(200), v.regex(pattern));
const list = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.maxLength(MOST_CARDS));

const eventIdSchema = v.pipe(matching(/^[0-9a-z]{1,40}\.[1-9][0-9]{0,14}$/), v.transform(asEventId));
const deviceSchema = v.pipe(matching(/^[0-9a-z]{1,40}$/), v.transform(deviceId));
const cardSchema = v.pipe(matching(/^[a-z0-9-]+\/[a-z0-9-]+$/), v.transform(asCardId));
const examSchema = v.pipe(matching(/^[A-Z0-9-]+$/), v.transform(examId));
const deckSchema = v.pipe(matching(/^[a-z0-9-]+$/), v.transform(deckId));
const daySchema = v.pipe(whole(-10_000_000, 200_000_000), v.transform(studyDay));
const gradeSchema = v.picklist<readonly Grade[]>([0, 1, 2, 3, 4, 5]);
const subjectsSchema = list(matching(/^[a-z0-9/-]+$/));
const cardsSchema = list(cardSchema);
const rangesSchema = list(v.object({ device: deviceSchema, from: whole(1, 1e15), to: whole(1, 1e15) }));
const perDeck = v.pipe(
  v.record(deckSchema, v.boolean()),
  v.transform((decks) => decks as Readonly<Record<DeckId, boolean>>),
);

const sideSchema = v.pipe(matching(/^[a-z0-9-]+$/), v.transform(sideId));
const slugSchema = matching(/^[a-z0-9-]+$/);
const optionsSchema = v.pipe(v.array(matching(/^[a-z0-9/-]+$/)), v.maxLength(MOST_OPTIONS));
const certaintySchema = v.picklist(['sure', 'unsure', 'guess', 'unsaid']);
const testSchema = { test: eventIdSchema, question: whole(0, MOST_QUESTIONS) };

const questionSchema = v.object({
  kind: v.picklist(QUESTION_KINDS),
  difference: v.pipe(slugSchema, v.transform(differenceId)),
  card: cardSchema,
  side: v.exactOptional(sideSchema),
  statement: v.exactOptional(slugSchema),
  scenario: v.exactOptional(v.pipe(slugSchema, v.transform(scenarioId))),
  options: optionsSchema,
  right: optionsSchema,
  domain: v.exactOptional(whole(1, 99)),
});

const setupSchema = v.object({
  exam: v.union([v.literal('none'), examSchema]),
  decks: v.pipe(v.array(deckSchema), v.maxLength(MOST_QUESTIONS)),
  topics: v.pipe(v.array(matching(/^[a-z0-9-]+\/[a-z0-9-]+$/)), v.maxLength(MOST_QUESTIONS)),
  kinds: v.pipe(v.array(v.picklist(QUESTION_KINDS)), v.maxLength(QUESTION_KINDS.length)),
  count: whole(1, MOST_QUESTIONS),
  minutes: whole(0, MOST_PER_DAY),
  longer: v.boolean(),
  only: v.picklist(ONLY),
  suspended: v.boolean(),
  reschedules: v.boolean(),
});

const planSchema = v.object({
  exam: v.union([v.literal('none'), examSchema]),
  date: daySchema,
  decks: v.pipe(v.array(deckSchema), v.maxLength(MOST_QUESTIONS)),
  minutesPerDay: whole(FEWEST_MINUTES, MOST_MINUTES),
  madeOn: daySchema,
  pace: v.object({ dueMs: whole(1, LONGEST_ANSWER_MS), freshMs: whole(1, LONGEST_ANSWER_MS) }),
});

const base = {
  id: eventIdSchema,
  v: v.literal(1),
  at: whole(0, LATEST),
  tz: whole(-1440, 1440),
  day: daySchema,
  key: v.pipe(v.string(), v.maxLength(100)),
};

const answer = { card: cardSchema, grade: gradeSchema, answerMs: whole(0, LATEST) };

const knownSchema = v.variant('type', [
  v.object({ ...base, type: v.literal('reviewed'), ...answer }),
  v.object({ ...base, type: v.literal('practiced'), ...answer }),
  v.object({
    ...base,
    type: v.literal('reset'),
    scope: v.object({ kind: v.picklist(['card', 'topic', 'topic-everywhere', 'deck']), id: v.pipe(v.string(), v.maxLength(200)) }),
    cards: cardsSchema,
    lift: v.boolean(),
  }),
  v.object({ ...base, type: v.literal('reset-many'), cards: cardsSchema, lift: v.boolean() }),
  v.object({ ...base, type: v.literal('suspended'), cards: cardsSchema }),
  v.object({ ...base, type: v.literal('resumed'), cards: cardsSchema }),
  v.object({ ...base, type: v.literal('buried'), cards: cardsSchema, until: daySchema }),
  v.object({ ...base, type: v.literal('marked'), card: cardSchema, on: v.boolean() }),
  v.object({ ...base, type: v.literal('marked-many'), cards: cardsSchema, on: v.boolean() }),
  v.object({ ...base, type: v.literal('noted'), card: cardSchema, text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)) }),
  v.object({
    ...base,
    type: v.literal('settings-changed'),
    change: v.object({
      newPerDay: v.exactOptional(whole(0, MOST_PER_DAY)),
      duePerDay: v.exactOptional(whole(0, MOST_PER_DAY)),
      rolloverHour: v.exactOptional(whole(0, 23)),
      daily: v.exactOptional(perDeck),
      knows: v.exactOptional(perDeck),
      exam: v.exactOptional(v.union([v.literal('none'), examSchema])),
      plan: v.exactOptional(v.union([v.literal('none'), planSchema])),
      pausedUntil: v.exactOptional(v.union([v.literal('none'), daySchema])),
      catchUp: v.exactOptional(v.union([v.literal('none'), v.object({ since: daySchema, perDay: whole(1, MOST_PER_DAY) })])),
    }),
  }),
  v.object({
    ...base,
    type: v.literal('limit-raised'),
    fresh: whole(-MOST_PER_DAY, MOST_PER_DAY),
    due: whole(-MOST_PER_DAY, MOST_PER_DAY),
  }),
  v.object({
    ...base,
    type: v.literal('exam-started'),
    setup: setupSchema,
    seed: whole(0, 2 ** 32 - 1),
    limitMs: whole(0, LATEST),
    questions: v.pipe(v.array(questionSchema), v.maxLength(MOST_QUESTIONS)),
  }),
  v.object({
    ...base,
    type: v.literal('exam-answered'),
    ...testSchema,
    spentMs: whole(0, LATEST),
    chosen: optionsSchema,
    struck: optionsSchema,
    flagged: v.boolean(),
    sure: certaintySchema,
  }),
  v.object({
    ...base,
    type: v.literal('exam-moved'),
    test: eventIdSchema,
    from: whole(0, MOST_QUESTIONS),
    to: whole(0, MOST_QUESTIONS),
    spentMs: whole(0, LATEST),
  }),
  v.object({
    ...base,
    type: v.literal('exam-finished'),
    test: eventIdSchema,
    reason: v.picklist(['submitted', 'time']),
    endedAt: whole(0, LATEST),
    endedDay: daySchema,
    reschedules: v.boolean(),
    results: v.pipe(
      v.array(v.object({ card: cardSchema, right: v.boolean(), sure: certaintySchema, mixedUp: v.boolean() })),
      v.maxLength(MOST_QUESTIONS),
    ),
  }),
  v.object({ ...base, type: v.literal('exam-explained'), ...testSchema, cause: v.picklist(CAUSES) }),
  v.object({ ...base, type: v.literal('restored'), ranges: rangesSchema, takesBack: rangesSchema, bringsBack: rangesSchema }),
  v.object({ ...base, type: v.picklist(['undone', 'redone']), target: eventIdSchema, about: subjectsSchema }),
  v.object({ ...base, type: v.literal('voided'), ranges: rangesSchema, about: subjectsSchema }),
]);

/** The least that an event of a later version must have to be kept in its place. */
const unknownSchema = v.looseObject({
  id: eventIdSchema,
  at: whole(0, LATEST),
  day: daySchema,
  type: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  v: whole(1, 1e9),
});

/** The event, or which field does not fit, such as `grade`. `value` comes from `JSON.parse`. */
export const parseEvent = (value: unknown): Result<StoredEvent, string> => {
  const outline = v.safeParse(unknownSchema, value);
  if (!outline.success) return err(fieldOf(outline.issues));
  if (!isKnown(outline.output)) return hasForbiddenKey(value) ? err('__proto__') : ok(outline.output);
  const known = v.safeParse(knownSchema, value);
  return known.success ? ok(known.output satisfies ChigaiEvent) : err(fieldOf(known.issues));
};

const fieldOf = (issues: readonly v.BaseIssue<unknown>[]): string => (issues[0] && v.getDotPath(issues[0])) ?? 'event';

const DEEPEST = 20;

/** Keys that could change what objects are, at any depth; too deep counts as such. */
const hasForbiddenKey = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > DEEPEST) return true;
  return Object.entries(value).some(([key, part]) => FORBIDDEN_KEYS.includes(key) || hasForbiddenKey(part, depth + 1));
};

const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];
