import { useEffect } from 'react';
import { Link } from 'wouter';
import { useActions, useApp, useMessages } from '../app-context';
import { Page } from '../kit/page';
import { StatusLine } from '../kit/status-line';
import { PauseForm } from './pause-form';
import styles from './plan.module.css';
import { ExamPlanning } from './plan-form';

/** The exam date with what it means for the days until then, and a pause. */
export function PlanScreen() {
  const t = useMessages();
  const { open, dismissNotice } = useActions();
  const session = useApp((state) => state.session);
  useEffect(() => {
    dismissNotice();
    void open();
  }, [open, dismissNotice]);
  if (session === undefined) return <Page title={t.shell.titles.plan}>{t.shell.loading}</Page>;
  return (
    <Page title={t.shell.titles.plan}>
      <p>
        <Link href="/" className={styles.back}>
          ← {t.shell.today}
        </Link>
      </p>
      <h1>{t.plan.heading}</h1>
      <ExamPlanning today={session.day} />
      <PauseForm today={session.day} />
      <StatusLine />
    </Page>
  );
}
