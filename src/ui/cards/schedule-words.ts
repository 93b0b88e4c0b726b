import type { StudyDay } from '../../core/base/day';
import type { Language } from '../../core/deck/deck';
import type { CardState, Schedule } from '../../core/scheduler/card-state';
import { isLeech } from '../../core/scheduler/leech';
import { formatStudyDay } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';

/** Why the card comes when it comes, in sentences. */
export const scheduleWords = (state: CardState | undefined, day: StudyDay, language: Language, t: Messages['cards']): string[] => {
  const { schedule, suspended, buriedUntil, missed } = state ?? {};
  const { page } = t;
  const words = schedule === undefined ? [missed === undefined ? page.new : page.missed] : dueWords(schedule, day, language, t);
  if (buriedUntil !== undefined && buriedUntil > day) words.push(page.buried(formatStudyDay(buriedUntil, language)));
  if (suspended !== undefined) words.push(page.suspended);
  if (schedule !== undefined && isLeech(schedule)) words.push(page.leech(schedule.lapses));
  return words;
};

const dueWords = (
  { memory, due, countedDay, nearer }: Schedule,
  day: StudyDay,
  language: Language,
  { page, days }: Messages['cards'],
): string[] => {
  const [on, counted] = [due, countedDay].map((each) => formatStudyDay(each, language)) as [string, string];
  const why =
    nearer !== undefined
      ? page.nearer[nearer](on)
      : memory.repetitions === 0
        ? page.failed(counted, on)
        : page.passed(counted, days(memory.intervalDays), on);
  return due > day ? [why] : [why, due === day ? page.today : page.waits(days(day - due))];
};
