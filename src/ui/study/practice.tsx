import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { parsePractice, type PracticeChoice } from '../../core/queue/practice';
import { useActions, useApp, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Page } from '../kit/page';
import { Panel } from '../kit/panel';
import { StatusLine } from '../kit/status-line';
import { NotFound } from '../not-found';
import { Progress } from './progress';
import { CurrentCardView } from './study';
import styles from './study.module.css';
import { useCardKeys } from './use-card-keys';

interface PracticeProps {
  readonly choice: PracticeChoice;
}

/** What is practised stands in the address. */
export function PracticeRoute({ address }: { readonly address: string }) {
  const { catalog } = useActions();
  const choice = useMemo(() => parsePractice(address, catalog), [address, catalog]);
  return choice.ok ? <Practice choice={choice.value} /> : <NotFound part={choice.error.part} />;
}

/** Study outside the schedule: the same cards, two grades, no dates. */
function Practice({ choice }: PracticeProps) {
  const t = useMessages();
  const { enterPractice } = useActions();
  const [, goTo] = useLocation();
  const practice = useApp((state) => state.practice);
  const current = useApp((state) => state.current);
  const dialogs = useCardKeys(() => goTo('/'));
  useEffect(() => {
    void enterPractice(choice);
  }, [enterPractice, choice]);
  const practised = practice?.session.answered.length ?? 0;
  return (
    <Page title={t.shell.titles.practice}>
      {practice !== undefined && <Progress session={practice.session} onLeave={() => goTo('/')} />}
      {practice !== undefined && current === undefined ? (
        <Panel>
          <h1>{t.study.practiceDone}</h1>
          <p>{practised === 0 ? t.study.practiceNothing : t.study.practiceCount(practised)}</p>
          <div className={styles.doneButtons}>
            <Button look="primary" onClick={() => goTo('/')}>
              {t.shell.toToday}
            </Button>
            {practised > 0 && <Button onClick={() => void enterPractice(choice)}>{t.study.practiceAgain}</Button>}
          </div>
        </Panel>
      ) : (
        <CurrentCardView dialogs={dialogs} />
      )}
      <StatusLine />
    </Page>
  );
}
