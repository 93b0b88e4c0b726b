import { useEffect, useRef } from 'react';
import type { StudyDay } from '../../core/base/day';
import type { ExamPart } from '../../core/plan/exam-plan';
import { type Button, BUTTONS, DRILL_BUTTONS, previewOf } from '../../core/scheduler/buttons';
import type { Schedule } from '../../core/scheduler/card-state';
import { useApp, useMessages } from '../app-context';
import spoken from '../kit/spoken.module.css';
import styles from './grade-bar.module.css';

interface GradeBarProps {
  readonly schedule: Schedule | undefined;
  readonly day: StudyDay;
  readonly isDrill: boolean;
  /** Where a next date stands to an exam that is planned for. */
  readonly examPart: (due: StudyDay) => ExamPart | undefined;
  readonly onGrade: (button: Button, pressedAt: number) => void;
}

/** The grades, in the order of their keys, each with what it leads to. In drill nothing is scheduled, so there are two. */
export function GradeBar({ schedule, day, isDrill, examPart, onGrade }: GradeBarProps) {
  const t = useMessages().study;
  const saving = useApp((app) => app.saving);
  const good = useRef<HTMLButtonElement>(null);
  useEffect(() => good.current?.focus({ preventScroll: true }), []);
  return (
    <div role="group" aria-label={t.gradeGroup} className={styles.bar} data-drill={isDrill}>
      {(isDrill ? DRILL_BUTTONS : BUTTONS).map((button, index) => {
        const label = isDrill && button === 'good' ? t.gotIt : t.grades[button];
        const preview = isDrill ? undefined : previewOf(schedule, day, button, examPart);
        return (
          <button
            key={button}
            ref={button === 'good' ? good : undefined}
            type="button"
            className={styles.grade}
            data-grade={button}
            data-pressed={saving === button}
            onClick={(event) => onGrade(button, event.timeStamp)}
          >
            <span aria-hidden="true" className={styles.label}>
              {label} <kbd>{index + 1}</kbd>
            </span>
            {preview !== undefined && (
              <span aria-hidden="true" className={styles.leadsTo}>
                {t.leadsTo(preview)}
              </span>
            )}
            <span className={spoken.spoken}>{preview === undefined ? label : t.gradeName(label, preview)}</span>
            {saving === button && (
              <span aria-hidden="true" className={styles.saving}>
                {t.saving}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
