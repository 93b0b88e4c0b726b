import { type RefObject, useId, useLayoutEffect, useRef } from 'react';
import type { Language } from '../../core/deck/deck';
import type { GlossaryTerm } from '../../core/deck/terms';
import { useMessages } from '../app-context';
import { Button } from './button';
import { RichText } from './rich-text';
import styles from './term.module.css';

interface MeaningPopoverProps {
  readonly term: GlossaryTerm;
  readonly language: Language;
  /** The word beside which it opens. */
  readonly at: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** What a word means, beside the word. Esc, a press elsewhere or its button close it; the focus goes back to the word. */
export function MeaningPopover({ term, language, at, onClose }: MeaningPopoverProps) {
  const t = useMessages().shell;
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const [dialog, word] = [ref.current, at.current];
    if (dialog === null || word === null) return undefined;
    const onClick = ({ target }: Event): void => {
      if (target === dialog) onClose();
    };
    dialog.showModal();
    placeBeside(dialog, word);
    // What is around the dialog counts as the dialog itself; what is in it does not.
    dialog.addEventListener('click', onClick);
    return () => {
      dialog.close();
      word.focus({ preventScroll: true });
    };
  }, [at, onClose]);
  return (
    <dialog ref={ref} className={styles.popover} aria-labelledby={titleId} onCancel={onClose}>
      <div className={styles.sheet}>
        <div lang={language}>
          <h2 id={titleId} className={styles.name}>
            {term.name}
          </h2>
          <OtherName term={term} language={language} />
          <p>
            <RichText text={term.meaning} />
          </p>
        </div>
        <Button onClick={onClose}>{t.close}</Button>
      </div>
    </dialog>
  );
}

interface OtherNameProps {
  readonly term: GlossaryTerm;
  readonly language: Language;
}

/** What the word is called in the other language, where it is not called the same. */
export function OtherName({ term, language }: OtherNameProps) {
  if (term.otherName === term.name) return null;
  return (
    <p lang={language === 'en' ? 'ja' : 'en'} className={styles.other}>
      {term.otherName}
    </p>
  );
}

const GAP_PX = 6;
const MARGIN_PX = 12;

/** Under the word's first line or, where there is no room, above it; always within the window. */
const placeBeside = (dialog: HTMLElement, word: HTMLElement): void => {
  const line = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const { width, height } = dialog.getBoundingClientRect();
  const below = line.bottom + GAP_PX;
  const top = below + height + MARGIN_PX <= innerHeight ? below : line.top - GAP_PX - height;
  dialog.style.left = `${Math.max(MARGIN_PX, Math.min(line.left, document.documentElement.clientWidth - width - MARGIN_PX))}px`;
  dialog.style.top = `${Math.max(MARGIN_PX, top)}px`;
};
