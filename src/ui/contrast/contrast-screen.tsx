import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { type ContrastPair, parseContrast, RIGHTS_WANTED } from '../../core/queue/contrast';
import type { ContrastStore } from '../../store/contrast-store';
import { useActions, useApp, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Page } from '../kit/page';
import { Panel } from '../kit/panel';
import { StatusLine } from '../kit/status-line';
import { useLoaded } from '../kit/use-loaded';
import { OFFERED } from '../kit/trouble-list';
import { NotFound } from '../not-found';
import styles from './contrast.module.css';
import { PairView } from './pair-view';
import { useContrastKeys } from './use-contrast-keys';

interface ContrastScreenProps {
  /** The differences to drill, with commas between them. */
  readonly address: string;
}

/** Two sides that are taken for each other, next to each other and then asked in turn, until both are known. */
export function ContrastScreen({ address }: ContrastScreenProps) {
  const t = useMessages();
  const { catalog, openContrast } = useActions();
  const pairs = useMemo(() => parseContrast(address, catalog), [address, catalog]);
  const isOpen = useApp((state) => state.session !== undefined);
  const store = useLoaded(openContrast);
  if (!pairs.ok) return <NotFound part={pairs.error.part} />;
  if (store === undefined || !isOpen) return <Page title={t.ready.contrast.title}>{t.shell.loading}</Page>;
  return <Drill store={store} pairs={pairs.value} />;
}

interface DrillProps {
  readonly store: ContrastStore;
  readonly pairs: readonly ContrastPair[];
}

function Drill({ store, pairs }: DrillProps) {
  const t = useMessages().ready.contrast;
  const study = useMessages().study;
  const [, goTo] = useLocation();
  const { phase, turn, pairs: entered } = useStore(store);
  const { enter, heed } = store.getState();
  const notice = useApp((state) => state.notice);
  // Back to where it was offered: a finished day, a test's result, the list. Before an address that was opened by itself there may be anything.
  const leave = (): void => (history.state === OFFERED ? history.back() : goTo('/'));
  useContrastKeys(store, leave);
  useEffect(() => {
    void enter(pairs);
  }, [enter, pairs]);
  useEffect(() => heed(notice), [heed, notice]);
  const isEntered = entered === pairs;
  const at = turn === undefined ? pairs.length : pairs.indexOf(turn.pair);
  const part =
    turn === undefined
      ? 0
      : turn.rights.reduce((sum, count) => sum + Math.min(count, RIGHTS_WANTED), 0) / (turn.rights.length * RIGHTS_WANTED);
  return (
    <Page title={t.title}>
      <div className={styles.progress}>
        <button type="button" className={styles.leave} onClick={leave}>
          ← {study.leave}
        </button>
        <progress aria-label={study.progress} max={pairs.length} value={isEntered && phase !== undefined ? at + part : 0} />
        <span className={styles.left}>{t.pair(Math.min(at + 1, pairs.length), pairs.length)}</span>
      </div>
      {isEntered && phase === 'done' && <Done store={store} pairs={pairs} onLeave={leave} />}
      {isEntered && turn !== undefined && phase !== 'done' && <PairView key={turn.pair.difference} store={store} turn={turn} />}
      <StatusLine />
    </Page>
  );
}

function Done({ store, pairs, onLeave }: DrillProps & { readonly onLeave: () => void }) {
  const t = useMessages().ready.contrast;
  const { answers, enter } = useStore(store);
  return (
    <Panel>
      <h1 ref={focusOnce} tabIndex={-1}>
        {t.done}
      </h1>
      <p>{t.doneCount(pairs.length, answers.length)}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={onLeave}>
          {t.back}
        </Button>
        <Button onClick={() => void enter(pairs)}>{t.again}</Button>
      </div>
    </Panel>
  );
}

/** What was pressed last is gone, so the focus goes to what took its place. */
const focusOnce = (element: HTMLElement | null): void => element?.focus({ preventScroll: true });
