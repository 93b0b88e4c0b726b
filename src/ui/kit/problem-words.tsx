import type { Problem } from '../../store/commit';
import { useMessages } from '../app-context';
import { Button } from './button';
import { NoticeBox } from './notice-box';
import { StorageProblem } from './storage-problem';
import { TechnicalDetail } from './technical-detail';

/** What keeps the learner from going on, and the way out. The clock asks in a dialog of its own. */
export function ProblemWords({ problem }: { readonly problem: Problem }) {
  const t = useMessages().problems;
  switch (problem.type) {
    case 'not-saved':
      return <StorageProblem error={problem.error} lead={t.notSaved} onRetry={problem.retry} />;
    case 'texts':
      return (
        <NoticeBox role="alert">
          <p>{t.texts}</p>
          <Button look="primary" onClick={problem.retry}>
            {t.tryAgain}
          </Button>
          <TechnicalDetail label={t.details} text={problem.error.detail} />
        </NoticeBox>
      );
    case 'clock':
      return null;
  }
}
