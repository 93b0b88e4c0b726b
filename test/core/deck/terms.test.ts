import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GlossaryTerm, termFinder, termsIn } from '../../../src/core/deck/terms';

const aTerm = (id: string, forms: readonly string[], except?: readonly string[]): GlossaryTerm => ({
  id,
  name: forms[0] ?? id,
  otherName: id,
  meaning: `What ${id} means.`,
  forms,
  ...(except && { except }),
});

const english = [
  aTerm('task', ['task']),
  aTerm('definition', ['task definition']),
  aTerm('role', ['task role']),
  aTerm('service', ['service'], ['AWS service']),
  aTerm('eni', ['elastic network interface (ENI)', 'ENI', 'network interface']),
  aTerm('registry', ['registry', 'registries']),
];
const japanese = [
  aTerm('task', ['タスク']),
  aTerm('definition', ['タスク定義']),
  aTerm('role', ['タスクロール']),
  aTerm('image', ['イメージ', 'コンテナイメージ']),
  aTerm('port', ['ポート']),
  aTerm('eni', ['ENI']),
  aTerm('layer', ['書き込み層']),
];
const finders = { en: termFinder(english, 'en'), ja: termFinder(japanese, 'ja') };

/** The text with what was found in brackets, such as `a [task:task]`. */
const marked = (language: 'en' | 'ja', text: string): string =>
  finders[language](text)
    .map((piece) => (piece.term ? `[${piece.text}:${piece.term.id}]` : piece.text))
    .join('');

describe('in English', () => {
  test.each([
    ['A task runs.', 'A [task:task] runs.'],
    ['Task or tasks', '[Task:task] or tasks'],
    ['Tasks run.', '[Tasks:task] run.'],
    ['The task’s end', 'The [task:task]’s end'],
    ['A task definition has a task.', 'A [task definition:definition] has a [task:task].'],
    ['Two task roles.', 'Two [task roles:role].'],
    ['An ENI (network interface)', 'An [ENI:eni] (network interface)'],
    ['The elastic network interface (ENI) is', 'The [elastic network interface (ENI):eni] is'],
    ['All registries', 'All [registries:registry]'],
    ['AWS services are no service.', 'AWS services are no [service:service].'],
  ])('“%s” gives “%s”', (text, found) => expect(marked('en', text)).toBe(found));

  test.each([
    'multitask taskbar tasked',
    'a sub-task, a task-like thing',
    'eni ENIs_2 xENI 2ENI',
    'TASK SERVICE',
    'run `task` or `a task definition`',
    'never closed: `task',
    '',
  ])('nothing is found in “%s”', (text) => expect(marked('en', text)).toBe(text));
});

describe('in Japanese', () => {
  test.each([
    ['タスクを起動する。', '[タスク:task]を起動する。'],
    ['タスク定義とタスク', '[タスク定義:definition]と[タスク:task]'],
    ['コンテナイメージから', '[コンテナイメージ:image]から'],
    ['タスクロールは', '[タスクロール:role]は'],
    ['専用のENIが付く', '専用の[ENI:eni]が付く'],
    ['薄い書き込み層', '薄い[書き込み層:layer]'],
    ['`タスク` のタスク', '`タスク` の[タスク:task]'],
  ])('「%s」は「%s」になる', (text, found) => expect(marked('ja', text)).toBe(found));

  test.each(['マルチタスクとタスクバー', 'サポートとレポート', 'イメージー', 'XENIA'])('nothing is found in 「%s」', (text) =>
    expect(marked('ja', text)).toBe(text),
  );
});

test('a glossary without terms finds nothing', () => {
  expect(termFinder([], 'en')('A `task` runs.')).toEqual([{ text: 'A `task` runs.' }]);
});

test('signs in a form stand for themselves', () => {
  const find = termFinder([aTerm('sum', ['a.b (c)?']), aTerm('choice', ['x|y'])], 'en');
  expect(find('aXb (c) or y').flatMap(({ term }) => term ?? [])).toEqual([]);
  expect(find('a.b (c)? and x|y').flatMap(({ term }) => term?.id ?? [])).toEqual(['sum', 'choice']);
});

test('the terms of several texts come once each, in reading order', () => {
  expect(termsIn(['A service has tasks.', 'A task has a task role.'], finders.en).map(({ id }) => id)).toEqual(['service', 'task', 'role']);
});

describe('of any text', () => {
  const bits = {
    en: ['task', 'Task definition', 'tasks', 'multi', 'ENI', 'service', 'AWS service', '`', ' ', '-', 's', '. '],
    ja: ['タスク', 'タスク定義', 'マルチ', 'ENI', 'イメージ', 'コンテナ', '`', 'の', '。', 'ー', ' '],
  };
  const texts = (language: 'en' | 'ja') => fc.array(fc.constantFrom(...bits[language]), { maxLength: 30 }).map((parts) => parts.join(''));

  describe.each(['en', 'ja'] as const)('in %s', (language) => {
    test('the pieces put together are the text', () => {
      fc.assert(
        fc.property(
          fc.oneof(texts(language), fc.string()),
          (text) =>
            finders[language](text)
              .map((piece) => piece.text)
              .join('') === text,
        ),
      );
    });

    test('no term is inside code, and none is found twice', () => {
      fc.assert(
        fc.property(texts(language), (text) => {
          let before = '';
          const found: GlossaryTerm[] = [];
          const backquotesBefore: number[] = [];
          for (const piece of finders[language](text)) {
            if (piece.term !== undefined) {
              found.push(piece.term);
              backquotesBefore.push(before.split('`').length - 1);
            }
            before += piece.text;
          }
          expect(backquotesBefore.filter((count) => count % 2 === 1)).toEqual([]);
          expect(new Set(found).size).toBe(found.length);
        }),
      );
    });

    test('no term begins or ends within a word', () => {
      const alphabets = language === 'en' ? [/[\w-]/] : [/[\w-]/, /[\u30a1-\u30faー]/u];
      const isOneWord = (left = '', right = ''): boolean => alphabets.some((alphabet) => alphabet.test(left) && alphabet.test(right));
      fc.assert(
        fc.property(texts(language), (text) => {
          const pieces = finders[language](text);
          const torn = pieces.filter(
            ({ term, text: found }, index) =>
              term !== undefined &&
              (isOneWord(pieces[index - 1]?.text.at(-1), found.at(0)) || isOneWord(found.at(-1), pieces[index + 1]?.text.at(0))),
          );
          expect(torn).toEqual([]);
        }),
      );
    });
  });
});
