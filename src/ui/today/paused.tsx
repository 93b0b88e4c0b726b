import type { StudyDay } from '../../core/base/day';
import { formatNearDay } from '../../i18n/format';
import { useActions, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { useKeptFocus } from '../kit/use-kept-focus';
import styles from './planning.module.css';

/** Everything rests until a day. */
export function Paused({ until }: { readonly until: StudyDay }) {
  const t = useMessages().plan.pause;
  const language = useLanguage();
  const { changeSettings } = useActions();
  const keptFocus = useKeptFocus<HTMLButtonElement>();
  return (
    <>
      <p className={styles.lead}>{t.running(formatNearDay(until, language))}</p>
      <Button {...keptFocus} onClick={() => void changeSettings({ pausedUntil: 'none' })}>
        {t.end}
      </Button>
    </>
  );
}
