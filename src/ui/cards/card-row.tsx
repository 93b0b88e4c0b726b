import { memo, type MouseEvent, useRef } from 'react';
import { Link } from 'wouter';
import type { StudyDay } from '../../core/base/day';
import type { CardId } from '../../core/base/ids';
import { hasTrait, stageOf, TRAITS } from '../../core/cards/card-filter';
import type { Card } from '../../core/deck/deck';
import type { CardState } from '../../core/scheduler/card-state';
import { formatStudyDay } from '../../i18n/format';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import styles from './card-list.module.css';
import { kindName, topicName } from './kind-name';
import { TraitSign } from './trait-sign';

interface CardRowProps {
  readonly card: Card;
  readonly state: CardState | undefined;
  readonly day: StudyDay;
  /** Its place among the cards found. */
  readonly index: number;
  readonly topPx: number;
  readonly isSelected: boolean;
  /** The row that the keys are about; only its controls are on the way of Tab. */
  readonly isActive: boolean;
  readonly onSelect: (index: number, on: boolean, range: boolean) => void;
  readonly onActivate: (card: CardId) => void;
  /** `wasActive` is whether the row was so before it was pressed. */
  readonly onOpen: (event: MouseEvent, card: CardId, wasActive: boolean) => void;
}

/** One card of the list: what it asks, and how it stands. */
export const CardRow = memo(function CardRow({ card, state, day, index, topPx, isSelected, isActive, ...on }: CardRowProps) {
  const t = useMessages().cards;
  const language = useLanguage();
  const { catalog } = useActions();
  const question = useApp(({ questionOf }) => questionOf(card.id, language)) ?? card.id;
  const stage = stageOf(state, day);
  const { schedule } = state ?? {};
  const due =
    stage === 'later' && schedule !== undefined ? formatStudyDay(schedule.due, language) : stage === 'due' ? t.dueNow : t.stages.new;
  const traits = TRAITS.filter((trait) => hasTrait(state, trait, day));
  const tabIndex = isActive ? 0 : -1;
  const wasActive = useRef(false);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.row}
      data-active={isActive}
      data-selected={isSelected}
      data-index={index}
      style={{ insetBlockStart: `${topPx}px` }}
      onMouseDown={() => {
        wasActive.current = isActive;
      }}
      onFocus={() => on.onActivate(card.id)}
    >
      <span role="cell" className={styles.select}>
        <label>
          <input
            type="checkbox"
            aria-label={t.select(question.replaceAll('`', ''))}
            tabIndex={tabIndex}
            checked={isSelected}
            onChange={({ target, nativeEvent }) =>
              on.onSelect(index, target.checked, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true)
            }
          />
        </label>
      </span>
      <span role="cell" className={styles.question}>
        <Link href={`/card/${card.id}`} tabIndex={tabIndex} onClick={(event) => on.onOpen(event, card.id, wasActive.current)}>
          {question.replaceAll('`', '')}
        </Link>
      </span>
      <span role="cell" className={styles.kind}>
        {kindName(card, catalog, language, t)} <span className={styles.topic}>· {topicName(card, catalog, language)}</span>
      </span>
      <span role="cell" className={styles.due} data-stage={stage}>
        {due}
      </span>
      <span role="cell" className={styles.number}>
        {schedule && t.days(schedule.memory.intervalDays)}
      </span>
      <span role="cell" className={styles.number}>
        {schedule?.memory.easeFactor.toFixed(2)}
      </span>
      <span role="cell" className={styles.number}>
        {schedule?.lapses}
      </span>
      <span role="cell" className={styles.traits}>
        {traits.map((trait) => (
          <TraitSign key={trait} trait={trait} isShort />
        ))}
      </span>
    </div>
  );
});
