import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/build/cards/problem';
import { parseYamlFile } from '../../../src/build/cards/yaml-file';

const problemsIn = (text: string): string[] => {
  const result = parseYamlFile('a.yaml', text);
  return result.ok ? [] : result.error.map(formatProblem);
};

const bomb = ['a0: &a0 [x, x]', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`)].join('\n');

test.each([
  ['a key twice', 'why: a\nid: b\nwhy: c', 'a.yaml:3:1 `why` is written twice in this block: keep one of them'],
  ['a key twice in one line', 'why: { en: a, en: b }', 'a.yaml:1:15 `en` is written twice in this block'],
  ['a bracket that starts a text', 'ja: {side} を起動する', 'a.yaml:1:12 not readable as YAML'],
  ['a colon in a text', 'en: One thing: another', 'a.yaml:1:5 not readable as YAML'],
  ['a quote without an end', "id: a\nen: 'One", 'a.yaml:2:9 not readable as YAML'],
  ['two documents', 'a: 1\n---\nb: 2', 'a.yaml:2:1 not readable as YAML'],
  ['an alias', 'a: &x 1\nb: *x', 'a.yaml:2:4 an alias (*) is not used here: write the text out'],
  ['a merged block', 'a: &x { b: c }\nd:\n  <<: *x', 'a.yaml:3:7 an alias (*) is not used here'],
  ['a bomb of aliases', bomb, 'a.yaml:2:10 an alias (*) is not used here'],
  ['a tag', 'a: !now 1', 'a.yaml:1:4 a tag (!) means nothing here'],
  ['the prototype of objects', 'a:\n  __proto__: { b: c }', 'a.yaml:2:3 `__proto__` cannot be the name of a field'],
  ['the constructor of objects', 'constructor: a', 'a.yaml:1:1 `constructor` cannot be the name of a field'],
  ['a block for a key', '? { a: b }\n: c', 'a.yaml:1:3 a field needs a plain name before its colon'],
])('%s is refused where it stands', (_, text, problem) => {
  expect(problemsIn(text)[0]).toContain(problem);
});

test('a date, a yes and a time stay texts', () => {
  const result = parseYamlFile('a.yaml', 'a: 2026-11-22\nb: yes\nc: 12:30');
  expect(result.ok && result.value.value).toEqual({ a: '2026-11-22', b: 'yes', c: '12:30' });
});

test.each([
  ['a text', ['b', 1, 'c'], 'a.yaml:4:10'],
  ['a list, by its key', ['b'], 'a.yaml:2:1'],
  ['an empty field, by its key', ['d'], 'a.yaml:5:1'],
  ['a missing field, by the block it is missing from', ['b', 1, 'e'], 'a.yaml:4:5'],
  ['a missing field of the file, by its start', ['e', 'f'], 'a.yaml:1:1'],
])('a problem points at %s', (_, path, place) => {
  const result = parseYamlFile('a.yaml', '# first\nb:\n  - a\n  - { c: d }\nd:\n');
  expect(result.ok && formatProblem(result.value.problemAt(path, 'x'))).toBe(`${place} x`);
});
