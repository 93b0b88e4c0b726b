import { type LivedPlan, POLICIES, type Policy } from './plan';

const [WIDTH, HEIGHT, LEFT, TOP, PLOT_WIDTH, PLOT_HEIGHT] = [760, 340, 62, 56, 300, 220];

/** Told apart by colour and by dash, readable on white and on black paper. */
const LOOKS: Readonly<Record<Policy, { readonly name: string; readonly colour: string; readonly dash: string }>> = {
  plan: { name: 'with the plan', colour: '#1f8a6d', dash: '' },
  plain: { name: 'plain SM-2', colour: '#3d7dc4', dash: '7 4' },
  cram: { name: 'all in the last week', colour: '#c2641c', dash: '2 4' },
};

/** Two distributions over all learners, as an SVG: recall on the exam day, and the minutes of the busiest day. */
export const planPicture = (lives: readonly LivedPlan[]): string => {
  const recall = (policy: Policy): number[] => lives.map(({ by }) => 100 * by[policy].recall);
  const busiest = (policy: Policy): number[] => lives.map(({ by }) => by[policy].busiest);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t d" font-family="system-ui, sans-serif" font-size="13">`,
    `<title id="t">${lives.length} simulated learners prepare for an exam in three ways</title>`,
    '<desc id="d">Left: recall on the exam day. Right: the minutes of the busiest day. Each line shows, for every share of learners, how far they came.</desc>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fffdf8"/>`,
    panel(LEFT, 'Recall on the exam day (%)', recall, 40, 100),
    panel(LEFT + PLOT_WIDTH + 72, 'Minutes of the busiest day', busiest, 0, 80),
    ...POLICIES.map(
      (policy, index) =>
        `<g transform="translate(${LEFT + index * 200} 322)"><line x2="30" y1="-4" y2="-4" ${stroke(policy)}/><text x="38" fill="#21252b">${LOOKS[policy].name}</text></g>`,
    ),
    '</svg>',
    '',
  ].join('\n');
};

const stroke = (policy: Policy): string =>
  `stroke="${LOOKS[policy].colour}" stroke-width="2.5" fill="none" stroke-dasharray="${LOOKS[policy].dash}"`;

const SHARES = Array.from({ length: 101 }, (_, index) => index / 100);

/** Learners from the lowest to the highest along the bottom, the value upwards. */
const panel = (left: number, title: string, valuesOf: (policy: Policy) => readonly number[], least: number, most: number): string => {
  const x = (share: number): string => (left + share * PLOT_WIDTH).toFixed(1);
  const y = (value: number): string =>
    (TOP + PLOT_HEIGHT * (1 - (Math.min(most, Math.max(least, value)) - least) / (most - least))).toFixed(1);
  const ticks = Array.from({ length: 5 }, (_, index) => least + ((most - least) * index) / 4);
  const lines = POLICIES.map((policy) => {
    const sorted = [...valuesOf(policy)].sort((a, b) => a - b);
    const points = SHARES.map((share) => `${x(share)},${y(sorted[Math.round(share * (sorted.length - 1))] ?? least)}`);
    return `<polyline points="${points.join(' ')}" ${stroke(policy)}/>`;
  });
  return [
    `<text x="${left}" y="${TOP - 22}" fill="#21252b" font-weight="600">${title}</text>`,
    ...ticks.map(
      (tick) =>
        `<line x1="${left}" x2="${left + PLOT_WIDTH}" y1="${y(tick)}" y2="${y(tick)}" stroke="#ddd7c9"/><text x="${left - 8}" y="${y(tick)}" dy="4" text-anchor="end" fill="#5b5f67">${tick.toFixed(0)}</text>`,
    ),
    ...(
      [
        ['start', left, 'learner with the least'],
        ['end', left + PLOT_WIDTH, 'with the most'],
      ] as const
    ).map(([anchor, at, words]) => `<text x="${at}" y="${TOP + PLOT_HEIGHT + 20}" text-anchor="${anchor}" fill="#5b5f67">${words}</text>`),
    ...lines,
  ].join('\n');
};
