import { isLearned } from '../core/scheduler/card-state';
import type { SliceContext } from './app-store';
import type { NewsSlice } from './news-slice';

const DAY_MS = 86_400_000;

export const createNewsWork = ({ deps, catalog, set, get }: SliceContext): Omit<NewsSlice, 'news'> => ({
  async lookAtNews() {
    const { newsSeen } = get().preferences;
    const revisions = catalog.decks
      .flatMap(({ differences }) => differences)
      .flatMap(({ id, revised = [] }) => revised.filter(({ on }) => on > newsSeen).map((revision) => ({ difference: id, ...revision })));
    if (revisions.length === 0) return;
    const cards = catalog.cards.filter(({ difference }) => revisions.some((revision) => revision.difference === difference));
    const states = await deps.log.statesOf(cards.map(({ id }) => id));
    if (!states.ok) return;
    const learned = states.value.filter(isLearned);
    const news = revisions.flatMap(({ difference, on, what }) => {
      const known = learned.find(
        ({ card, schedule }) => catalog.byId.get(card)?.difference === difference && schedule.introducedDay < Date.parse(on) / DAY_MS,
      );
      return known === undefined ? [] : [{ card: known.card, on, what }];
    });
    set({ news });
  },
  async newsRead() {
    const newsSeen = get().news.reduce((last, { on }) => (on > last ? on : last), get().preferences.newsSeen);
    get().setNewsSeen(newsSeen);
    set({ news: [] });
  },
});
