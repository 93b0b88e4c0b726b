import type { DifferenceText } from '../deck/deck';

/**
 * The question that both sides share, with both names in it, such as "What does stopping mean on EC2 / ECS?"; none where each side is
 * asked its own.
 */
export const commonQuestion = ({ sides }: DifferenceText): string | undefined => {
  const names = sides.map(({ name }) => name).join(' / ');
  const [first, ...others] = sides.map(({ question, name }) => question.replaceAll(name, names));
  return first !== undefined && others.every((other) => other === first) ? first : undefined;
};

/** Whether a difference says every word of a search, wherever, in capitals or not, in full or half width. */
export const says = ({ sides, why, caveat, oftenHeard = '', hook = '' }: DifferenceText, search: string): boolean => {
  const texts = [...sides.flatMap(({ name, question, answer }) => [name, question, answer]), why, caveat, oftenHeard, hook];
  // Without backquotes, which nobody sees; a space keeps the texts apart.
  const everything = plain(texts.join(' ').replaceAll('`', ''));
  return plain(search)
    .split(/\s+/u)
    .every((word) => everything.includes(word));
};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
