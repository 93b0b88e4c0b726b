import { describe, expect, test } from 'vitest';
import type { CardFiles } from '../../../src/build/cards/card-files';
import { readCardFiles } from '../../../src/build/cards/card-files';
import { cardIndexOf, fileSources } from '../../../src/build/cards/card-index';
import { GLOSSARY_FILE } from '../../../src/build/cards/glossary';
import { formatProblem } from '../../../src/build/cards/problem';
import { readCards } from '../../../src/build/cards/read-cards';
import type { Language } from '../../../src/core/deck/deck';
import { type GlossaryTerm, termFinder, termsIn } from '../../../src/core/deck/terms';
import { albNlb, withEdit } from '../../support/card-fixture';

const GLOSSARY = `- id: listener
  facts: [LB-01]
  name: { en: listener, ja: リスナー }
  meaning:
    en: Waits at a port.
    ja: ポートで待ち受けるもの。
  also: { en: [port listener], ja: [待ち受け] }
  except: { en: [listener of music] }
- id: alb
  difference: layer
  also: { en: [ALB] }
`;

const withGlossary = (text = GLOSSARY): CardFiles => new Map([...albNlb(), [GLOSSARY_FILE, text]]);

const glossaryIn = (files: CardFiles, language: Language) =>
  fileSources(readCards(files))
    .find(({ name }) => name === `glossary.${language}.json`)
    ?.content() as readonly GlossaryTerm[] | undefined;

test('a term has its name, its meaning and its forms in one language, and its name in the other', () => {
  const files = withGlossary();
  expect(readCards(files).problems).toEqual([]);
  expect(glossaryIn(files, 'en')?.[0]).toEqual({
    id: 'listener',
    name: 'listener',
    otherName: 'リスナー',
    meaning: 'Waits at a port.',
    forms: ['listener', 'port listener'],
    except: ['listener of music'],
  });
  expect(glossaryIn(files, 'ja')?.[0]).toMatchObject({ name: 'リスナー', otherName: 'listener', forms: ['リスナー', '待ち受け'] });
  expect(glossaryIn(files, 'ja')?.[0]).not.toHaveProperty('except');
});

test('a term that names a difference says what its first side says', () => {
  expect(glossaryIn(withGlossary(), 'en')?.[1]).toMatchObject({
    name: 'an ALB',
    meaning: expect.stringContaining(' '),
    forms: ['an ALB', 'ALB'],
  });
});

test('the index names a file of each language, also where there is no glossary', () => {
  for (const files of [withGlossary(), albNlb()]) {
    expect(cardIndexOf(readCards(files), ({ name }) => name).glossary).toEqual({ en: 'glossary.en.json', ja: 'glossary.ja.json' });
  }
  expect(glossaryIn(albNlb(), 'en')).toEqual([]);
});

describe('a glossary is refused in which', () => {
  test.each([
    ['a term says nothing', '  meaning:\n    en: Waits at a port.\n    ja: ポートで待ち受けるもの。\n', '', '1:3', '`meaning` is missing'],
    ['a meaning rests on nothing', '  facts: [LB-01]\n', '', '1:3', '`facts` is missing'],
    ['a fact is taught nowhere', '[LB-01]', '[LB-01, ▸LB-99]', '', 'no difference covers LB-99'],
    [
      'something is said twice',
      '  difference: layer',
      '  difference: layer\n  ▸facts: [LB-01]',
      '',
      '`facts` is said by the difference layer',
    ],
    ['a difference does not exist', 'difference: layer', 'difference: ▸lair', '', '`difference` names none: no deck has lair'],
    ['an id stands twice', 'id: alb', 'id: ▸listener', '', '`id` stands here twice'],
    ['two terms have a form in common', '[ALB]', '[▸port listener]', '', '“port listener” stands here twice'],
    ['a form is its own exception', '[listener of music]', '[▸listener]', '', '“listener” stands here twice'],
    ['a form holds code', '[ALB]', "[▸'`ALB`']", '', 'holds a backquote'],
    ['a field is unknown', 'id: alb', 'id: alb\n  ▸kind: x', '', '`kind` is not a field here'],
    ['a meaning is in the wrong language', 'ja: ポートで待ち受けるもの。', 'ja: ▸Waits at a port.', '', 'holds no Japanese'],
  ])('%s', (_, from, to, place, message) => {
    const edit = withEdit(withGlossary(), GLOSSARY_FILE, from, to);
    const problems = readCards(edit.files).problems.map(formatProblem);
    expect(problems).toEqual([expect.stringContaining(message)]);
    expect(problems[0]).toContain(place === '' ? edit.place : `${GLOSSARY_FILE}:${place}`);
  });

  test('a file that is no list tells where', () => {
    expect(readCards(withGlossary('listener: x\n')).problems.map(formatProblem)).toEqual([expect.stringContaining(`${GLOSSARY_FILE}:1:1`)]);
  });
});

describe('the glossary of this project', () => {
  const files = readCardFiles(process.cwd());
  const cards = readCards(files);
  const differences = cards.decks.flatMap((deck) => deck.differences);

  test('is in order', () => {
    expect(cards.problems.map(formatProblem)).toEqual([]);
    expect(cards.glossary?.terms.length).toBeGreaterThan(40);
  });

  test('takes the words of Terms first from its cards, each once', () => {
    const borrowed = cards.glossary?.terms.flatMap(({ difference }) => difference ?? []) ?? [];
    const terms = differences.map(({ difference }) => difference.id).filter((id) => id.startsWith('term-'));
    expect([...borrowed].sort()).toEqual([...terms].sort());
  });

  const namedIn = (language: Language): string[] => {
    const find = termFinder(glossaryIn(files, language) ?? [], language);
    const texts = differences.flatMap(({ difference }) => [
      ...difference.sides.flatMap((side) => [side.answer[language], (side.question ?? difference.question)?.[language] ?? '']),
      difference.why[language],
      difference.caveat[language],
      difference.oftenHeard?.[language] ?? '',
      difference.hook?.[language] ?? '',
      ...difference.scenarios.flatMap(({ situation, options }) => [
        situation[language],
        ...options.flatMap((option) => [option[language], option.because[language]]),
      ]),
    ]);
    return termsIn(texts, find).map(({ id }) => id);
  };

  test('explains no word that no card says', () => {
    const named = new Set([...namedIn('en'), ...namedIn('ja')]);
    expect(cards.glossary?.terms.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});
