import { ChooseStudy } from './choose-study';
import { PracticeLinks } from './practice-links';
import styles from './today.module.css';

/** Other ways to study than the day's own. */
export function MoreWays() {
  return (
    <div className={styles.more}>
      <ChooseStudy />
      <PracticeLinks />
    </div>
  );
}
