import { lazy, Suspense } from 'react';
import { useApp } from '../app-context';
import { RichText, type RichTextProps } from './rich-text';

const TermText = lazy(async () => ({ default: (await import('./term-text')).TermText }));

/** Text of the card on the screen. Once the answer is shown, the words that the glossary explains can be looked up; until they are known it is plain. */
export function CardText({ text }: RichTextProps) {
  const isRevealed = useApp(({ current }) => current?.revealed === true);
  const plain = <RichText text={text} />;
  return isRevealed ? (
    <Suspense fallback={plain}>
      <TermText text={text} />
    </Suspense>
  ) : (
    plain
  );
}
