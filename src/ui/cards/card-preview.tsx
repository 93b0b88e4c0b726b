import { Link } from 'wouter';
import type { StudyDay } from '../../core/base/day';
import type { Card } from '../../core/deck/deck';
import type { CardState } from '../../core/scheduler/card-state';
import { useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { CardSheet } from './card-sheet';
import styles from './card-preview.module.css';
import { ScheduleWords } from './schedule-words';

interface CardPreviewProps {
  readonly card: Card;
  readonly state: CardState | undefined;
  readonly day: StudyDay;
  readonly onWhy: () => void;
  readonly onOpen: () => void;
}

/** The card that the list is at, beside it. */
export function CardPreview({ card, state, day, onWhy, onOpen }: CardPreviewProps) {
  const { cards: t, why } = useMessages();
  const language = useLanguage();
  return (
    <aside aria-label={t.preview} className={styles.preview}>
      <CardSheet card={card} language={language} day={day} note={state?.note} heading="h2">
        <div className={styles.words}>
          <ScheduleWords card={card.id} state={state} day={day} />
          <Link href={`/card/${card.id}`} onClick={onOpen}>
            {t.openCard}
          </Link>
          <Button look="quiet" onClick={onWhy}>
            {why.open}
          </Button>
        </div>
      </CardSheet>
    </aside>
  );
}
