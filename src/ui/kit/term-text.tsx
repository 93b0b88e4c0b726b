import type { Language } from '../../core/deck/deck';
import { RichText } from './rich-text';
import { Term } from './term';
import { useGlossary } from './use-glossary';

interface TermTextProps {
  readonly text: string;
  readonly language: Language;
}

/** Text with the words in it that the glossary explains. Meant for where the answer is shown. */
export function TermText({ text, language }: TermTextProps) {
  const { find } = useGlossary(language);
  if (find === undefined) return <RichText text={text} />;
  // A text never changes without the pieces after the change changing too, so their places are keys enough.
  return find(text).map(({ text: piece, term }, index) =>
    term === undefined ? <RichText key={index} text={piece} /> : <Term key={index} term={term} text={piece} language={language} />,
  );
}
