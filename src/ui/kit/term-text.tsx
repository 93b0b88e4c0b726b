import { useApp, useLanguage } from '../app-context';
import { RichText, type RichTextProps } from './rich-text';
import { Term } from './term';
import { useGlossary } from './use-glossary';

/** Text of the card on the screen, with the words in it that the glossary explains. Meant for where the answer is shown. */
export function TermText({ text }: RichTextProps) {
  const screenLanguage = useLanguage();
  const language = useApp(({ current }) => current?.language) ?? screenLanguage;
  const { find } = useGlossary(language);
  if (find === undefined) return <RichText text={text} />;
  // A text never changes without the pieces after the change changing too, so their places are keys enough.
  return find(text).map(({ text: piece, term }, index) =>
    term === undefined ? <RichText key={index} text={piece} /> : <Term key={index} term={term} text={piece} language={language} />,
  );
}
