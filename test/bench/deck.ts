import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

/** What generated differences are made of: the texts of a real deck, so that files of texts have the length that learners really load. */
const MODEL = 'cards/essentials';
/** Both sides and the reason. */
export const CARDS_PER_DIFFERENCE = 3;

type Yaml = Readonly<Record<string, unknown>>;

export interface Model {
  readonly deck: Yaml;
  readonly differences: readonly Yaml[];
}

export const readModel = (root: string): Model => {
  const folder = path.join(root, MODEL);
  const read = (file: string): Yaml => parse(readFileSync(path.join(folder, file), 'utf8')) as Yaml;
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && file !== 'deck.yaml');
  return { deck: read('deck.yaml'), differences: files.sort().map(read) };
};

/** The files of a `cards/` folder with so many cards, by their path in it: the model's differences over and over, numbered. JSON is YAML too. */
export const generatedCards = (model: Model, cards: number): ReadonlyMap<string, string> => {
  const count = Math.ceil(cards / CARDS_PER_DIFFERENCE);
  const files = new Map([['bench/deck.yaml', JSON.stringify({ ...model.deck, id: 'bench', order: 1, daily: true })]]);
  for (let number = 1; number <= count; number += 1) {
    const difference = numbered(model.differences[number % model.differences.length] ?? {}, number);
    files.set(`bench/10-${String(difference['id'])}.yaml`, JSON.stringify(difference));
  }
  return files;
};

export const writeCards = async (root: string, files: ReadonlyMap<string, string>): Promise<void> => {
  await rm(root, { recursive: true, force: true });
  await mkdir(path.join(root, 'cards/bench'), { recursive: true });
  for (const [file, text] of files) await writeFile(path.join(root, 'cards', file), text);
};

/** No two questions are alike, so that the next card can be told from the last. Exams and situations would need files of their own. */
const numbered = (difference: Yaml, number: number): Yaml => {
  const { exams: _exams, scenarios: _scenarios, ...rest } = difference;
  const sides = Object.entries(rest).map(([field, value]) => [field, withNumberedQuestion(value, number)] as const);
  const { question } = rest as { readonly question?: Localized };
  return {
    ...Object.fromEntries(sides),
    ...(question !== undefined && { question: numberedText(question, number) }),
    id: `${String(difference['id'])}-${number}`,
  };
};

interface Localized {
  readonly en: string;
  readonly ja: string;
}

const withNumberedQuestion = (value: unknown, number: number): unknown => {
  const { question } = (value ?? {}) as { readonly question?: Localized };
  return question?.en === undefined ? value : { ...(value as Yaml), question: numberedText(question, number) };
};

const numberedText = ({ en, ja }: Localized, number: number): Localized => ({ en: `${en} (${number})`, ja: `${ja} (${number})` });
