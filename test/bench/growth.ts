import type { Desk } from './desk';
import { median } from './figures';
import { REVIEWS_PER_CARD, type Scale } from './scale';
import { type Row, rowOf } from './table';

/** The first card of decks of every size, in turns, cold. */
export const measureGrowth = async (desk: Desk, { growth, growthTurns }: Scale): Promise<Row[]> => {
  const apps = [];
  for (const cards of growth) apps.push(await desk.app(cards, cards * REVIEWS_PER_CARD));
  const times = new Map<number, number[]>(apps.map(({ cards }) => [cards, []]));
  const floors: number[] = [];
  const opened = (url: string): Promise<number> =>
    desk.bench.page(async (page) => {
      await page.forgetFiles();
      await page.open(url);
      return page.firstCard();
    });
  for (let turn = 0; turn < growthTurns; turn += 1) {
    floors.push(await opened(`${desk.floor.url}bench/static.html`));
    for (const app of apps) {
      app.offline = false;
      times.get(app.cards)?.push(await opened(`${app.url}#/study`));
    }
  }
  const part = 'Growth: first card, cold, ten reviews a card';
  const floor = rowOf({ part, what: 'static page', unit: 'ms', values: floors });
  return [floor, ...[...times].map(([cards, values]) => rowOf({ part, what: `${cards} cards`, unit: 'ms', values, floor }))];
};

const [WIDTH, HEIGHT, LEFT, TOP, PLOT_WIDTH, PLOT_HEIGHT] = [760, 340, 70, 56, 640, 220];
const INK = { text: '#21252b', soft: '#5b5f67', line: '#ddd7c9', app: '#1f8a6d', floor: '#c2641c' };

export interface Grown {
  readonly cards: number;
  readonly ms: number;
}

/** Time against deck size as an SVG, both on scales that multiply; the static page as a line to compare with. */
export const growthPicture = (sizes: readonly Grown[], floorMs: number): string => {
  const all = [floorMs, ...sizes.map(({ ms }) => ms)];
  const [low, high] = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))];
  const least = Math.log10(Math.min(...sizes.map(({ cards }) => cards)));
  const most = Math.log10(Math.max(...sizes.map(({ cards }) => cards)));
  const x = (cards: number): string => (LEFT + (PLOT_WIDTH * (Math.log10(cards) - least)) / Math.max(most - least, 1e-9)).toFixed(1);
  const y = (ms: number): string => (TOP + PLOT_HEIGHT * (1 - (Math.log10(ms) - low) / Math.max(high - low, 1))).toFixed(1);
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const right = LEFT + PLOT_WIDTH;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t d" font-family="system-ui, sans-serif" font-size="13">`,
    '<title id="t">Time to the first card against the size of the deck</title>',
    `<desc id="d">${sizes.map(({ cards, ms }) => `${cards} cards: ${ms.toFixed(0)} ms`).join('; ')}; a static page: ${floorMs.toFixed(0)} ms.</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fffdf8"/>`,
    `<text x="${LEFT}" y="${TOP - 22}" fill="${INK.text}" font-weight="600">First card on the screen (ms), cold, ten reviews a card</text>`,
    ...ticks.map(
      (ms) =>
        `<line x1="${LEFT}" x2="${right}" y1="${y(ms)}" y2="${y(ms)}" stroke="${INK.line}"/><text x="${LEFT - 8}" y="${y(ms)}" dy="4" text-anchor="end" fill="${INK.soft}">${ms}</text>`,
    ),
    `<line x1="${LEFT}" x2="${right}" y1="${y(floorMs)}" y2="${y(floorMs)}" stroke="${INK.floor}" stroke-width="2" stroke-dasharray="7 4"/>`,
    `<text x="${right}" y="${y(floorMs)}" dy="-6" text-anchor="end" fill="${INK.floor}">static page, ${floorMs.toFixed(0)} ms</text>`,
    `<polyline points="${sizes.map(({ cards, ms }) => `${x(cards)},${y(ms)}`).join(' ')}" fill="none" stroke="${INK.app}" stroke-width="2.5"/>`,
    ...sizes.map(
      ({ cards, ms }) =>
        `<circle cx="${x(cards)}" cy="${y(ms)}" r="4" fill="${INK.app}"/><text x="${x(cards)}" y="${y(ms)}" dy="-10" text-anchor="middle" fill="${INK.text}">${ms.toFixed(0)}</text><text x="${x(cards)}" y="${TOP + PLOT_HEIGHT + 20}" text-anchor="middle" fill="${INK.soft}">${cards.toLocaleString('en')}</text>`,
    ),
    `<text x="${LEFT + PLOT_WIDTH / 2}" y="${TOP + PLOT_HEIGHT + 44}" text-anchor="middle" fill="${INK.soft}">cards</text>`,
    '</svg>',
    '',
  ].join('\n');
};

/** What the picture shows, from the lines of the table. */
export const grownIn = ([floor, ...rows]: readonly Row[]): { readonly sizes: readonly Grown[]; readonly floorMs: number } => ({
  sizes: rows.map(({ what, value }) => ({ cards: Number.parseInt(what, 10), ms: value })),
  floorMs: floor?.value ?? median([]),
});
