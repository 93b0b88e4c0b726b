import { StorageProblem } from '../kit/storage-problem';
import { Waiting } from '../kit/waiting';
import { useExam } from './use-exam';

/** Why questions or tests could not be read, and a way to try again. */
export function Trouble({ onRetry }: { readonly onRetry: () => void }) {
  const trouble = useExam((state) => state.trouble);
  if (trouble === undefined) return null;
  return trouble.type === 'storage' ? <StorageProblem error={trouble} onRetry={onRetry} /> : <Waiting error={trouble} onRetry={onRetry} />;
}
