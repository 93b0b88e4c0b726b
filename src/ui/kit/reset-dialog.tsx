import { useEffect, useId, useState } from 'react';
import type { ResetScope, Selection } from '../../core/log/event';
import type { CardState } from '../../core/scheduler/card-state';
import { catchUpPace, overdueAmong, resetEffect } from '../../core/scheduler/reset-effect';
import { limitsOn } from '../../core/settings/learner-settings';
import { formatStudyDay } from '../../i18n/format';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Button } from './button';
import { Check } from './check';
import { Dialog } from './dialog';
import styles from './reset-dialog.module.css';

/** One way to read what the learner wants to reset. */
export interface ScopeOption {
  readonly scope: ResetScope | Selection;
  /** How the scope is called. */
  readonly name: string;
  /** The states of the cards in it. */
  readonly cards: readonly CardState[];
}

interface ResetDialogProps {
  /** The narrowest first. */
  readonly scopes: readonly [ScopeOption, ...ScopeOption[]];
  readonly onClose: () => void;
}

/** Shows what a reset would change before it does, and offers the gentler way where there is a backlog. */
export function ResetDialog({ scopes, onClose }: ResetDialogProps) {
  const t = useMessages();
  const { reset, raiseLimits } = useActions();
  const [kind, setKind] = useState(scopes[0].scope.kind);
  const [lift, setLift] = useState(false);
  const day = useApp((state) => state.session?.day);
  const limit = useApp((state) => (day === undefined ? 0 : limitsOn(state.settings, day).due));
  const chosen = scopes.find(({ scope }) => scope.kind === kind) ?? scopes[0];
  const effect = resetEffect(chosen.cards, lift);
  const overdue = day === undefined ? 0 : overdueAmong(chosen.cards, day);
  const pace = catchUpPace(overdue, limit);
  const { headingCard, headingSelection, confirm: confirms } = t.deck.reset;
  const heading = kind === 'card' ? headingCard : kind === 'selection' ? headingSelection : t.deck.reset.heading(chosen.name);
  const confirm = confirms[chosen.scope.kind];
  return (
    <Dialog title={heading} onClose={onClose}>
      <div className={styles.body}>
        {pace !== undefined && (
          <div className={styles.backlog}>
            <p>{t.deck.reset.backlog(overdue, pace, Math.ceil(overdue / pace))}</p>
            <Button
              look="primary"
              onClick={() => {
                onClose();
                void raiseLimits(0, pace - limit);
              }}
            >
              {t.deck.reset.catchUp(pace)}
            </Button>
          </div>
        )}
        {scopes.length > 1 && <ScopeChoice scopes={scopes} chosen={kind} onChoose={setKind} />}
        <EffectWords effect={effect} cards={chosen.cards} />
        {effect.suspended > 0 && (
          <Check checked={lift} onChange={(event) => setLift(event.target.checked)}>
            {t.deck.reset.suspended(effect.suspended)}
          </Check>
        )}
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t.actions.cancel}</Button>
          <Button
            disabled={effect.cards.length === 0}
            onClick={() => {
              onClose();
              void reset(chosen.scope, effect.cards, lift);
            }}
          >
            {typeof confirm === 'string' ? confirm : confirm(chosen.name)}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface ScopeChoiceProps {
  readonly scopes: readonly ScopeOption[];
  readonly chosen: ScopeOption['scope']['kind'];
  readonly onChoose: (kind: ScopeOption['scope']['kind']) => void;
}

function ScopeChoice({ scopes, chosen, onChoose }: ScopeChoiceProps) {
  const t = useMessages().deck.reset;
  const group = useId();
  return (
    <fieldset className={styles.scopes}>
      <legend>{t.scope}</legend>
      {scopes.map(({ scope, cards }) => {
        const count = resetEffect(cards, false).learned;
        return (
          <Check key={scope.kind} type="radio" name={group} checked={scope.kind === chosen} onChange={() => onChoose(scope.kind)}>
            {scope.kind === 'topic-everywhere' ? t.allDecks(count) : t.thisDeckOnly(count)}
          </Check>
        );
      })}
    </fieldset>
  );
}

function EffectWords({ effect, cards }: { readonly effect: ReturnType<typeof resetEffect>; readonly cards: readonly CardState[] }) {
  const t = useMessages().deck.reset;
  const language = useLanguage();
  const { countReviews } = useActions();
  const [reviews, setReviews] = useState<number>();
  useEffect(() => {
    let wanted = true;
    void countReviews(cards.map(({ card }) => card)).then((count) => wanted && setReviews(count));
    return () => {
      wanted = false;
    };
  }, [countReviews, cards]);
  if (effect.dates === undefined) return <p>{t.nothing}</p>;
  return (
    <>
      <p>{reviews !== undefined && t.changes(effect.learned, reviews)}</p>
      <p>{t.dates(formatStudyDay(effect.dates.first, language), formatStudyDay(effect.dates.last, language))}</p>
      <p>
        {t.keeps} {t.later}
      </p>
    </>
  );
}
