import { useEffect, useMemo, useState } from 'react';
import type { StudyDay } from '../../core/base/day';
import type { DeckId } from '../../core/base/ids';
import { type ExamPlan, FEWEST_MINUTES, MOST_MINUTES } from '../../core/plan/exam-plan';
import { planOn } from '../../core/plan/plan-cards';
import { useActions, useApp } from '../app-context';
import { dayIn, isoOf } from './plan-dates';

const USUAL_MINUTES = 20;
/** A pace below this is no pace. */
const QUICKEST_MS = 1000;

/** What the form holds, as it is typed. */
interface Draft {
  readonly exam: ExamPlan['exam'];
  readonly date: string;
  readonly decks: readonly DeckId[];
  readonly minutes: string;
}

interface DraftState {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** The plan that the draft makes, once it is one. */
  readonly plan: ExamPlan | undefined;
}

/** A plan in the making: what is kept already, or the learner's exam and daily decks. */
export const useDraft = (today: StudyDay): DraftState => {
  const { catalog, lookAtPace } = useActions();
  const settings = useApp((state) => state.settings);
  const pace = useApp((state) => state.pace);
  useEffect(() => {
    void lookAtPace();
  }, [lookAtPace]);
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = planOn(settings, today);
    if (kept !== undefined) return { ...kept, date: isoOf(kept.date), minutes: String(kept.minutesPerDay) };
    const decks = catalog.decks.filter((deck) => settings.daily[deck.id] ?? deck.daily).map(({ id }) => id);
    return { exam: settings.exam, date: '', decks, minutes: String(USUAL_MINUTES) };
  });
  const plan = useMemo(() => {
    const date = dayIn(draft.date, today);
    const minutesPerDay = /^\d+$/.test(draft.minutes) ? Number(draft.minutes) : 0;
    const fits = minutesPerDay >= FEWEST_MINUTES && minutesPerDay <= MOST_MINUTES;
    if (date === undefined || draft.decks.length === 0 || !fits) return undefined;
    const quick = { dueMs: Math.max(QUICKEST_MS, pace.dueMs), freshMs: Math.max(QUICKEST_MS, pace.freshMs) };
    return { exam: draft.exam, date, decks: draft.decks, minutesPerDay, madeOn: today, pace: quick };
  }, [draft, pace, today]);
  return { draft, change: (part) => setDraft((before) => ({ ...before, ...part })), plan };
};
