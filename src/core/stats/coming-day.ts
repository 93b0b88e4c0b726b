import { type StudyDay, studyDay } from '../base/day';
import type { Catalog } from '../deck/cards';
import { comesByItself } from '../plan/plan-cards';
import { type CardState, isLearned } from '../scheduler/card-state';
import type { LearnerSettings } from '../settings/learner-settings';

/**
 * The first study day on which the daily work would bring a card, as things stand on `today`. None where it brings it on no day: never learned,
 * suspended, or of a deck that is neither studied daily nor, by then, for a plan.
 */
export const comingDay = (state: CardState, catalog: Catalog, settings: LearnerSettings, today: StudyDay): StudyDay | undefined => {
  if (!isLearned(state) || state.suspended !== undefined) return undefined;
  const card = catalog.byId.get(state.card);
  if (card === undefined) return undefined;
  const { due, countedDay } = state.schedule;
  const pausedUntil = settings.pausedUntil === 'none' ? due : settings.pausedUntil;
  const comes = studyDay(Math.max(due, countedDay + 1, state.buriedUntil ?? due, pausedUntil));
  return comesByItself(card, catalog, settings, studyDay(Math.max(comes, today))) ? comes : undefined;
};
