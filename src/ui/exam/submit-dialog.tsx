import { useState } from 'react';
import { type TestRun, unansweredIn } from '../../core/exam/run';
import { formatList } from '../../i18n/format';
import { useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Check } from '../kit/check';
import { Dialog } from '../kit/dialog';
import styles from './exam.module.css';
import { useExamActions } from './use-exam';

interface SubmitDialogProps {
  readonly run: TestRun;
  readonly onClose: () => void;
}

/** Asks once, and names what is not answered. */
export function SubmitDialog({ run, onClose }: SubmitDialogProps) {
  const t = useMessages().exam;
  const language = useLanguage();
  const { submit } = useExamActions();
  const [reschedules, setReschedules] = useState(run.setup.reschedules);
  const open = unansweredIn(run);
  const numbers = formatList(
    open.map((index) => String(index + 1)),
    language,
  );
  return (
    <Dialog title={t.sitting.ask.heading} onClose={onClose}>
      <p>{open.length === 0 ? t.sitting.ask.all : t.sitting.ask.unanswered(open.length, numbers)}</p>
      <Check checked={reschedules} onChange={(event) => setReschedules(event.target.checked)}>
        {t.setup.reschedules}
      </Check>
      <div className={styles.buttons}>
        <Button
          look="primary"
          onClick={() => {
            onClose();
            void submit(reschedules);
          }}
        >
          {t.sitting.ask.yes}
        </Button>
        <Button onClick={onClose}>{t.sitting.ask.no}</Button>
      </div>
    </Dialog>
  );
}
