import { Link } from 'wouter';
import type { Deck } from '../../core/deck/deck';
import { useApp, useMessages } from '../app-context';
import styles from './deck.module.css';

/** Says how much of the deck the learner's exam leaves, where the deck is narrowed by it. */
export function NarrowedByExam({ deck }: { readonly deck: Deck }) {
  const t = useMessages().deck;
  const exam = useApp(({ settings }) => settings.exam);
  if (deck.narrowedByExam !== true) return null;
  const active = deck.differences.filter(({ retired }) => !retired);
  const touched = exam === 'none' ? [] : active.filter(({ exams }) => exams?.[exam] !== undefined);
  return (
    <p className={styles.soft}>
      {exam === 'none' ? t.noExam : t.narrowed(exam, touched.length, active.length)} <Link href="/settings">{t.changeExam}</Link>
    </p>
  );
}
