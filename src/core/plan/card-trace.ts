import type { StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import { cardsOf, isReset, type StoredEvent } from '../log/event';
import { afterEvent, effective } from '../log/replay';
import type { CardState } from '../scheduler/card-state';
import { type AnswerStep, answerStep } from '../scheduler/schedule';
import type { Grade } from '../scheduler/sm2';
import { testStep, type TestStep } from '../scheduler/test-effect';

/** An answer on a day that had its counted one: it moved nothing. */
export interface DrillStep {
  readonly rule: 'drill';
  readonly grade: Grade;
  readonly day: StudyDay;
}

export type PastStep = AnswerStep | DrillStep | TestStep;

export interface CardTrace {
  readonly state: CardState | undefined;
  /** What has made the date of today, from the last counted answer on. The last that names a date has made it. */
  readonly steps: readonly PastStep[];
}

/** The card's state from the events that speak about it, with the steps that have made its date. */
export const traceCard = (card: CardId, events: readonly StoredEvent[]): CardTrace => {
  let state: CardState | undefined;
  let steps: readonly PastStep[] = [];
  for (const event of effective(events)) {
    const schedule = state?.schedule;
    if (event.type === 'reviewed' && event.card === card) {
      const step = answerStep(schedule, event);
      if (step === undefined)
        steps = [...steps.filter(({ rule }) => rule !== 'drill'), { rule: 'drill', grade: event.grade, day: event.day }];
      else steps = [step];
    } else if (event.type === 'exam-finished' && event.reschedules && schedule !== undefined && state?.suspended === undefined) {
      for (const result of event.results) {
        const step = result.card === card ? testStep(schedule, result, event.endedDay) : undefined;
        if (step !== undefined) steps = [...steps.filter(({ rule }) => rule !== 'self-test'), step];
      }
    } else if (isReset(event) && event.cards.includes(card)) steps = [];
    if (cardsOf(event).includes(card)) state = afterEvent(state, event, card);
  }
  return { state, steps };
};

/** The date that the steps have made. */
export const dueAfter = (steps: readonly { readonly rule: string; readonly due?: StudyDay | undefined }[]): StudyDay | undefined =>
  steps.reduce<StudyDay | undefined>((due, step) => step.due ?? due, undefined);
