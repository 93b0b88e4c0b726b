import { BACKLOG } from '../../core/plan/catch-up';
import type { Session } from '../../core/queue/session';
import { useApp } from '../app-context';
import { CatchUpPanel } from './catch-up-panel';
import { PlanPanel } from './plan-panel';

/** What goes beyond the day: the exam that is prepared for, and what has come together from before. */
export function Planning({ session }: { readonly session: Session }) {
  const settings = useApp((state) => state.settings);
  const { backlog } = session;
  const isFelt = backlog !== undefined && (backlog.overdue >= BACKLOG || backlog.apart > 0);
  return (
    <>
      {settings.plan !== 'none' && <PlanPanel plan={settings.plan} session={session} />}
      {isFelt && <CatchUpPanel session={session} backlog={backlog} />}
    </>
  );
}
