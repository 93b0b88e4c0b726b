import { useLocation } from 'wouter';
import type { Deck, Topic } from '../../core/deck/deck';
import { formatChoice } from '../../core/queue/choice';
import { formatPractice } from '../../core/queue/practice';
import { topicProgress } from '../../core/stats/topic-progress';
import type { Library } from '../../store/library-slice';
import { useActions, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import styles from './deck.module.css';

interface TopicRowProps {
  readonly deck: Deck;
  readonly topic: Topic;
  readonly library: Library;
  readonly onReset: () => void;
}

/** How far a topic is, and what can be done with it. */
export function TopicRow({ deck, topic, library, onReset }: TopicRowProps) {
  const t = useMessages().deck;
  const language = useLanguage();
  const [, goTo] = useLocation();
  const { catalog } = useActions();
  const progress = topicProgress(catalog, library.states, deck.id, topic.id);
  const name = topic.name[language];
  const isLearned = progress.learned > 0;
  return (
    <li className={styles.topic}>
      <h3>{name}</h3>
      <progress max={Math.max(1, progress.total)} value={progress.learned} aria-label={name} />
      <p className={styles.soft}>
        {t.progress(progress.learned, progress.total)}
        {progress.strong > 0 && ` · ${t.strong(progress.strong)}`}
        {progress.suspended > 0 && ` · ${t.suspended(progress.suspended)}`}
      </p>
      <div className={styles.buttons}>
        <Button aria-label={`${t.studyTopic}: ${name}`} onClick={() => goTo(`/study/${formatChoice({ deck: deck.id, topic: topic.id })}`)}>
          {t.studyTopic}
        </Button>
        <Button
          aria-label={`${t.practiceTopic}: ${name}`}
          disabled={!isLearned}
          onClick={() => goTo(`/practice/${formatPractice({ kind: 'topic', deck: deck.id, topic: topic.id })}`)}
        >
          {t.practiceTopic}
        </Button>
        <Button look="quiet" aria-label={`${t.resetTopic} ${name}`} disabled={!isLearned && progress.suspended === 0} onClick={onReset}>
          {t.resetTopic}
        </Button>
      </div>
    </li>
  );
}
