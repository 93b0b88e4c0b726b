import { describe, expect, test } from 'vitest';
import { readCardFiles } from '../../../src/build/cards/card-files';
import { formatProblem } from '../../../src/build/cards/problem';
import { readCards } from '../../../src/build/cards/read-cards';
import { readWords } from '../../../src/build/cards/words';
import { albNlb, withEdit } from '../../support/card-fixture';

const WORDS = 'cards/words.yaml';
const ADDRESS = 'cards/alb-nlb/01-fixed-address.yaml';

const houseRules = new Map([...albNlb(), [WORDS, readCardFiles(process.cwd()).get(WORDS) ?? '']]);

/** The fixture with one of its texts replaced. */
const saying = (language: string, sentence: string) =>
  language === 'en'
    ? withEdit(houseRules, ADDRESS, 'en: There is nothing to restart.', `en: ▸${sentence}`)
    : withEdit(houseRules, ADDRESS, 'ja: 再起動という操作がない。', `ja: ▸${sentence}`);

describe('the house rules refuse', () => {
  test.each([
    ['en', 'There is nothing to restart!', 'says !: write a full stop'],
    ['en', 'You simply cannot.', 'says simply: '],
    ['en', 'It is a spot instance.', 'says spot instance: write Spot Instance'],
    ['en', 'In one availability zone.', 'says availability zone: write Availability Zone'],
    ['ja', 'クラスタを作る。', 'says クラスタ: write クラスター (AWS の開発者ガイドの表記)'],
    ['ja', 'コンテナーを作る。', 'says コンテナー: write コンテナ'],
    ['ja', 'サーバを立てる。', 'says サーバ: write サーバー'],
    ['ja', 'タスクを開始する。', 'says タスクを開始: write タスクの起動'],
    ['ja', 'インスタンスの削除になる。', 'says インスタンスの削除: write インスタンスの終了'],
    ['ja', 'いまは起動中である。', 'says 起動中: write 実行中'],
    ['ja', '閾値を超える。', 'says 閾値: write しきい値'],
    ['ja', '切戻しになる。', 'says 切戻し: write ロールバック'],
    ['ja', 'デプロイメントになる。', 'says デプロイメント: write デプロイ'],
  ])('in %s: %s', (language, sentence, message) => {
    const { files, place } = saying(language, sentence);
    expect(readCards(files).problems.map(formatProblem)).toEqual([expect.stringContaining(`${place} \`because.${language}\` ${message}`)]);
  });
});

describe('the house rules leave alone', () => {
  test.each([
    ['en', 'An Auto Scaling group in one Availability Zone, on Spot Instances.'],
    ['ja', 'サーバーレスのクラスターでクラスタリングする。'],
    ['ja', 'インスタンスを開始し、タスクを起動する。インスタンスの起動は新規である。'],
    ['ja', 'キャパシティープロバイダーとログドライバー。'],
  ])('in %s: %s', (language, sentence) => {
    expect(readCards(saying(language, sentence).files).problems).toEqual([]);
  });
});

test('the house rules are there, for both languages', () => {
  const { words, problems } = readWords(houseRules);
  expect(problems).toEqual([]);
  expect(words.en.length).toBeGreaterThan(5);
  expect(words.ja.length).toBeGreaterThan(20);
});

test.each([
  ['not a pattern', "{ avoid: '(', use: b, why: c }", '4:14 `avoid` must be a regular expression'],
  ['matches everything', '{ avoid: a*, use: b, why: c }', '4:14 `avoid` must not match an empty text'],
  ['forbids what it recommends', '{ avoid: サーバ, use: サーバー, why: c }', '4:24 `use` is forbidden by its own `avoid`'],
  ['gives no reason', '{ avoid: a, use: b }', '4:5 `why` is missing'],
  ['has an unknown field', '{ avoid: a, use: b, why: c, when: d }', '4:33 `when` is not a field here'],
])('a rule that %s is refused', (_, rule, problem) => {
  const files = new Map([...albNlb(), [WORDS, `# words\nen: []\nja:\n  - ${rule}\n`]]);
  expect(readCards(files).problems.map(formatProblem)).toEqual([expect.stringContaining(`${WORDS}:${problem}`)]);
});
