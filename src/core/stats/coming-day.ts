import { type StudyDay, studyDay } from '../base/day';
import type { Catalog } from '../deck/cards';
import { isDaily, isKnownSide } from '../queue/taking-part';
import { type CardState, isLearned } from '../scheduler/card-state';
import type { LearnerSettings } from '../settings/learner-settings';

/** The first study day on which the daily work would bring a card, as things stand. None where it brings it on no day: never learned, suspended, or of no daily deck. */
export const comingDay = (state: CardState, catalog: Catalog, settings: LearnerSettings): StudyDay | undefined => {
  if (!isLearned(state) || state.suspended !== undefined) return undefined;
  const card = catalog.byId.get(state.card);
  const deck = card && catalog.deckById.get(card.deck);
  if (card === undefined || deck === undefined || !isDaily(deck, settings) || isKnownSide(card, deck, settings)) return undefined;
  const { due, countedDay } = state.schedule;
  const pausedUntil = settings.pausedUntil === 'none' ? due : settings.pausedUntil;
  return studyDay(Math.max(due, countedDay + 1, state.buriedUntil ?? due, pausedUntil));
};
