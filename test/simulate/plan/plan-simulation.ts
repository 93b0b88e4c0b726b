import { catalogOf } from '../../../src/core/deck/cards';
import { readCardFiles } from '../../../src/build/cards/card-files';
import { deckOf, examOf } from '../../../src/build/cards/produce';
import { readCards } from '../../../src/build/cards/read-cards';
import type { Simulated } from '../simulations';
import { type LivedPlan, livePlan, POLICIES, type Policy } from './plan';
import { planPicture } from './plan-picture';

const WAYS: Readonly<Record<Policy, string>> = {
  plan: 'with the plan',
  plain: 'plain SM-2, ten new a day',
  cram: 'everything in the last week',
};

/** Learners who forget by curves of their own prepare for an exam in three ways; every rule of the plan is checked on the way. */
export const simulatePlan = (root: string, learners: number, print: (text: string) => void): Simulated => {
  const { decks, exams } = readCards(readCardFiles(root));
  const catalog = catalogOf(
    decks.map((deck) => deckOf(deck)),
    exams.map((exam) => examOf(exam)),
  );
  const lives = Array.from({ length: learners }, (_, index) => livePlan(catalog, index + 1));
  const broken = lives.flatMap((life) => life.broken);
  const traces = lives.reduce((sum, { tracesCompared }) => sum + tracesCompared, 0);
  print(`${learners} learners × 180 days, ${catalog.cards.length} cards; ${traces} explanations compared with what the day brought.`);
  for (const line of table(lives)) print(line);
  for (const what of broken.slice(0, 20)) print(`broken: ${what}`);
  print(broken.length === 0 ? 'Every rule held for every learner.' : `${broken.length} rules broken.`);
  return { ok: broken.length === 0, pictures: [{ file: 'plan-simulation.svg', text: planPicture(lives) }] };
};

/** The way of preparing, and of all learners the median and the worst tenth: recall on the exam day, minutes in all, the busiest day. */
const table = (lives: readonly LivedPlan[]): string[] => [
  'way                          recall median / worst tenth   hours in all   busiest day (minutes)   never met',
  ...POLICIES.map((policy) => {
    const each = lives.map(({ by }) => by[policy]);
    const recall = each.map((way) => way.recall);
    return [
      WAYS[policy].padEnd(28),
      `${percent(quantile(recall, 0.5))} / ${percent(quantile(recall, 0.1))}`.padStart(27),
      (
        quantile(
          each.map(({ minutes }) => minutes),
          0.5,
        ) / 60
      )
        .toFixed(1)
        .padStart(14),
      quantile(
        each.map(({ busiest }) => busiest),
        0.5,
      )
        .toFixed(0)
        .padStart(23),
      quantile(
        each.map(({ unmet }) => unmet),
        0.9,
      )
        .toFixed(0)
        .padStart(11),
    ].join(' ');
  }),
];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};
