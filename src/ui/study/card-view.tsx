import { useEffect, useId } from 'react';
import type { DifferenceText } from '../../core/deck/deck';
import { isCounted } from '../../core/scheduler/schedule';
import { cardWords } from '../../i18n/card-words';
import type { CurrentCard } from '../../store/study-slice';
import { useActions, useApp, useMessages } from '../app-context';
import { BothSides } from '../kit/both-sides';
import { lazily } from '../kit/lazily';
import { CardText } from '../kit/card-text';
import { CardTools } from './card-tools';
import { GradeBar } from './grade-bar';
import { GradesHint } from './grades-hint';
import { RevealButton } from './reveal-button';
import styles from './study.module.css';
import type { CardDialogs } from './use-card-keys';

const Answer = lazily(async () => (await import('../kit/answer')).Answer);
const Scenario = lazily(async () => (await import('./scenario')).Scenario);
const NoteDialog = lazily(async () => (await import('../kit/note-dialog')).NoteDialog);
const WhyDialog = lazily(async () => (await import('../kit/why-dialog')).WhyDialog);

interface CardViewProps {
  readonly current: CurrentCard;
  readonly dialogs: CardDialogs;
}

/** The card on the screen. It stays until it is graded, whatever happens behind it. */
export function CardView({ current, dialogs }: CardViewProps) {
  const { card, language, revealed } = current;
  const text = useApp((state) => state.textOf(card.id, language));
  const state = useApp(({ dayStates }) => dayStates.get(card.id));
  const day = useApp(({ session }) => session?.day);
  const isPractice = useApp(({ practice }) => practice !== undefined);
  const examPart = useApp((app) => app.examPart);
  const { reveal, grade } = useActions();
  const questionId = useId();
  const t = useMessages().study;
  // While the learner thinks, the other side of the card comes.
  useEffect(() => void Answer.preload(), []);
  if (text === undefined || day === undefined) return null;
  const isDrill = isPractice || !isCounted(state?.schedule, day);
  const badge = isDrill ? (isPractice ? t.practice : t.drill) : state?.schedule === undefined ? t.newCard : t.dueCard;
  return (
    <article className={styles.card} aria-labelledby={questionId}>
      <CardTools current={current} state={state} text={text} badge={badge} onAsk={dialogs.open} />
      <div lang={language} className={styles.text}>
        <Question id={questionId} current={current} text={text} />
        {card.scenario !== undefined && <Scenario key={card.id} current={current} day={day} describedBy={questionId} />}
        {card.template === 'why' && <BothSides text={text} language={language} terms={revealed} />}
        <div aria-live="polite">{revealed && <Answer card={card} text={text} language={language} note={state?.note} />}</div>
      </div>
      {revealed ? (
        <>
          {!isDrill && <GradesHint />}
          <GradeBar
            key={card.id}
            schedule={state?.schedule}
            day={day}
            isDrill={isDrill}
            examPart={(due) => examPart(card, day, due)}
            onGrade={(button, at) => void grade(button, at)}
          />
        </>
      ) : (
        <RevealButton key={card.id} describedBy={questionId} onReveal={reveal} />
      )}
      {dialogs.asked === 'note' && <NoteDialog card={card.id} note={state?.note ?? ''} onClose={dialogs.close} />}
      {dialogs.asked === 'why' && <WhyDialog card={card.id} onClose={dialogs.close} />}
    </article>
  );
}

function Question({ id, current, text }: { readonly id: string; readonly current: CurrentCard; readonly text: DifferenceText }) {
  const { card, language, revealed } = current;
  const asked = text.sides.find((side) => side.id === card.side)?.question;
  const situation = useApp((state) => state.scenarioOf(card.id, language)?.situation);
  return (
    <h1 id={id} className={situation === undefined ? styles.question : styles.situation}>
      <CardText text={asked ?? situation ?? cardWords[language].whyQuestion} language={language} terms={revealed} />
    </h1>
  );
}
