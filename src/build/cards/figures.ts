import type { Localized } from '../../core/deck/deck';
import type { DifferenceYaml, ScenarioYaml } from './schema';

/*
 * Figures (limits, defaults, prices) move in time, so where a card shows one it says when it was checked. The English text decides for both
 * languages: a digit inside a name, such as EC2 or IPv4, and what stands between backquotes is none.
 */

export const holdsFigures = (texts: readonly Localized[]): boolean =>
  texts.some(({ en }) => /(?<![\p{L}\p{N}.-])\d/u.test(en.replace(/`[^`]*`/g, '')));

/** What a learner reads on the back of a card of the difference. */
export const textsWithFigures = ({ why, caveat, oftenHeard, hook, sides }: DifferenceYaml): Localized[] => [
  why,
  caveat,
  ...(oftenHeard ? [oftenHeard] : []),
  ...(hook ? [hook] : []),
  ...sides.map(({ answer }) => answer),
];

export const scenarioTexts = ({ situation, options }: ScenarioYaml): Localized[] => [
  situation,
  ...options.flatMap(({ en, ja, because }) => [{ en, ja }, because]),
];

/** ISO date; none without sources. */
export const oldestCheck = ({ sources }: DifferenceYaml): string | undefined => sources.map(({ checked }) => checked).sort()[0];

/** The field that a text carries where it holds figures. */
export const figuresChecked = (texts: readonly Localized[], difference: DifferenceYaml): { readonly figuresChecked?: string } => {
  const checked = holdsFigures(texts) ? oldestCheck(difference) : undefined;
  return checked === undefined ? {} : { figuresChecked: checked };
};
