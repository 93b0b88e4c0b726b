import { type ReactNode, useEffect, useState } from 'react';
import type { StudyDay } from '../../core/base/day';
import type { CardId } from '../../core/base/ids';
import type { TextsError } from '../../core/ports';
import { optionsOn, rightOf } from '../../core/exam/options';
import type { Card, Language } from '../../core/deck/deck';
import { cardWords } from '../../i18n/card-words';
import { useActions, useApp } from '../app-context';
import { Answer } from '../kit/answer';
import { BothSides } from '../kit/both-sides';
import { OptionReasons } from '../kit/option-reasons';
import { RichText } from '../kit/rich-text';
import { Waiting } from '../kit/waiting';
import styles from './card-sheet.module.css';

interface CardSheetProps {
  readonly card: Card;
  readonly language: Language;
  readonly day: StudyDay;
  readonly note: string | undefined;
  readonly heading: 'h1' | 'h2';
  /** Between the question and the answers. */
  readonly children?: ReactNode;
}

/** A card with its answers, as the study screen shows them after the reveal. */
export function CardSheet({ card, language, day, note, heading: Heading, children }: CardSheetProps) {
  const text = useApp((state) => state.textOf(card.id, language));
  const scenario = useApp((state) => state.scenarioOf(card.id, language));
  const { error, retry } = useTexts(card.id, language);
  if (text === undefined) return <Waiting error={error} onRetry={retry} />;
  const asked = text.sides.find(({ id }) => id === card.side)?.question ?? scenario?.situation ?? cardWords[language].whyQuestion;
  return (
    <div className={styles.sheet}>
      <Heading lang={language} className={scenario === undefined ? styles.question : styles.situation}>
        <RichText text={asked} />
      </Heading>
      {children}
      <div lang={language} className={styles.answers}>
        {scenario !== undefined && (
          <OptionReasons options={optionsOn(day, card.id, scenario)} right={rightOf(scenario)} chosen={[]} language={language} />
        )}
        {card.template === 'why' && <BothSides text={text} language={language} terms />}
        <Answer card={card} text={text} language={language} note={note} />
      </div>
    </div>
  );
}

interface Failed {
  readonly card: CardId;
  readonly language: Language;
  readonly error: TextsError;
}

/** Loads what the card says; tells why it does not come. */
const useTexts = (card: CardId, language: Language): { readonly error: TextsError | undefined; readonly retry: () => void } => {
  const { loadTexts } = useActions();
  const [failed, setFailed] = useState<Failed>();
  const load = (): Promise<void> =>
    loadTexts(card, language).then((loaded) => setFailed(loaded.ok ? undefined : { card, language, error: loaded.error }));
  useEffect(() => {
    let wanted = true;
    void loadTexts(card, language).then((loaded) => wanted && !loaded.ok && setFailed({ card, language, error: loaded.error }));
    return () => {
      wanted = false;
    };
  }, [loadTexts, card, language]);
  return { error: failed?.card === card && failed.language === language ? failed.error : undefined, retry: () => void load() };
};
