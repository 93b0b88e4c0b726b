import type { CardState } from '../../core/scheduler/card-state';
import { MIX_UP_DAYS, type MixUp } from '../../core/stats/mix-ups';
import { useMessages } from '../app-context';
import { DrillButton, LeechItem, PairItem, TroubleList } from '../kit/trouble-list';
import styles from './ready.module.css';

interface TroubleProps {
  readonly leeches: readonly CardState[];
  readonly mixUps: readonly MixUp[];
}

/** Cards that keep being forgotten and pairs that are taken for each other, each with what helps. */
export function Trouble({ leeches, mixUps }: TroubleProps) {
  const t = useMessages().ready.trouble;
  return (
    <section aria-labelledby="trouble" className={styles.section}>
      <h2 id="trouble">{t.heading}</h2>
      {leeches.length + mixUps.length === 0 && <p className={styles.soft}>{t.none}</p>}
      {mixUps.length > 0 && (
        <>
          <h3>{t.mixUps}</h3>
          <TroubleList>
            {mixUps.map(({ difference, times }) => (
              <PairItem key={difference} difference={difference} remark={t.swapped(times, MIX_UP_DAYS)} />
            ))}
          </TroubleList>
          {mixUps.length > 1 && (
            <div>
              <DrillButton differences={mixUps.map(({ difference }) => difference)} />
            </div>
          )}
        </>
      )}
      {leeches.length > 0 && (
        <>
          <h3>{t.leeches}</h3>
          <TroubleList>
            {leeches.map((state) => (
              <LeechItem key={state.card} state={state} />
            ))}
          </TroubleList>
        </>
      )}
    </section>
  );
}
