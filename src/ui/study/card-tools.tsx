import type { DifferenceText } from '../../core/deck/deck';
import type { CardState } from '../../core/scheduler/card-state';
import type { CurrentCard } from '../../store/study-slice';
import { useActions, useMessages } from '../app-context';
import { lazily } from '../kit/lazily';
import spoken from '../kit/spoken.module.css';
import styles from './card-tools.module.css';
import type { CardDialogs } from './use-card-keys';

const MoreMenu = lazily(async () => (await import('./more-menu')).MoreMenu);

export interface CardToolsProps {
  readonly current: CurrentCard;
  readonly state: CardState | undefined;
  readonly text: DifferenceText;
  /** What kind of card this is today. */
  readonly badge: string;
  readonly onAsk: CardDialogs['open'];
}

/** What can be done with the card besides answering it. */
export function CardTools({ current, state, text, badge, onAsk }: CardToolsProps) {
  const t = useMessages();
  const { flipLanguage } = useActions();
  const other = current.language === 'en' ? 'ja' : 'en';
  return (
    <div className={styles.tools}>
      <span className={styles.badge}>
        {badge}
        {state?.marked !== undefined && <span className={styles.mark}>★ {t.actions.marked}</span>}
      </span>
      <button type="button" className={styles.tool} onClick={() => void flipLanguage()}>
        <span lang={other} aria-hidden="true">
          {t.shell.languageNames[other]}
        </span>
        <span className={spoken.spoken}>{t.study.flip[other]}</span>
      </button>
      {current.revealed && text.sources[0] !== undefined && (
        <a className={styles.tool} href={text.sources[0].url} target="_blank" rel="noreferrer">
          <span className={styles.words}>{t.study.openSource}</span>&nbsp;↗
        </a>
      )}
      <div className={styles.menuPlace}>
        <MoreMenu current={current} state={state} onAsk={onAsk} />
      </div>
    </div>
  );
}
