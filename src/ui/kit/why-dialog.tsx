import { useEffect } from 'react';
import type { CardId } from '../../core/base/ids';
import type { Why } from '../../core/plan/why';
import { cardWords } from '../../i18n/card-words';
import { outcomeWords, whySentences } from '../../i18n/why-sentences';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Button } from './button';
import { Dialog } from './dialog';
import { RichText } from './rich-text';
import { useWhy } from './use-why';
import styles from './why-dialog.module.css';

interface WhyDialogProps {
  readonly card: CardId;
  readonly onClose: () => void;
}

/** Why a card comes when it comes, in sentences made of the very steps that made its date, and what each answer would do. */
export function WhyDialog({ card, onClose }: WhyDialogProps) {
  const t = useMessages();
  const why = useWhy(card);
  return (
    <Dialog title={t.why.open} onClose={onClose}>
      <div className={styles.body}>
        <CardName card={card} />
        <div aria-live="polite" className={styles.body}>
          {why === undefined && <p>{t.shell.loading}</p>}
          {why === 'failed' && <p>{t.why.failed}</p>}
          {typeof why === 'object' && <WhyWords why={why} />}
        </div>
        <Button look="primary" onClick={onClose}>
          {t.shell.close}
        </Button>
      </div>
    </Dialog>
  );
}

/** What the card asks, so that one knows which it is. Never the answer. */
function CardName({ card }: { readonly card: CardId }) {
  const language = useLanguage();
  const { loadTexts, catalog } = useActions();
  const isWhy = catalog.byId.get(card)?.template === 'why';
  const question = useApp((state) => (isWhy ? cardWords[language].whyQuestion : state.questionOf(card, language)));
  useEffect(() => {
    void loadTexts(card, language);
  }, [loadTexts, card, language]);
  return <p className={styles.question}>{question !== undefined && <RichText text={question} />}</p>;
}

function WhyWords({ why }: { readonly why: Why }) {
  const t = useMessages();
  const language = useLanguage();
  const wording = { t, language };
  return (
    <>
      <section aria-labelledby="why-reasons">
        <h3 id="why-reasons" className={styles.heading}>
          {t.why.reasons}
        </h3>
        <ol className={styles.reasons}>
          {whySentences(why, wording).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </section>
      {why.outcomes.length > 0 && (
        <section aria-labelledby="why-buttons">
          <h3 id="why-buttons" className={styles.heading}>
            {t.why.buttons}
          </h3>
          <dl className={styles.outcomes}>
            {why.outcomes.map((outcome) => (
              <div key={outcome.button} data-grade={outcome.button}>
                <dt>{t.study.grades[outcome.button]}</dt>
                <dd>{outcomeWords(outcome, wording)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
