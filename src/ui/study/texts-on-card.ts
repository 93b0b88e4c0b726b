import type { Card, DifferenceText, ScenarioText } from '../../core/deck/deck';

/** What a revealed card says, in the order in which one reads it. */
export const textsOnCard = (
  { side }: Card,
  { sides, why, caveat, oftenHeard, hook }: DifferenceText,
  scenario: ScenarioText | undefined,
  note: string | undefined,
): string[] =>
  [
    sides.find(({ id }) => id === side)?.question,
    scenario?.situation,
    ...(scenario?.options.flatMap(({ text, because }) => [text, because]) ?? []),
    ...sides.map(({ answer }) => answer),
    why,
    caveat,
    oftenHeard,
    hook,
    note,
  ].flatMap((text) => text ?? []);
