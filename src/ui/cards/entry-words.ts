import type { HistoryEntry } from '../../core/cards/card-history';
import type { Language } from '../../core/deck/deck';
import { BUTTONS, GRADE_OF } from '../../core/scheduler/buttons';
import { type Grade, isPass } from '../../core/scheduler/sm2';
import { formatStudyDay } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';

/** What happened, in a word or two. */
export const entryName = ({ event, results }: HistoryEntry, t: Messages, language: Language): string => {
  const words = t.cards.event;
  switch (event.type) {
    case 'reviewed':
      return gradeName(event.grade, t);
    case 'practiced':
      return words.practiced(isPass(event.grade) ? t.study.gotIt : t.study.grades.again);
    case 'reset':
    case 'reset-many':
      return words.reset;
    case 'buried':
      return words.buried(formatStudyDay(event.until, language));
    case 'marked':
    case 'marked-many':
      return event.on ? words.marked : words.unmarked;
    case 'noted':
      return event.text === '' ? words.unnoted : words.noted;
    case 'suspended':
    case 'resumed':
      return words[event.type];
    case 'exam-finished':
      return results?.every(({ right }) => right) === true ? words.testRight : words.testWrong;
    // Nothing of this is about one card.
    case 'settings-changed':
    case 'limit-raised':
    case 'exam-started':
    case 'exam-answered':
    case 'exam-moved':
    case 'exam-explained':
    case 'restored':
      return '';
  }
};

/** How long it took, what it led to, and why it may not count. */
export const entryDetails = ({ event, standing, led, results = [] }: HistoryEntry, t: Messages, language: Language): string[] => {
  const words = t.cards.event;
  const isAnswer = event.type === 'reviewed' || event.type === 'practiced';
  return [
    ...(standing === 'counts' ? [] : [words[standing]]),
    ...(led === undefined ? [] : [words.led(t.cards.days(led.intervalDays), formatStudyDay(led.due, language))]),
    ...(event.type === 'reviewed' && standing === 'counts' && led === undefined ? [words.drill] : []),
    ...(isAnswer ? [words.seconds(Math.round(event.answerMs / 1000))] : []),
    ...results.flatMap(({ sure, mixedUp }) => [...(sure === 'unsaid' ? [] : [words[sure]]), ...(mixedUp ? [words.mixedUp] : [])]),
  ];
};

/** An import may bring grades that no button gives: they act like Again. */
const gradeName = (grade: Grade, { study }: Messages): string =>
  study.grades[BUTTONS.find((button) => GRADE_OF[button] === grade) ?? 'again'];
