import type { DifferenceId, ExamId } from '../base/ids';
import { domainOf, type Exam } from './exam';
import type { Candidate } from './pool';

/** How many questions of each domain a test takes. */
export interface Blueprint {
  /** Domains counted from 1, with the number of questions, none of them 0. */
  readonly counts: ReadonlyMap<number, number>;
  /** Domains of the exam that no question covers; their share goes to the others. */
  readonly uncovered: readonly number[];
  /** Domains with fewer questions than their share; what is missing goes to the others. */
  readonly short: readonly number[];
}

/** The domains of an exam that a question serves, counted from 1. */
export const domainsOf = ({ tags }: Pick<Candidate, 'tags'>, exam: ExamId): number[] => [...new Set((tags[exam] ?? []).map(domainOf))];

/** At most one question of each difference is put, so that none gives another away. */
export const mostQuestions = (candidates: readonly Candidate[]): number => new Set(candidates.map(({ difference }) => difference)).size;

/** The exam's mix for `count` questions, by the largest remainders; what a domain cannot give goes to those that can, by their weights. */
export const blueprintOf = (exam: Exam, candidates: readonly Candidate[], count: number): Blueprint => {
  const differences = exam.domains.map((_, index) => differencesIn(candidates, exam.id, index + 1));
  const numbers = exam.domains.map((_, index) => index + 1);
  const roomIn = (domain: number): number => differences[domain - 1]?.size ?? 0;
  const covered = numbers.filter((domain) => roomIn(domain) > 0);
  const counts = new Map<number, number>();
  const short = new Set<number>();
  let open = covered;
  let left = Math.min(count, mostQuestions(candidates));
  while (left > 0 && open.length > 0) {
    const shares = largestRemainders(
      open.map((domain) => exam.domains[domain - 1]?.weight ?? 0),
      left,
    );
    left = 0;
    for (const [index, domain] of open.entries()) {
      const wanted = (counts.get(domain) ?? 0) + (shares[index] ?? 0);
      const given = Math.min(wanted, roomIn(domain));
      if (given < wanted) short.add(domain);
      left += wanted - given;
      if (given > 0) counts.set(domain, given);
    }
    open = open.filter((domain) => (counts.get(domain) ?? 0) < roomIn(domain));
  }
  return { counts, uncovered: numbers.filter((domain) => !covered.includes(domain)), short: [...short].sort((a, b) => a - b) };
};

const differencesIn = (candidates: readonly Candidate[], exam: ExamId, domain: number): ReadonlySet<DifferenceId> =>
  new Set(candidates.filter((candidate) => domainsOf(candidate, exam).includes(domain)).map(({ difference }) => difference));

/** Whole numbers that make `total` and come as near to the weights as they can; of equal remainders the earlier is served first. */
export const largestRemainders = (weights: readonly number[], total: number): number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (weight * total) / sum);
  const counts = exact.map(Math.floor);
  const missing = total - counts.reduce((all, count) => all + count, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
};
