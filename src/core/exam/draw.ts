import type { DifferenceId } from '../base/ids';
import { seededRank } from '../base/random';
import { type Blueprint, blueprintOf, domainsOf, mostQuestions } from './blueprint';
import type { Exam } from './exam';
import { inDrawnOrder } from './options';
import type { Candidate } from './pool';
import { type Question, questionKey } from './question';

export interface Drawing {
  readonly exam: Exam | undefined;
  readonly count: number;
  readonly seed: number;
}

/** A draw that takes a difference another domain needs may fall short; then it is tried otherwise, always in the same way for the same seed. */
const TRIES = 60;

/** Two of three differences that have a situation are asked by it: that is how exams ask. */
const SCENARIO_SHARE = 2 / 3;

/**
 * Draws the questions of a test: the exam's mix where there is an exam, no difference touched twice, options in drawn order. The same seed and
 * candidates give the same test.
 */
export const drawQuestions = (candidates: readonly Candidate[], { exam, count, seed }: Drawing): Question[] => {
  const blueprint = exam && blueprintOf(exam, candidates, count);
  let best: Drawn[] = [];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const drawn = drawOnce(candidates, seededRank(seed, `try ${attempt}`), count, exam, blueprint);
    if (drawn.length > best.length) best = drawn;
    if (best.length >= wantedBy(candidates, count, blueprint)) break;
  }
  return best
    .map((drawn) => ({ ...drawn, rank: seededRank(seed, `place ${questionKey(drawn.candidate)}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ candidate, domain }) => questionOf(candidate, domain, seed));
};

interface Drawn {
  readonly candidate: Candidate;
  readonly domain?: number;
}

const wantedBy = (candidates: readonly Candidate[], count: number, blueprint: Blueprint | undefined): number =>
  blueprint === undefined
    ? Math.min(count, mostQuestions(candidates))
    : [...blueprint.counts.values()].reduce((all, each) => all + each, 0);

const drawOnce = (
  candidates: readonly Candidate[],
  seed: number,
  count: number,
  exam: Exam | undefined,
  blueprint: Blueprint | undefined,
): Drawn[] => {
  const taken = new Set<DifferenceId>();
  const drawn: Drawn[] = [];
  const take = (among: readonly Candidate[], most: number, domain?: number): void => {
    const enough = drawn.length + most;
    for (const candidate of inTurn(among, seed, domain ?? 0)) {
      if (drawn.length === enough) return;
      if (candidate.touches.some((difference) => taken.has(difference))) continue;
      for (const difference of candidate.touches) taken.add(difference);
      drawn.push({ candidate, ...(domain !== undefined && { domain }) });
    }
  };
  if (exam === undefined || blueprint === undefined) {
    take(candidates, count);
    return drawn;
  }
  const inDomain = (domain: number): Candidate[] => candidates.filter((candidate) => domainsOf(candidate, exam.id).includes(domain));
  // The scarcest first: what it needs must not be gone.
  const slack = ([domain, wanted]: readonly [number, number]): number =>
    new Set(inDomain(domain).map(({ difference }) => difference)).size / wanted;
  for (const [domain, wanted] of [...blueprint.counts].sort((a, b) => slack(a) - slack(b))) take(inDomain(domain), wanted, domain);
  return drawn;
};

/** The differences in a drawn order, each with one way to ask it first and the others behind, in case that one touches something taken. */
const inTurn = (candidates: readonly Candidate[], seed: number, domain: number): Candidate[] =>
  candidates
    .map((candidate) => {
      const { difference, kind } = candidate;
      const prefersScenario = seededRank(seed, `way ${domain} ${difference}`) < SCENARIO_SHARE * 2 ** 32;
      return {
        candidate,
        turn: seededRank(seed, `${domain} ${difference}`),
        behind: Number((kind === 'scenario') !== prefersScenario),
        rank: seededRank(seed, questionKey(candidate)),
      };
    })
    .sort((a, b) => a.turn - b.turn || a.behind - b.behind || a.rank - b.rank)
    .map(({ candidate }) => candidate);

const questionOf = (candidate: Candidate, domain: number | undefined, seed: number): Question => {
  const { kind, difference, card, side, statement, scenario, right, fixed, drawn, size } = candidate;
  const own = seededRank(seed, questionKey(candidate));
  const others = inDrawnOrder(
    drawn.map((id) => ({ id })),
    own,
  ).map(({ id }) => id);
  const options = [...right, ...fixed, ...others].slice(0, size);
  return {
    kind,
    difference,
    card,
    ...(side !== undefined && { side }),
    ...(statement !== undefined && { statement }),
    ...(scenario !== undefined && { scenario }),
    options: inDrawnOrder(
      options.map((id) => ({ id })),
      seededRank(own, 'order'),
    ).map(({ id }) => id),
    right,
    ...(domain !== undefined && { domain }),
  };
};
