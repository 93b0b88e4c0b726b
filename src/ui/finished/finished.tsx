import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { CardId } from '../../core/base/ids';
import type { DaySummary } from '../../core/stats/day-summary';
import { formatShare } from '../../i18n/format';
import { useApp, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Figure, Figures } from '../kit/figure';
import { Page } from '../kit/page';
import { Panel } from '../kit/panel';
import { RaiseLimits } from '../kit/raise-limits';
import { StatusLine } from '../kit/status-line';
import { WhyDialog } from '../kit/why-dialog';
import { AnsweredToday } from './answered-today';
import styles from './finished.module.css';
import { HeldBack } from './held-back';
import { TellApart } from './tell-apart';
import { useStudyKeys } from '../kit/use-study-keys';

interface FinishedProps {
  readonly summary: DaySummary;
}

/** What the day brought and what comes tomorrow; the last answer can still be taken back. */
export function Finished({ summary }: FinishedProps) {
  const messages = useMessages();
  const t = messages.finished;
  const language = useLanguage();
  const [, goTo] = useLocation();
  const tomorrow = useApp((state) => state.tomorrow);
  const held = useApp((state) => state.session?.held);
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useApp((state) => state.session?.answered.at(-1)?.card);
  const [asked, setAsked] = useState<CardId>();
  useStudyKeys({ onLeave: () => goTo('/'), onWhy: () => setAsked(last) });
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const minutes = Math.max(1, Math.round(summary.answerMs / 60_000));
  return (
    <Page title={messages.shell.titles.finished}>
      <Panel aria-labelledby="finished">
        <h1 id="finished" ref={heading} tabIndex={-1}>
          {t.heading}
        </h1>
        {summary.cards === 0 ? (
          <p>{t.nothingDone}</p>
        ) : (
          <Figures>
            <Figure value={String(summary.cards)} label={t.cards(summary.cards)} />
            <Figure value={String(minutes)} label={t.minutes(minutes)} />
            {summary.reviewed === 0 ? (
              <Figure value="–" label={t.recalledNone} />
            ) : (
              <Figure value={formatShare(summary.recalled / summary.reviewed, language)} label={t.recalled} />
            )}
          </Figures>
        )}
        {tomorrow !== undefined && (
          <div>
            <h2 className={styles.subheading}>{t.tomorrow}</h2>
            <p>{t.tomorrowLoad(tomorrow.due, tomorrow.fresh)}</p>
          </div>
        )}
        {held !== undefined && <HeldBack held={held} />}
        <TellApart />
        <AnsweredToday onAsk={setAsked} />
        <div className={styles.buttons}>
          {summary.failed.length > 0 && <Button onClick={() => goTo('/practice/failed')}>{messages.today.practiceFailed}</Button>}
          {held !== undefined && <RaiseLimits held={held} />}
        </div>
        <Button look="primary" onClick={() => goTo('/')}>
          {t.toToday}
        </Button>
      </Panel>
      <StatusLine />
      {asked !== undefined && <WhyDialog card={asked} onClose={() => setAsked(undefined)} />}
    </Page>
  );
}
