import type { Card, DifferenceText, Language, ScenarioText } from '../core/deck/deck';
import { cardWords } from './card-words';
import type { Messages } from './messages';

export interface CardReport {
  readonly card: Card;
  /** That of the card, whose words are quoted. */
  readonly language: Language;
  readonly text: DifferenceText;
  readonly scenario: ScenarioText | undefined;
  /** The deck's. */
  readonly version: string;
  readonly words: Messages['report'];
}

/** All that whoever mends the card needs: which one, what it says, on what it rests. */
export const cardReport = ({ card, language, text, scenario, version, words }: CardReport): string => {
  const asked = text.sides.find(({ id }) => id === card.side);
  return [
    words.title,
    `${words.card}: ${card.id}`,
    `${words.deck}: ${card.deck} ${version}`,
    `${words.language}: ${language}`,
    '',
    scenario?.situation ?? asked?.question ?? cardWords[language].whyQuestion,
    ...(scenario?.options ?? []).map(({ right, text: option, because }) => `${right ? '○' : '×'} ${option} (${because})`),
    ...text.sides.map(({ name, answer }) => `${name}: ${answer}`),
    `${cardWords[language].reason}: ${text.why}`,
    `${cardWords[language].caveat}: ${text.caveat}`,
    ...text.sources.map(({ url, checked }) => `${url} (${checked})`),
    '',
    `${words.wrong}: `,
  ].join('\n');
};
