import type { TextsError } from '../../core/ports';
import { useMessages } from '../app-context';
import { Button } from './button';
import { NoticeBox } from './notice-box';
import { TechnicalDetail } from './technical-detail';

interface WaitingProps {
  readonly error: TextsError | undefined;
  readonly onRetry: () => void;
}

/** In the place of texts that are on their way, or do not come. */
export function Waiting({ error, onRetry }: WaitingProps) {
  const { shell, problems } = useMessages();
  if (error === undefined) return <p role="status">{shell.loading}</p>;
  return (
    <NoticeBox role="alert">
      <p>{problems.texts}</p>
      <Button look="primary" onClick={onRetry}>
        {problems.tryAgain}
      </Button>
      <TechnicalDetail label={problems.details} text={error.detail} />
    </NoticeBox>
  );
}
