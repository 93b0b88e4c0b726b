import type { Catalog } from '../../core/deck/cards';
import type { Language } from '../../core/deck/deck';

/** What `<deck>/<topic>` is called; with its deck where several have a topic of that name. */
export const topicName = (part: string, { decks }: Catalog, language: Language): string => {
  const [deckId, topicId] = part.split('/');
  const deck = decks.find(({ id }) => id === deckId);
  const name = deck?.topics.find(({ id }) => id === topicId)?.name[language];
  if (deck === undefined || name === undefined) return part;
  const isShared = decks.some((other) => other !== deck && other.topics.some((topic) => topic.name[language] === name));
  return isShared ? `${name} · ${deck.name[language]}` : name;
};
