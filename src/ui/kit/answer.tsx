import type { Card, DifferenceText, Language } from '../../core/deck/deck';
import { cardWords } from '../../i18n/card-words';
import { formatIsoDate } from '../../i18n/format';
import { useApp } from '../app-context';
import { CardText } from './card-text';
import { FigureOf } from './figure-of';
import styles from './answer.module.css';
import { BothSides } from './both-sides';

interface AnswerProps {
  readonly card: Card;
  readonly text: DifferenceText;
  readonly language: Language;
  /** The learner's own. */
  readonly note: string | undefined;
}

/** What the reveal shows: both sides, the picture, the reason (before the picture where it was asked), what to mind, and where it stands written. */
export function Answer({ card, text, language, note }: AnswerProps) {
  const words = cardWords[language];
  const figuresChecked = useApp((state) => state.scenarioOf(card.id, language)?.figuresChecked) ?? text.figuresChecked;
  const figure = text.figure && <FigureOf id={text.figure} language={language} />;
  return (
    <div className={styles.answer}>
      {card.template !== 'why' && <BothSides text={text} language={language} asked={card.side} terms />}
      {card.template !== 'why' && figure}
      <dl className={styles.notes}>
        <Note language={language} label={words.reason} text={text.why} lit={card.template === 'why'} />
        <Note language={language} label={words.caveat} text={text.caveat} />
        <Note language={language} label={words.oftenHeard} text={text.oftenHeard} />
        <Note language={language} label={words.hook} text={text.hook} />
        <Note language={language} label={words.note} text={note} />
      </dl>
      {card.template === 'why' && figure}
      {figuresChecked !== undefined && <p className={styles.figures}>{words.figuresChecked(formatIsoDate(figuresChecked, language))}</p>}
      <details className={styles.sources}>
        <summary>
          {words.sources} ({text.sources.length})
        </summary>
        <ul>
          {text.sources.map(({ title, url, checked }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer" lang="en">
                {title}
              </a>{' '}
              <small>{words.checked(formatIsoDate(checked, language))}</small>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

interface NoteProps {
  readonly language: Language;
  readonly label: string;
  readonly text: string | undefined;
  readonly lit?: boolean;
}

function Note({ language, label, text, lit = false }: NoteProps) {
  if (text === undefined) return null;
  return (
    <div className={styles.note} data-lit={lit}>
      <dt>{label}</dt>
      <dd>
        <CardText text={text} language={language} terms />
      </dd>
    </div>
  );
}
