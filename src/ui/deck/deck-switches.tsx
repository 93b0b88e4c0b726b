import type { Deck } from '../../core/deck/deck';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Check } from '../kit/check';

interface DeckSwitchesProps {
  readonly deck: Deck;
}

/** Whether the deck is part of every day, and whether its known side is left out. */
export function DeckSwitches({ deck }: DeckSwitchesProps) {
  const t = useMessages().deck;
  const language = useLanguage();
  const { changeSettings } = useActions();
  const daily = useApp(({ settings }) => settings.daily[deck.id] ?? deck.daily);
  const knows = useApp(({ settings }) => settings.knows[deck.id] ?? false);
  const knownSide = deck.sides.find(({ id }) => id === deck.known);
  return (
    <div>
      <Check checked={daily} onChange={(event) => void changeSettings({ daily: { [deck.id]: event.target.checked } })}>
        {t.daily}
      </Check>
      {knownSide !== undefined && (
        <Check checked={knows} onChange={(event) => void changeSettings({ knows: { [deck.id]: event.target.checked } })}>
          {t.knows(knownSide.name[language])}
        </Check>
      )}
    </div>
  );
}
