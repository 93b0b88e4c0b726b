import { Link } from 'wouter';
import { useMessages } from '../app-context';
import { ChooseStudy } from './choose-study';
import { PracticeLinks } from './practice-links';
import planning from './planning.module.css';
import styles from './today.module.css';

/** Other ways to study than the day's own, once there is something to choose from; and the ways to a quick check and to a plan. */
export function MoreWays({ hasStarted }: { readonly hasStarted: boolean }) {
  const { plan, exam } = useMessages();
  return (
    <div className={styles.more}>
      {hasStarted && <ChooseStudy />}
      {hasStarted && <PracticeLinks />}
      <Link href="/test/quick" className={planning.link}>
        {exam.quick.heading}
      </Link>
      <Link href="/plan" className={planning.link}>
        {plan.toPlan}
      </Link>
    </div>
  );
}
