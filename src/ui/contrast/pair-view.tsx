import { useId } from 'react';
import { useStore } from 'zustand';
import { RIGHTS_WANTED, type ContrastTurn } from '../../core/queue/contrast';
import { DRILL_BUTTONS } from '../../core/scheduler/buttons';
import { cardWords } from '../../i18n/card-words';
import type { ContrastStore } from '../../store/contrast-store';
import { useActions, useApp, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { RichText } from '../kit/rich-text';
import { SideMark } from '../kit/side-mark';
import spoken from '../kit/spoken.module.css';
import styles from './contrast.module.css';
import { Sides } from './sides';

interface PairViewProps {
  readonly store: ContrastStore;
  readonly turn: ContrastTurn;
}

/** One pair: first to look at, then a question for one side, then both sides again with that one lit. */
export function PairView({ store, turn }: PairViewProps) {
  const t = useMessages();
  const { catalog } = useActions();
  const { phase, language, saving, notes, begin, reveal, grade, flipLanguage } = useStore(store);
  const text = useApp((state) => state.differenceText(turn.pair.difference, language));
  const questionId = useId();
  if (text === undefined) return null;
  const side = catalog.byId.get(turn.card)?.side;
  const asked = text.sides.find(({ id }) => id === side);
  const other = language === 'en' ? 'ja' : 'en';
  const words = cardWords[language];
  return (
    <article className={styles.card} aria-labelledby={questionId}>
      <div className={styles.tools}>
        <span className={styles.badge}>{t.ready.contrast.practice}</span>
        <button type="button" className={styles.tool} onClick={() => void flipLanguage()}>
          <span lang={other} aria-hidden="true">
            {t.shell.languageNames[other]}
          </span>
          <span className={spoken.spoken}>{t.study.flip[other]}</span>
        </button>
      </div>
      {phase === 'look' ? (
        <h1 id={questionId} className={styles.heading}>
          {t.ready.contrast.heading}
        </h1>
      ) : (
        <h1 id={questionId} lang={language} className={styles.question}>
          <RichText text={asked?.question ?? ''} />
        </h1>
      )}
      {phase === 'look' && <p className={styles.soft}>{t.ready.contrast.look}</p>}
      <div lang={language} aria-live="polite" className={styles.text}>
        {phase !== 'ask' && (
          <>
            <Sides text={text} language={language} asked={phase === 'look' ? undefined : side} />
            <dl className={styles.notes}>
              <Note label={words.reason} text={text.why} />
              {phase === 'look' && <Note label={words.caveat} text={text.caveat} />}
              <Note label={words.hook} text={text.hook} />
              {(phase === 'look' ? turn.pair.cards : [turn.card]).map((card) => (
                <Note key={card} label={words.note} text={notes.get(card)} />
              ))}
            </dl>
          </>
        )}
      </div>
      {phase !== 'look' && (
        <p className={styles.tally}>
          {text.sides.map(({ id, name }, index) => (
            <span key={id}>
              <SideMark index={index} /> <span lang={language}>{name}</span>{' '}
              {t.ready.contrast.rights(turn.rights[index] ?? 0, RIGHTS_WANTED)}
            </span>
          ))}
        </p>
      )}
      <div
        className={styles.bar}
        role={phase === 'answer' ? 'group' : undefined}
        aria-label={phase === 'answer' ? t.study.gradeGroup : undefined}
      >
        {phase === 'look' && (
          <Button ref={focus} look="primary" className={styles.wide} onClick={(event) => begin(event.timeStamp)}>
            {t.ready.contrast.begin} <kbd aria-hidden="true">{t.keys.space}</kbd>
          </Button>
        )}
        {phase === 'ask' && (
          <Button
            key={turn.card}
            ref={focus}
            look="primary"
            className={styles.wide}
            aria-describedby={questionId}
            onClick={(event) => reveal(event.timeStamp)}
          >
            {t.study.reveal} <kbd aria-hidden="true">{t.keys.space}</kbd>
          </Button>
        )}
        {phase === 'answer' &&
          DRILL_BUTTONS.map((button, index) => (
            <Button
              key={button}
              ref={button === 'good' ? focus : undefined}
              className={styles.grade}
              data-grade={button}
              data-pressed={saving === button}
              onClick={(event) => void grade(button, event.timeStamp)}
            >
              {button === 'good' ? t.study.gotIt : t.study.grades[button]} <kbd aria-hidden="true">{index + 1}</kbd>
            </Button>
          ))}
      </div>
    </article>
  );
}

const focus = (element: HTMLElement | null): void => element?.focus({ preventScroll: true });

function Note({ label, text }: { readonly label: string; readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <RichText text={text} />
      </dd>
    </div>
  );
}
