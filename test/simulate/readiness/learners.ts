/** The truth about one card in a simulated head. Days are study days. */
export interface TrueMemory {
  /** How likely it is recalled on a day, 0 to 1. */
  recallOn(day: number): number;
  /** It was asked on a day. */
  asked(day: number, recalled: boolean): void;
}

/** A way to forget. None of them is the model that predicts. */
export interface Learner {
  readonly name: string;
  /** A memory for a card just met on a day; `random` gives numbers from 0 to 1. */
  meet(day: number, random: () => number): TrueMemory;
}

/** Forgets at a constant rate, slower after each success, the more so the later it came. */
const exponential =
  (firstDays: number, gain: number): Learner['meet'] =>
  (day, random) => {
    const ownDays = firstDays * Math.exp(normalFrom(random) * 0.6);
    let [strength, last] = [ownDays, day];
    return {
      recallOn: (then) => Math.exp(-(then - last) / strength),
      asked(then, recalled) {
        const waited = Math.min(2, (then - last) / strength);
        strength = recalled ? strength * (1 + gain * (0.3 + waited)) : Math.max(ownDays, strength * 0.3);
        last = then;
      },
    };
  };

/** Every meeting leaves a trace that fades by a power law, and recall is a matter of their sum (as in ACT-R). */
const traces: Learner['meet'] = (day, random) => {
  const decay = 0.35 + 0.2 * random();
  const met = [day - 0.02];
  return {
    recallOn(then) {
      const activation = Math.log(met.reduce((sum, each) => sum + Math.max(0.02, then - each) ** -decay, 0));
      return 1 / (1 + Math.exp(-(activation + 1.3) / 0.45));
    },
    asked(then, recalled) {
      met.push(then);
      // What was not recalled is read again, which leaves less.
      if (recalled) met.push(then - 0.5);
    },
  };
};

/** Most cards stick once they were right twice; the others never get any better. */
const twoKinds: Learner['meet'] = (day, random) => {
  const sticks = random() < 0.7;
  let [rights, last] = [0, day];
  return {
    recallOn: (then) => (sticks && rights >= 2 ? 0.97 : 2 ** (-(then - last) / (sticks ? 8 : 9))),
    asked(then, recalled) {
      rights += recalled ? 1 : 0;
      last = then;
    },
  };
};

/** Another one, who slips now and then and guesses right as often. */
const slipping =
  (meet: Learner['meet'], slip: number): Learner['meet'] =>
  (day, random) => {
    const memory = meet(day, random);
    return { ...memory, recallOn: (then) => slip + (1 - 2 * slip) * memory.recallOn(then) };
  };

export const LEARNERS: readonly Learner[] = [
  { name: 'constant rate', meet: exponential(12, 1) },
  { name: 'forgets fast', meet: exponential(5, 0.8) },
  { name: 'forgets slowly', meet: exponential(40, 1.2) },
  { name: 'fading traces', meet: traces },
  { name: 'two kinds of card', meet: twoKinds },
  { name: 'slips and guesses', meet: slipping(exponential(14, 1), 0.06) },
];

/** Normally distributed around 0 with deviation 1 (Box and Muller). */
const normalFrom = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
