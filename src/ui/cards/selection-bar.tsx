import { useState } from 'react';
import type { StudyDay } from '../../core/base/day';
import type { CardId } from '../../core/base/ids';
import { BULK_ACTIONS, concerned } from '../../core/cards/concerned';
import type { Card } from '../../core/deck/deck';
import type { Library } from '../../store/library-slice';
import { useMessages } from '../app-context';
import { Button } from '../kit/button';
import { lazily } from '../kit/lazily';
import { StatusLine } from '../kit/status-line';
import { useKeptFocus } from '../kit/use-kept-focus';
import styles from './cards.module.css';
import { useBulkActions } from './use-bulk-actions';

const ResetDialog = lazily(async () => (await import('../kit/reset-dialog')).ResetDialog);

interface SelectionBarProps {
  readonly found: readonly Card[];
  readonly selected: ReadonlySet<CardId>;
  readonly library: Library;
  readonly day: StudyDay;
  readonly onClear: () => void;
}

/** What can be done with the selected cards, and how many of them each thing concerns; below it what was done last. */
export function SelectionBar({ found, selected, library, day, onClear }: SelectionBarProps) {
  const t = useMessages().cards;
  const act = useBulkActions();
  const [resetting, setResetting] = useState<readonly CardId[]>();
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const cards = [...selected];
  const elsewhere = cards.length === 0 ? 0 : cards.length - found.filter(({ id }) => selected.has(id)).length;
  const states = (resetting ?? []).flatMap((card) => library.states.get(card) ?? []);
  return (
    <div {...keptFocus} className={styles.bar}>
      {cards.length > 0 && (
        <section aria-label={t.withSelected} className={styles.selection}>
          <p className={styles.chosen}>
            <strong>{t.selected(cards.length)}</strong>
            {elsewhere > 0 && <span>{t.elsewhere(elsewhere)}</span>}
            <Button look="quiet" onClick={onClear}>
              {t.clear}
            </Button>
          </p>
          <div className={styles.acts}>
            {BULK_ACTIONS.map((action) => {
              const meant = concerned(action, cards, library.states, day);
              const label = t.act[action](meant.length);
              return meant.length === 0 ? null : (
                <Button key={action} onClick={() => (action === 'reset' ? setResetting(meant) : void act(action, meant))}>
                  {label}
                </Button>
              );
            })}
          </div>
        </section>
      )}
      <StatusLine />
      {resetting !== undefined && (
        <ResetDialog scopes={[{ scope: { kind: 'selection' }, name: '', cards: states }]} onClose={() => setResetting(undefined)} />
      )}
    </div>
  );
}
