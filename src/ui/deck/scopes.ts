import type { CardId, DeckId } from '../../core/base/ids';
import type { Catalog } from '../../core/deck/cards';
import type { Card, Deck, Language, Topic } from '../../core/deck/deck';
import type { CardState } from '../../core/scheduler/card-state';
import type { Library } from '../../store/library-slice';
import type { ScopeOption } from '../kit/reset-dialog';

export const statesOfDeck = (catalog: Catalog, library: Library, deck: DeckId): CardState[] =>
  statesWhere(catalog, library, (card) => card.deck === deck);

export const deckScope = (catalog: Catalog, library: Library, { id, name }: Deck, language: Language): ScopeOption => ({
  scope: { kind: 'deck', id },
  name: name[language],
  cards: statesOfDeck(catalog, library, id),
});

/** The topic in this deck and, where another deck has learned cards of it, in all of them. */
export const topicScopes = (
  catalog: Catalog,
  library: Library,
  deck: Deck,
  topic: Topic,
  language: Language,
): readonly [ScopeOption, ...ScopeOption[]] => {
  const name = topic.name[language];
  const everywhere = statesWhere(catalog, library, (card) => card.topic === topic.id);
  const here = statesWhere(catalog, library, (card) => card.topic === topic.id && card.deck === deck.id);
  const inDeck: ScopeOption = { scope: { kind: 'topic', id: `${deck.id}/${topic.id}` }, name, cards: here };
  if (everywhere.length === here.length) return [inDeck];
  return [inDeck, { scope: { kind: 'topic-everywhere', id: topic.id }, name, cards: everywhere }];
};

const statesWhere = ({ cards }: Catalog, { states }: Library, isMeant: (card: Card) => boolean): CardState[] =>
  cards.filter(isMeant).flatMap(({ id }: { readonly id: CardId }) => states.get(id) ?? []);
