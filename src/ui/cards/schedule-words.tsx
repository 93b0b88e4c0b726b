import type { StudyDay } from '../../core/base/day';
import type { CardId } from '../../core/base/ids';
import type { Language } from '../../core/deck/deck';
import type { CardState, Schedule } from '../../core/scheduler/card-state';
import { isLeech } from '../../core/scheduler/leech';
import { formatStudyDay } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';
import { planSentences } from '../../i18n/why-sentences';
import { useApp, useLanguage, useMessages } from '../app-context';
import { useWhy } from '../kit/use-why';

interface ScheduleWordsProps {
  readonly card: CardId;
  readonly state: CardState | undefined;
  readonly day: StudyDay;
}

/** When the card comes and why, in sentences: by SM-2 and what the learner has done, then what an exam plan makes of that. */
export function ScheduleWords({ card, state, day }: ScheduleWordsProps) {
  const t = useMessages();
  const language = useLanguage();
  const hasPlan = useApp(({ settings }) => settings.plan !== 'none');
  const why = useWhy(card, hasPlan && state?.schedule !== undefined);
  const byPlan = typeof why === 'object' ? planSentences(why, { t, language }) : [];
  return [...scheduleWords(state, day, language, t.cards), ...byPlan].map((words) => <p key={words}>{words}</p>);
}

const scheduleWords = (state: CardState | undefined, day: StudyDay, language: Language, t: Messages['cards']): string[] => {
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
