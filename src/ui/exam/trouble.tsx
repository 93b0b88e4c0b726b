import { useMessages } from '../app-context';
import { Button } from '../kit/button';
import { NoticeBox } from '../kit/notice-box';
import { StorageProblem } from '../kit/storage-problem';
import { TechnicalDetail } from '../kit/technical-detail';
import { useExam } from './use-exam';

/** Why questions or tests could not be read, and a way to try again. */
export function Trouble({ onRetry }: { readonly onRetry: () => void }) {
  const t = useMessages().problems;
  const trouble = useExam((state) => state.trouble);
  if (trouble === undefined) return null;
  if (trouble.type === 'storage') return <StorageProblem error={trouble} onRetry={onRetry} />;
  return (
    <NoticeBox role="alert">
      <p>{t.texts}</p>
      <Button look="primary" onClick={onRetry}>
        {t.tryAgain}
      </Button>
      <TechnicalDetail label={t.details} text={trouble.detail} />
    </NoticeBox>
  );
}
