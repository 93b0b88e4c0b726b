import type { Catalog } from '../../core/deck/cards';
import type { Card, Language } from '../../core/deck/deck';
import type { Messages } from '../../i18n/messages';

/** What a card asks for: a side by its name, the reason, or a situation. */
export const kindName = (
  { deck, side, scenario }: Card,
  { deckById }: Catalog,
  language: Language,
  { kinds }: Messages['cards'],
): string => {
  if (scenario !== undefined) return kinds.scenario;
  return deckById.get(deck)?.sides.find(({ id }) => id === side)?.name[language] ?? kinds.why;
};

export const topicName = ({ deck, topic }: Card, { deckById }: Catalog, language: Language): string =>
  deckById.get(deck)?.topics.find(({ id }) => id === topic)?.name[language] ?? '';
