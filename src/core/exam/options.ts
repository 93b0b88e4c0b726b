import type { StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import { seededRank } from '../base/random';
import type { ScenarioText } from '../deck/deck';

/** The right options of a scenario: one, or two where two are to be chosen. */
export const rightOf = ({ options }: ScenarioText): string[] => options.filter(({ right }) => right).map(({ id }) => id);

/** What is chosen after an option was pressed: it goes in or out. Beyond `most` the one chosen first makes way, so that no press is without effect. */
export const chosenAfter = (chosen: readonly string[], option: string, most: number): readonly string[] =>
  chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option].slice(-most);

/** The options in an order that the seed draws. It never shows which one the author wrote first. */
export const inDrawnOrder = <T extends { readonly id: string }>(options: readonly T[], seed: number): T[] =>
  [...options].sort((a, b) => seededRank(seed, a.id) - seededRank(seed, b.id) || (a.id < b.id ? -1 : 1));

/** A scenario card's options as they stand on a study day: another order each day, the same after a reload. */
export const optionsOn = (day: StudyDay, card: CardId, { options }: ScenarioText): ScenarioText['options'] =>
  inDrawnOrder(options, seededRank(day, card));
