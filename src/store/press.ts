import { type StudyDay, studyDayOf } from '../core/base/day';
import type { Press } from '../core/log/record';
import type { LearnerSettings } from '../core/settings/learner-settings';
import type { AppDeps, SliceContext } from './app-store';

/** This very moment, as an event will remember it. */
export const pressNow = ({ deps, get }: SliceContext): Press => ({
  moment: deps.clock.now(),
  rolloverHour: get().settings.rolloverHour,
  key: deps.ids.newKey(),
});

export const todayUnder = ({ clock }: AppDeps, { rolloverHour }: LearnerSettings): StudyDay => studyDayOf(clock.now(), rolloverHour);
