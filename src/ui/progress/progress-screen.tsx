import { useDeferredValue, useEffect } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import type { LearningFigures } from '../../core/stats/learning-figures';
import type { ProgressState, ProgressStore } from '../../store/progress-store';
import { useActions, useApp, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { NoticeBox } from '../kit/notice-box';
import { Page } from '../kit/page';
import { TechnicalDetail } from '../kit/technical-detail';
import { useLoaded } from '../kit/use-loaded';
import { Calendar } from './calendar';
import { type ChartTable, plainRows } from './chart-table';
import { Eases, Intervals } from './distributions';
import { Forecast } from './forecast';
import { OneByOne } from './one-by-one';
import { Overview } from './overview';
import styles from './progress.module.css';
import { Retention } from './retention';
import { Topics } from './topics';

/** What the whole log says about the learning, in pictures. */
export function ProgressScreen() {
  const t = useMessages();
  const { openProgress } = useActions();
  const store = useLoaded(openProgress);
  return (
    <Page title={t.shell.titles.progress}>
      <header className={styles.head}>
        <h1>{t.progress.heading}</h1>
      </header>
      {store === undefined ? <p role="status">{t.shell.loading}</p> : <Look store={store} />}
    </Page>
  );
}

interface LookProps {
  readonly store: ProgressStore;
}

function Look({ store }: LookProps) {
  // New figures are drawn in small pieces, between which the page answers.
  const figures = useDeferredValue(useStore(store, (state) => state.figures));
  const session = useApp((state) => state.session);
  // The day is read anew at rollover and when another tab has written: then the figures are old too.
  useEffect(() => {
    if (session !== undefined) void store.getState().look();
  }, [store, session]);
  useEffect(() => () => store.getState().cancel(), [store]);
  return (
    <>
      <Work store={store} />
      {figures !== undefined && <Pictures figures={figures} onSave={(table) => store.getState().saveTable(table.file, plainRows(table))} />}
    </>
  );
}

interface PicturesProps {
  readonly figures: LearningFigures;
  readonly onSave: (table: ChartTable) => Promise<string>;
}

function Pictures({ figures, onSave }: PicturesProps) {
  const t = useMessages();
  if (figures.days.length === 0)
    return (
      <>
        <p>{t.progress.empty}</p>
        <p>
          <Link href="/">{t.shell.toToday}</Link>
        </p>
      </>
    );
  return (
    <div className={styles.screen}>
      <OneByOne>
        <Overview figures={figures} />
        <Calendar figures={figures} onSave={onSave} />
        <Forecast figures={figures} onSave={onSave} />
        <Retention figures={figures} onSave={onSave} />
        <Topics figures={figures} onSave={onSave} />
        <div className={styles.pair}>
          <Intervals figures={figures} onSave={onSave} />
          <Eases figures={figures} onSave={onSave} />
        </div>
      </OneByOne>
    </div>
  );
}

/** How far the work is, a way to call it off, and what to do where it has brought nothing. */
function Work({ store }: LookProps) {
  const t = useMessages();
  const { work, error, figures, cancel, look }: ProgressState = useStore(store);
  const again = <Button onClick={() => void look()}>{t.progress.again}</Button>;
  if (error !== undefined && error.type === 'failed')
    return (
      <NoticeBox role="alert">
        <p>{t.progress.failed}</p>
        {again}
        <TechnicalDetail label={t.problems.details} text={error.detail} />
      </NoticeBox>
    );
  // What is there is looked at while it is brought up to date.
  if (figures !== undefined) return null;
  if (error !== undefined)
    return (
      <div className={styles.waiting}>
        <p role="status">{t.progress.cancelled}</p>
        {again}
      </div>
    );
  return (
    <div className={styles.waiting}>
      <progress aria-label={t.progress.counting} max={1} value={work?.share ?? 0} />
      <span className={styles.soft}>{t.progress.counting} …</span>
      <Button onClick={cancel}>{t.actions.cancel}</Button>
    </div>
  );
}
