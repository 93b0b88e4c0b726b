import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, searchWords } from '../../../src/core/cards/fold-text';

test.each([
  ['ＥＣＳ', 'ECS'],
  ['ecs', 'ECS'],
  ['ﾀｽｸ', 'タスク'],
  ['たすく', 'タスク'],
  ['ﾛｰﾄﾞﾊﾞﾗﾝｻｰ', 'ロードバランサー'],
  ['さーびす', 'サービス'],
  ['ゔぉりゅーむ', 'ヴォリューム'],
  ['１２３', '123'],
  ['㎇', 'GB'],
  ['run `docker ps`', 'Run docker ps'],
  ['が', 'か\u3099'],
  ['a　b', 'a\tb'],
])('%s is searched for as %s', (one, other) => {
  expect(foldText(one)).toBe(foldText(other));
});

test.each([
  ['かんじ', '漢字'],
  ['はす', 'ハズ'],
  ['EC2', 'ECS'],
])('%s is not %s', (one, other) => {
  expect(foldText(one)).not.toBe(foldText(other));
});

test('what is folded stays as it is, and whatever is part of a text is part of it folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const whole = `${before} ecs たすく ${after}`;
      expect(foldText(foldText(whole))).toBe(foldText(whole));
      expect(foldText(whole)).toContain(foldText('ＥＣＳ タスク'));
    }),
  );
});

test.each([
  ['', []],
  ['   ', []],
  ['"', []],
  ['ECS task', ['ecs', 'task']],
  ['ＥＣＳ　たすく', ['ecs', 'タスク']],
  ['"spot fleet" price', ['spot fleet', 'price']],
  ['“Spot Fleet”', ['spot fleet']],
  ['「Spot Fleet」', ['spot fleet']],
  ['"spot fl', ['spot fl']],
])('the search %j asks for %j', (search, words) => {
  expect(searchWords(search)).toEqual(words);
});
