import { Link } from 'wouter';
import { useMessages } from '../app-context';
import { ChooseStudy } from './choose-study';
import { PracticeLinks } from './practice-links';
import planning from './planning.module.css';
import styles from './today.module.css';

/** Other ways to study than the day's own. */
export function MoreWays() {
  const t = useMessages().plan;
  return (
    <div className={styles.more}>
      <ChooseStudy />
      <PracticeLinks />
      <Link href="/plan" className={planning.link}>
        {t.toPlan}
      </Link>
    </div>
  );
}
