import type { Catalog } from '../deck/cards';
import type { Card } from '../deck/deck';
import type { Exam, ExamTags } from './exam';

const NO_TAGS: ExamTags = {};

/** The exam tasks a card serves: those of its scenario where it names its own, else those of its difference. */
export const examTagsOf = ({ difference, scenario }: Pick<Card, 'difference' | 'scenario'>, { placeOf }: Catalog): ExamTags => {
  const outline = placeOf.get(difference)?.difference;
  const own = outline?.scenarios?.find(({ id }) => id === scenario)?.exams;
  return own ?? outline?.exams ?? NO_TAGS;
};

/** Whether one of the tasks is among those in which the exam's guide itself names containers. */
export const namesContainers = (tags: ExamTags, exam: Exam): boolean => (tags[exam.id] ?? []).some((task) => exam.named.includes(task));
