import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { EVERYTHING } from '../../core/queue/choice';
import { countsOf, type Session } from '../../core/queue/session';
import { estimatedMinutes } from '../../core/stats/pace';
import { useActions, useApp, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Figure, Figures } from '../kit/figure';
import { lazily } from '../kit/lazily';
import { NoticeBox } from '../kit/notice-box';
import { Page } from '../kit/page';
import { Panel } from '../kit/panel';
import styles from './today.module.css';

const SuggestedDeck = lazily(async () => (await import('./suggested-deck')).SuggestedDeck);
const DeckList = lazily(async () => (await import('./deck-list')).DeckList);
const NothingDue = lazily(async () => (await import('./nothing-due')).NothingDue);
const NewsBox = lazily(async () => (await import('./news-box')).NewsBox);
const StorageLine = lazily(async () => (await import('../kit/storage-line')).StorageLine);
const Planning = lazily(async () => (await import('./planning')).Planning);
const Paused = lazily(async () => (await import('./paused')).Paused);
const MoreWays = lazily(async () => (await import('./more-ways')).MoreWays);

/** What there is to do today, about how long it takes, and one button that starts. */
export function Today() {
  const t = useMessages();
  const { open, refresh, dismissNotice } = useActions();
  const session = useApp((state) => state.session);
  const unknownCards = useApp((state) => state.unknownCards);
  const hasStarted = useApp((state) => state.started.size > 0);
  const hasPlan = useApp((state) => state.settings.plan !== 'none');
  const suggestion = useApp((state) => state.suggestion);
  const wasOpen = useRef(session !== undefined);
  useEffect(() => {
    dismissNotice();
    void (wasOpen.current ? refresh(EVERYTHING) : open());
  }, [open, refresh, dismissNotice]);
  if (session === undefined) return <Page title={t.shell.titles.today(0)}>{t.shell.loading}</Page>;
  const counts = countsOf(session);
  return (
    <Page title={t.shell.titles.today(counts.due + counts.drill)}>
      <TodaysWork session={session} isFirstDay={!hasStarted} />
      {(hasPlan || (session.backlog?.overdue ?? 0) > 0) && <Planning session={session} />}
      {suggestion !== undefined && <SuggestedDeck deck={suggestion} />}
      {hasStarted && <NewsBox />}
      <DeckList />
      <MoreWays hasStarted={hasStarted} />
      {hasStarted && <StorageLine />}
      {unknownCards > 0 && <NoticeBox role="status">{t.today.unknownCards(unknownCards)}</NoticeBox>}
    </Page>
  );
}

function TodaysWork({ session, isFirstDay }: { readonly session: Session; readonly isFirstDay: boolean }) {
  const t = useMessages().today;
  const { lookAtPace } = useActions();
  const [, goTo] = useLocation();
  const pace = useApp((state) => state.pace);
  useEffect(() => {
    if (!isFirstDay) void lookAtPace();
  }, [isFirstDay, lookAtPace]);
  const counts = countsOf(session);
  const pausedUntil = useApp(({ settings }) => settings.pausedUntil);
  const isDone = counts.due + counts.fresh + counts.drill === 0;
  return (
    <Panel aria-labelledby="today">
      <h1 id="today">{t.heading}</h1>
      {isDone && pausedUntil !== 'none' && session.day < pausedUntil ? (
        <Paused until={pausedUntil} />
      ) : isDone ? (
        <NothingDue session={session} />
      ) : (
        <>
          {isFirstDay && <p className={styles.lead}>{t.firstDay}</p>}
          <Figures>
            {counts.due > 0 && <Figure label={t.due} value={String(counts.due)} />}
            {counts.fresh > 0 && <Figure label={t.fresh} value={String(counts.fresh)} />}
            {counts.drill > 0 && <Figure label={t.drill} value={String(counts.drill)} />}
          </Figures>
          <div className={styles.start}>
            <Button look="primary" className={styles.startButton} onClick={() => goTo('/study')}>
              {session.answered.length === 0 ? t.start : t.goOn}
            </Button>
            <span className={styles.soft}>{t.minutes(estimatedMinutes(counts, pace))}</span>
          </div>
          {session.held.due > 0 && <p className={styles.soft}>{t.backlog(session.held.due)}</p>}
        </>
      )}
    </Panel>
  );
}
