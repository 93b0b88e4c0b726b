import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Choice } from '../../core/queue/choice';
import { useActions, useApp, useMessages } from '../app-context';
import { Page } from '../kit/page';
import { StatusLine } from '../kit/status-line';
import { CardView } from './card-view';
import { Progress } from './progress';
import { type CardDialogs, useCardKeys } from './use-card-keys';

interface StudyProps {
  readonly choice: Choice;
}

/** One card at a time: question, answer, grade. */
export function Study({ choice }: StudyProps) {
  const t = useMessages();
  const { enterStudy } = useActions();
  const [, goTo] = useLocation();
  const session = useApp((state) => state.session);
  const dialogs = useCardKeys(() => goTo('/'));
  useEffect(() => {
    void enterStudy(choice);
  }, [enterStudy, choice]);
  return (
    <Page title={t.shell.titles.study}>
      {session !== undefined && <Progress session={session} onLeave={() => goTo('/')} />}
      <CurrentCardView dialogs={dialogs} />
      <StatusLine />
    </Page>
  );
}

/** The pinned card, or that it is on its way. */
export function CurrentCardView({ dialogs }: { readonly dialogs: CardDialogs }) {
  const t = useMessages().shell;
  const current = useApp((state) => state.current);
  const problem = useApp((state) => state.problem);
  if (current === undefined) return <p role="status">{problem === undefined && t.loading}</p>;
  return <CardView current={current} dialogs={dialogs} />;
}
