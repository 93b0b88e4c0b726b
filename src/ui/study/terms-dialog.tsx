import { useEffect, useRef } from 'react';
import { termsIn } from '../../core/deck/terms';
import type { CurrentCard } from '../../store/study-slice';
import { useActions, useApp, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { OtherName } from '../kit/meaning-popover';
import { NoticeBox } from '../kit/notice-box';
import { RichText } from '../kit/rich-text';
import styles from '../kit/term.module.css';
import { useGlossary } from '../kit/use-glossary';
import { textsOnCard } from './texts-on-card';

interface TermsDialogProps {
  readonly current: CurrentCard;
  readonly onClose: () => void;
}

/** All words of the card that the glossary explains, in its language. */
export function TermsDialog({ current, onClose }: TermsDialogProps) {
  const { study: t, shell, problems } = useMessages();
  const { textOf, scenarioOf } = useActions();
  const { card, language } = current;
  const list = useRef<HTMLDListElement>(null);
  useEffect(() => {
    // A dialog goes to its first button, which stands below the list: the list is to be read from its beginning.
    list.current?.closest('dialog')?.scrollTo(0, 0);
    list.current?.focus({ preventScroll: true });
  }, []);
  const note = useApp(({ dayStates }) => dayStates.get(card.id)?.note);
  const { find, error, retry } = useGlossary(language);
  const text = textOf(card.id, language);
  const terms = find && text && termsIn(textsOnCard(card, text, scenarioOf(card.id, language), note), find);
  return (
    <Dialog title={t.terms} onClose={onClose}>
      {error !== undefined && (
        <NoticeBox role="alert">
          <p>{problems.texts}</p>
          <Button onClick={retry}>{problems.tryAgain}</Button>
        </NoticeBox>
      )}
      {terms?.length === 0 && <p>{t.noTerms}</p>}
      <dl ref={list} tabIndex={-1} lang={language} className={styles.list}>
        {terms?.map((term) => (
          <div key={term.id}>
            <dt>{term.name}</dt>
            <dd>
              <OtherName term={term} language={language} />
              <RichText text={term.meaning} />
            </dd>
          </div>
        ))}
      </dl>
      <Button look="primary" onClick={onClose}>
        {shell.close}
      </Button>
    </Dialog>
  );
}
