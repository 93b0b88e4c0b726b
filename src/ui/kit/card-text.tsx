import { lazy, Suspense } from 'react';
import type { Language } from '../../core/deck/deck';
import { RichText } from './rich-text';

const TermText = lazy(async () => ({ default: (await import('./term-text')).TermText }));

interface CardTextProps {
  readonly text: string;
  readonly language: Language;
  /** Whether the words that the glossary explains can be looked up: not before the answer is shown. */
  readonly terms: boolean;
}

/** Text of a card. Until its glossary is there it is plain. */
export function CardText({ text, language, terms }: CardTextProps) {
  const plain = <RichText text={text} />;
  return terms ? (
    <Suspense fallback={plain}>
      <TermText text={text} language={language} />
    </Suspense>
  ) : (
    plain
  );
}
