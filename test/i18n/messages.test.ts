import { expect, test } from 'vitest';
import { cardWords } from '../../src/i18n/card-words';
import { en } from '../../src/i18n/en';
import { ja } from '../../src/i18n/ja';
import { loadMessages } from '../../src/i18n/messages';

type Text = string | ((...values: readonly unknown[]) => string);

/** Every text with its place, such as `study.grades.good`. */
const textsIn = (node: unknown, place: string): [string, Text][] => {
  if (typeof node === 'string') return [[place, node]];
  if (typeof node === 'function') return [[place, node as Text]];
  return Object.entries(node as object).flatMap(([key, value]) => textsIn(value, place === '' ? key : `${place}.${key}`));
};

const inBoth = (() => {
  const japanese = new Map(textsIn({ ...ja, card: cardWords.ja }, ''));
  return textsIn({ ...en, card: cardWords.en }, '').map(([place, english]) => ({ place, english, japanese: japanese.get(place) ?? '' }));
})();

/** Names, keys of a keyboard and what is made of these, without a word of either language; and one that names the other language in its own. */
const OF_NO_LANGUAGE = [
  'shell.appName',
  'shell.languageNames.en',
  'shell.languageNames.ja',
  'shell.titles.today',
  'shell.titles.deck',
  'shell.titles.card',
  'keys.enter',
  'exam.result.filterCount',
  'study.flip.ja',
  'cards.page.shown.ja',
  'progress.retention.week',
  'progress.eases.range',
];

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const ENGLISH_PHRASE = /[A-Za-z]{2,},? [A-Za-z]{2,}/;
const MISFIT = /undefined|NaN|\[object|null/;

/** What a parameter may be; an object has the same value under every name. */
const KINDS = {
  number: (value: number): unknown => value,
  text: (value: number): unknown => `«${value}»`,
  date: (value: number): unknown => `2026-11-${value}`,
  object: (value: number): unknown => new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? undefined : value) }),
} as const;
type Kind = keyof typeof KINDS;

const told = (text: Text, values: readonly unknown[]): string | undefined => {
  if (typeof text === 'string') return text;
  try {
    const words = text(...values);
    return MISFIT.test(words) ? undefined : words;
  } catch {
    return undefined;
  }
};

/** The kinds of value that a message takes, found by trying; the compiler has checked that both languages take the same. */
const kindsOf = (...texts: readonly Text[]): readonly Kind[] | undefined => {
  const count = Math.max(...texts.map((text) => (typeof text === 'string' ? 0 : text.length)));
  let signatures: Kind[][] = [[]];
  for (let each = 0; each < count; each += 1) {
    signatures = signatures.flatMap((kinds) => (Object.keys(KINDS) as Kind[]).map((kind) => [...kinds, kind]));
  }
  return signatures.find((kinds) =>
    texts.every((text) =>
      told(
        text,
        kinds.map((kind) => KINDS[kind](12)),
      ),
    ),
  );
};

/** One message in both languages, told with `first` as the value of its first parameter, `first + step` as the next, and so on. */
const toldInBoth = ({ english, japanese }: (typeof inBoth)[number], first: number, step: number) => {
  const values = (kindsOf(english, japanese) ?? []).map((kind, index) => KINDS[kind](first + index * step));
  return { english: told(english, values)?.trim() ?? '', japanese: told(japanese, values)?.trim() ?? '' };
};

test('both languages have the same texts', () => {
  const places = (messages: object): string[] => textsIn(messages, '').map(([place]) => place);
  expect(places(ja).sort()).toEqual(places(en).sort());
  expect(inBoth.length).toBeGreaterThan(100);
});

test.each([0, 1, 2, 12])('every message makes words of the number %i, in both languages', (count) => {
  const wordless = inBoth.filter((message) => {
    const words = toldInBoth(message, count, 0);
    return words.english === '' || words.japanese === '';
  });
  expect(wordless.map(({ place }) => place)).toEqual([]);
});

test('every number and name that a message tells in English it tells in Japanese', () => {
  const silent = inBoth.filter((message) => {
    const words = toldInBoth(message, 12, 11);
    return (words.english.match(/12|23|34|45/g) ?? []).some((mark) => !words.japanese.includes(mark));
  });
  expect(silent.map(({ place }) => place)).toEqual([]);
});

test('Japanese texts are Japanese, and English texts are English', () => {
  const strange = inBoth.flatMap((message) => {
    const words = toldInBoth(message, 12, 11);
    const isRight = JAPANESE.test(words.japanese) && !ENGLISH_PHRASE.test(words.japanese) && !JAPANESE.test(words.english);
    return isRight || OF_NO_LANGUAGE.includes(message.place) ? [] : [{ place: message.place, ...words }];
  });
  expect(strange).toEqual([]);
});

test.each([
  ['en', 'Today'],
  ['ja', '今日'],
] as const)('the messages of %s are there when they are asked for', async (language, heading) => {
  expect((await loadMessages(language)).today.heading).toBe(heading);
});
