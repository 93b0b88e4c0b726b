import { type ComponentType, useId } from 'react';
import type { Language, Localized } from '../../../core/deck/deck';
import styles from './figure.module.css';

/** All that a figure says, in both languages beside each other. */
export interface FigureWords<Label extends string = string> {
  readonly title: Localized;
  /** What the picture shows, in full sentences: for whoever cannot see it, and for whoever would rather read. */
  readonly inWords: Localized;
  /** A bar in a Japanese label is a place where a line may break. */
  readonly labels: Readonly<Record<Label, Localized>>;
}

export interface DrawingProps<Label extends string> {
  readonly t: Readonly<Record<Label, string>>;
  /** Which of the two layouts. */
  readonly wide: boolean;
}

export interface FigureProps {
  /** The card's, which may differ from the screen's. */
  readonly language: Language;
}

interface FrameProps<Label extends string> extends FigureProps {
  readonly words: FigureWords<Label>;
  readonly drawing: ComponentType<DrawingProps<Label>>;
}

const IN_WORDS: Localized = { en: 'In words', ja: '言葉で読む' };

/**
 * A drawing in both layouts, of which styles show the one that fits, with its name and its description. The description stands there twice,
 * because Chromium reads out nothing from a closed disclosure.
 */
export function Frame<Label extends string>({ words, language, drawing: Drawing }: FrameProps<Label>) {
  const titleId = useId();
  const wordsId = useId();
  const t = labelsIn(words.labels, language);
  return (
    <figure className={styles.figure} lang={language}>
      <figcaption id={titleId} className={styles.title}>
        {words.title[language]}
      </figcaption>
      <div role="img" aria-labelledby={titleId} aria-describedby={wordsId}>
        <Drawing t={t} wide={false} />
        <Drawing t={t} wide />
      </div>
      <p id={wordsId} hidden>
        {words.inWords[language]}
      </p>
      <details className={styles.inWords}>
        <summary>{IN_WORDS[language]}</summary>
        <p>{words.inWords[language]}</p>
      </details>
    </figure>
  );
}

const labelsIn = <Label extends string>(
  labels: Readonly<Record<Label, Localized>>,
  language: Language,
): Readonly<Record<Label, string>> => {
  const entries = Object.entries<Localized>(labels).map(([label, text]) => [label, text[language]]);
  return Object.fromEntries(entries) as Record<Label, string>;
};
