import { useState } from 'react';
import { type CatchUpPace, catchUpPaces, paceOf } from '../../core/plan/catch-up';
import type { Backlog, Session } from '../../core/queue/session';
import { formatNearDay } from '../../i18n/format';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Panel } from '../kit/panel';
import { useKeptFocus } from '../kit/use-kept-focus';
import styles from './planning.module.css';

interface CatchUpPanelProps {
  readonly session: Session;
  readonly backlog: Backlog;
}

/** A backlog apart from the day's own cards, with a choice of how quickly it goes. */
export function CatchUpPanel({ session, backlog }: CatchUpPanelProps) {
  const t = useMessages().plan.catchUp;
  const language = useLanguage();
  const { changeSettings } = useActions();
  const catchUp = useApp(({ settings }) => settings.catchUp);
  const [choosing, setChoosing] = useState(false);
  const keptFocus = useKeptFocus<HTMLElement>();
  const { day } = session;
  const isRunning = catchUp !== 'none' && backlog.apart > 0;
  const dateOf = ({ clearedOn }: CatchUpPace): string => formatNearDay(clearedOn, language);
  const count = backlog.overdue;
  const choose = (perDay: number): void => {
    setChoosing(false);
    void changeSettings({ catchUp: { since: day, perDay } });
  };
  return (
    <Panel {...keptFocus} aria-labelledby="catch-up">
      <h2 id="catch-up" className={styles.heading}>
        {t.heading}
      </h2>
      {isRunning ? (
        <p>{t.running(backlog.apart, catchUp.perDay, dateOf(paceOf(backlog.apart, catchUp.perDay, day)))}</p>
      ) : (
        <p>{t.offer(count)}</p>
      )}
      {isRunning && !choosing ? (
        <Button onClick={() => setChoosing(true)}>{t.other}</Button>
      ) : (
        <div role="group" aria-label={t.choose} className={styles.paces}>
          {catchUpPaces(count, day).map((pace) => (
            <Button key={pace.perDay} onClick={() => choose(pace.perDay)}>
              {t.pace(pace.perDay, dateOf(pace))}
            </Button>
          ))}
          {isRunning && (
            <Button look="quiet" onClick={() => void changeSettings({ catchUp: 'none' })}>
              {t.stop}
            </Button>
          )}
        </div>
      )}
    </Panel>
  );
}
