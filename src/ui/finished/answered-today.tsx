import { useState } from 'react';
import type { CardId } from '../../core/base/ids';
import { cardWords } from '../../i18n/card-words';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { RichText } from '../kit/rich-text';
import { asName, useQuestion } from '../kit/use-question';
import styles from './finished.module.css';

interface AnsweredTodayProps {
  readonly onAsk: (card: CardId) => void;
}

/** The cards of the day with their next dates; each can be asked why. */
export function AnsweredToday({ onAsk }: AnsweredTodayProps) {
  const t = useMessages().finished;
  const [isOpen, setOpen] = useState(false);
  const answered = useApp((state) => state.session?.answered);
  if (answered === undefined || answered.length === 0) return null;
  return (
    <details className={styles.answered} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.cardsOfToday(answered.length)}</summary>
      {isOpen && (
        <ul>
          {answered.map(({ card }) => (
            <AnsweredCard key={card} card={card} onAsk={onAsk} />
          ))}
        </ul>
      )}
    </details>
  );
}

function AnsweredCard({ card, onAsk }: AnsweredTodayProps & { readonly card: CardId }) {
  const t = useMessages();
  const language = useLanguage();
  const { catalog, dayStates } = useActions();
  const question = useQuestion(card);
  const examPart = useApp((state) => state.examPart);
  const day = useApp((state) => state.session?.day);
  const known = catalog.byId.get(card);
  const due = dayStates.get(card)?.schedule?.due;
  const isWhy = known?.template === 'why';
  const words = isWhy ? cardWords[language].whyQuestion : question;
  // The cards that ask for a reason all ask the same.
  const name = isWhy ? [words, question].filter(Boolean).join(' ') : words;
  return (
    <li>
      <span>{words !== undefined && <RichText text={words} />}</span>
      {due !== undefined && day !== undefined && (
        <span className={styles.next}>{t.finished.next(due - day, known && examPart(known, day, due))}</span>
      )}
      <Button look="quiet" aria-label={name === undefined ? t.why.open : `${t.finished.why}: ${asName(name)}`} onClick={() => onAsk(card)}>
        {t.finished.why}
      </Button>
    </li>
  );
}
