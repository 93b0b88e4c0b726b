import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Language } from '../../core/deck/deck';
import type { GlossaryTerm } from '../../core/deck/terms';
import { MeaningPopover } from './meaning-popover';
import styles from './term.module.css';

interface TermProps {
  readonly term: GlossaryTerm;
  /** As it stands in the text. */
  readonly text: string;
  readonly language: Language;
}

/** A word that can be looked up. No button element: its text has to wrap with the line, and to be selected with it. */
export function Term({ term, text, language }: TermProps) {
  const ref = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(() => setIsOpen(false), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    setIsOpen(true);
  };
  // Whoever selects text across the word does not look it up.
  const onClick = (): void => setIsOpen(getSelection()?.isCollapsed !== false);
  return (
    <>
      <span ref={ref} role="button" tabIndex={0} aria-haspopup="dialog" className={styles.term} onClick={onClick} onKeyDown={onKeyDown}>
        {text}
      </span>
      {isOpen && createPortal(<MeaningPopover term={term} language={language} at={ref} onClose={close} />, document.body)}
    </>
  );
}
