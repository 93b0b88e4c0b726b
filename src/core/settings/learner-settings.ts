import { DEFAULT_ROLLOVER_HOUR, type StudyDay } from '../base/day';
import type { DeckId, ExamId } from '../base/ids';
import type { ExamPlan } from '../plan/exam-plan';

/** What the learner has decided for all devices; kept in the log. Theme and keys belong to the device and stand elsewhere. */
export interface LearnerSettings {
  readonly newPerDay: number;
  readonly duePerDay: number;
  /** 0–23: the hour at which the study day turns over. */
  readonly rolloverHour: number;
  /** Decks switched on or off by hand; the others follow `deck.daily`. */
  readonly daily: Readonly<Record<DeckId, boolean>>;
  /** Decks of which the learner already knows the known side. */
  readonly knows: Readonly<Record<DeckId, boolean>>;
  /** The exam that the learner prepares for. */
  readonly exam: ExamId | 'none';
  /** The date to which everything is to be known. */
  readonly plan: ExamPlan | 'none';
  /** The study day on which cards come again by themselves. */
  readonly pausedUntil: StudyDay | 'none';
  /** How a backlog is worked off. */
  readonly catchUp: CatchUp | 'none';
  /** Added to today's limits; void on any other day. */
  readonly raised: Raise | undefined;
}

/** A backlog that is set apart: what was due before `since` comes at most `perDay` a day, beside the day's own cards. Ends by itself with it. */
export interface CatchUp {
  readonly since: StudyDay;
  readonly perDay: number;
}

export interface Raise {
  readonly day: StudyDay;
  readonly fresh: number;
  readonly due: number;
}

/** What one `settings-changed` event may hold. Decks are merged one by one. */
export type SettingsChange = Partial<Omit<LearnerSettings, 'raised'>>;

export const defaultSettings: LearnerSettings = {
  newPerDay: 10,
  duePerDay: 100,
  rolloverHour: DEFAULT_ROLLOVER_HOUR,
  daily: {},
  knows: {},
  exam: 'none',
  plan: 'none',
  pausedUntil: 'none',
  catchUp: 'none',
  raised: undefined,
};

export const MOST_PER_DAY = 9999;

export const changedSettings = (settings: LearnerSettings, change: SettingsChange): LearnerSettings => ({
  ...settings,
  ...change,
  daily: { ...settings.daily, ...change.daily },
  knows: { ...settings.knows, ...change.knows },
});

export const raisedLimits = (settings: LearnerSettings, { day, fresh, due }: Raise): LearnerSettings => {
  const before = raisedOn(settings, day);
  return { ...settings, raised: { day, fresh: before.fresh + fresh, due: before.due + due } };
};

export interface Limits {
  readonly fresh: number;
  readonly due: number;
}

/** How many new and how many due cards this day may bring. */
export const limitsOn = (settings: LearnerSettings, day: StudyDay): Limits => {
  const { fresh, due } = raisedOn(settings, day);
  return { fresh: settings.newPerDay + fresh, due: settings.duePerDay + due };
};

const raisedOn = ({ raised }: LearnerSettings, day: StudyDay): Limits => (raised?.day === day ? raised : { fresh: 0, due: 0 });
