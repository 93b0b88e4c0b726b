import { describe, expect, test } from 'vitest';
import type { CardFiles } from '../../../src/build/cards/card-files';
import { formatProblem } from '../../../src/build/cards/problem';
import { readCards } from '../../../src/build/cards/read-cards';
import { albNlb, withEdit } from '../../support/card-fixture';

const DECK = 'cards/alb-nlb/deck.yaml';
const ADDRESS = 'cards/alb-nlb/01-fixed-address.yaml';
const LAYER = 'cards/alb-nlb/02-layer.yaml';
const OLD_LAYER = 'cards/alb-nlb/03-old-layer.yaml';
const EXAMS = 'cards/exams.yaml';

const problemsIn = (files: CardFiles): string[] => readCards(files).problems.map(formatProblem);

test('a deck in good order has no problems', () => {
  expect(problemsIn(albNlb())).toEqual([]);
});

/** A break of a deck in good order, with ▸ where the problem is to be shown, and the beginning of what is to be said there. */
type Break = readonly [what: string, file: string, from: string, to: string, message: string];

// prettier-ignore
const fieldBreaks: readonly Break[] = [
  ['a missing field', LAYER, 'caveat: { en: A TLS listener ends TLS on both., ja: TLS リスナーなら、どちらも TLS を終端する。 }', '', '`caveat` is missing: '],
  ['a missing language', LAYER, 'answer: { en: The path and the headers., ja: パスとヘッダー。 }', '▸answer: { en: The path. }', '`answer.ja` is missing: write the text in Japanese too'],
  ['a missing language in a list', LAYER, '{ id: port, en: Only the port number.,', '▸{ id: port,', '`wrong.en` is missing: write the text in English too'],
  ['an unknown field', ADDRESS, 'topic: addresses', 'topic: addresses\n▸kind: x', '`kind` is not a field here: mend its name or take it out (the fields are id, covers,'],
  ['an unknown field of a side', ADDRESS, 'otherSideFalse: true', 'otherSideFalse: true\n  ▸hint: x', '`hint` is not a field here'],
  ['an unknown field of a deck', DECK, 'daily: false', 'daily: false\n▸weekly: true', '`weekly` is not a field here'],
  ['an empty field', ADDRESS, 'topic: addresses', '▸topic:', '`topic` is empty: write a text'],
  ['an empty text', ADDRESS, 'en: There is nothing to restart.', "en: ▸''", '`because.en` is empty: write a text'],
  ['a text of spaces', ADDRESS, 'en: There is nothing to restart.', "en: ▸'  '", '`because.en` is empty: write a text'],
  ['a number for a text', ADDRESS, 'en: There is nothing to restart.', 'en: ▸30', '`because.en` must be a text: put it in single quotes'],
  ['a text that YAML takes for a block', LAYER, "ja: '{side} はリクエストのどこを見る？'", '▸ja: {side}', '`question.ja` must be a text: put it in single quotes'],
  ['a text for a list', ADDRESS, 'covers: [LB-02]', 'covers: ▸LB-02', '`covers` must be a list'],
  ['a text for a block', LAYER, 'hook: { en: A receptionist and a turnstile., ja: 受付係と改札機。 }', 'hook: ▸because', '`hook` must be a block with the fields en, ja'],
  ['no source', LAYER, 'sources:\n  - { title: Product comparison, url: https://aws.amazon.com/elasticloadbalancing/features/, checked: 2026-11-21 }', '▸sources: []', '`sources` is empty: write at least one'],
  ['a source without a title', LAYER, '{ title: Product comparison,', '▸{', '`title` is missing'],
  ['a source without a date', LAYER, '{ title: Product comparison, url: https://aws.amazon.com/elasticloadbalancing/features/, checked: 2026-11-21 }', '▸{ title: A, url: https://aws.amazon.com/ }', '`checked` is missing'],
  ['an address without https', LAYER, 'url: https://aws', 'url: ▸http://aws', '`url` must be the full address of a page, beginning with https://'],
  ['an address with a space', LAYER, 'url: https://aws.amazon.com/', 'url: ▸https://aws.amazon.com/a b/', '`url` must be the full address'],
  ['a Japanese address that is none', ADDRESS, 'urlJa: https://docs', 'urlJa: ▸docs', '`urlJa` must be the full address'],
  ['a day that no calendar has', LAYER, 'checked: 2026-11-21', 'checked: ▸2026-02-30', '`checked` must be a day of the calendar, written as 2026-11-22'],
  ['a day written in another way', ADDRESS, 'checked: { en: 2026-11-21,', 'checked: { en: ▸21.11.2026,', '`checked.en` must be a day of the calendar'],
  ['a month for a day', LAYER, 'hook:', 'retired: ▸2026-11\nhook:', '`retired` must be a day of the calendar'],
  ['an unknown kind of card', DECK, 'cards: [recall, why]', 'cards: [recall, ▸how]', '`cards` can only hold recall and why'],
  ['an order that is no number', DECK, 'order: 1', 'order: ▸first', '`order` must be a whole number'],
  ['a yes for true', DECK, 'daily: false', 'daily: ▸yes', '`daily` must be true or false'],
];

// prettier-ignore
const nameBreaks: readonly Break[] = [
  ['an id with a capital letter', LAYER, 'id: port', 'id: ▸Port', '`id` must be a slug'],
  ['an id that is not the file name', OLD_LAYER, 'id: old-layer', 'id: ▸level', "`id` does not fit the file's name: write old-layer here, or call the file 03-level.yaml"],
  ['a topic that the deck does not have', LAYER, 'topic: traffic', 'topic: ▸weather', "`topic` is none of the deck's: write one of traffic, addresses"],
  ['a fact named twice', LAYER, 'covers: [LB-01]', 'covers: [LB-01, ▸LB-01]', '`covers` names this fact twice'],
  ['a fact in small letters', OLD_LAYER, 'covers: [LB-01]', 'covers: [▸lb-01]', '`covers` must hold ids of facts'],
  ['two options with one id', LAYER, 'id: mac', 'id: ▸port', '`id` belongs to another wrong option of this side'],
  ['two statements with one id', ADDRESS, '    - id: by-name', '    - { id: by-name, en: It changes., ja: 変わる。 }\n    - id: ▸by-name', '`id` belongs to another statement'],
  ['a deck that is not called like its folder', DECK, 'id: alb-nlb', 'id: ▸balancers', "`id` must be the folder's name: write alb-nlb"],
  ['a known side that is none', DECK, 'introduceFirst: nlb', 'introduceFirst: nlb\nknown: ▸clb', '`known` is no side of this deck: write alb or nlb'],
  ['a first side that is none', DECK, 'introduceFirst: nlb', 'introduceFirst: ▸clb', '`introduceFirst` is no side of this deck: write alb or nlb'],
  ['a figure that nobody draws', ADDRESS, 'oftenHeard:', 'figure: ▸fixed-addresses\noftenHeard:', '`figure` is no figure that is drawn: write one of start-and-stop, '],
  ['a fact to cover twice', DECK, 'mustCover: [LB-01, LB-02]', 'mustCover: [LB-01, LB-02, ▸LB-01]', '`mustCover` names this twice'],
  ['a kind of card twice', DECK, 'cards: [recall, why]', 'cards: [recall, why, ▸recall]', '`cards` names this twice'],
];

// prettier-ignore
const contentBreaks: readonly Break[] = [
  ['two usable wrong options', LAYER, "  wrong:\n    - { id: path, en: The path of the request., ja: リクエストのパス。, because: { en: It reads no HTTP., ja: HTTP は読まない。 } }\n", '  ▸wrong:\n', 'nlb has 2 usable wrong options: write 1 more'],
  ["two wrong options and not the other side's", ADDRESS, '  otherSideFalse: true\n  wrong:\n    - id: daily', '  otherSideFalse: false\n  ▸wrong:\n    - id: daily', 'nlb has 2 usable wrong options'],
  ['no question for one side', LAYER, "nlb:\n  question: { en: 'What does {side} look at in a packet?', ja: '{side} はパケットのどこを見る？' }\n", '▸nlb:\n', '`question` is missing for nlb: write it here, or once for both sides'],
  ['a question twice', ADDRESS, 'alb:\n', "alb:\n  ▸question: { en: 'What is it?', ja: 何？ }\n", '`question` stands here and above'],
  ['a common question that names no side', ADDRESS, 'en: A firewall must let {side} through', 'en: ▸A firewall must let it through', '`question.en` asks about both sides in the same words'],
  ['{side} in an answer', ADDRESS, 'en: No, its addresses', 'en: ▸No, the addresses of {side}', '`answer.en` holds {side}, which is replaced in questions only'],
  ['an unknown placeholder', ADDRESS, "ja: '{side} の IP", "ja: ▸'{side} と {other} の IP", '`question.ja` holds {other}, which nothing replaces'],
  ["the deck's name of a side in a statement", ADDRESS, 'en: It should be reached', 'en: ▸An alb should be reached', 'the statement gives itself away by saying ALB'],
  ["the other side's name in a statement", ADDRESS, 'en: It should be reached', 'en: ▸Unlike NLBs it should be reached', 'the statement gives itself away by saying NLB'],
  ['the name of a side in a Japanese statement', ADDRESS, 'ja: DNS 名だけで接続するのがよい。', 'ja: ▸NLBとは違い、DNS 名で接続する。', 'the statement gives itself away by saying NLB'],
  ['Japanese in an English text', ADDRESS, 'en: There is nothing to restart.', 'en: ▸There is no 再起動.', '`because.en` holds Japanese characters'],
  ['a full-width sign in an English text', ADDRESS, 'en: There is nothing to restart.', 'en: ▸There is nothing（to restart）.', '`because.en` holds Japanese characters'],
  ['a Japanese text without Japanese', ADDRESS, 'ja: 再起動という操作がない。', 'ja: ▸There is no restart.', '`because.ja` holds no Japanese'],
];

// prettier-ignore
const examBreaks: readonly Break[] = [
  ['an exam that nobody knows', ADDRESS, 'exams: { NET-C01', 'exams: { ▸NET-C02', 'NET-C02 is no exam of cards/exams.yaml: write one of NET-C01'],
  ['a task of a domain that the exam does not have', ADDRESS, "['1.2']", "[▸'3.1']", 'there is no task 3.1: the exam has the domains 1 to 2'],
  ['a task that is a number', ADDRESS, "['1.2']", '[▸1.2]', "`NET-C01` must be a task as the exam guide numbers it, in quotes, such as '2.1'"],
  ['a task twice', ADDRESS, "['1.2']", "['1.2', ▸'1.2']", '`exams` names this task twice'],
  ['an exam without its version', EXAMS, 'id: NET-C01', 'id: ▸NET', '`id` must be the code of an exam with its version, such as SAA-C03'],
  ['weights that make no whole', EXAMS, 'domains:\n    - { weight: 60', '▸domains:\n    - { weight: 50', 'the weights of the domains make 90: they must make 100'],
  ['a named task of no domain', EXAMS, "named: ['1.2']", "named: [▸'4.2']", 'there is no task 4.2'],
  ['a deck suggested after none', DECK, 'daily: false', 'daily: false\nsuggestAfter: ▸basics', '`suggestAfter` names no other deck'],
  ['a scenario of three right options', ADDRESS, 'options:\n', '▸options:\n      - { id: own-ip, right: true, en: Bring an address., ja: 手持ちのアドレスを使う。, because: { en: It stays., ja: 変わらない。 } }\n', 'partner-firewall has 3 right of 6 options: write one right of four, or two right of five'],
  ['a scenario of one right of five', ADDRESS, 'options:\n      - {\n          id: use-nlb,\n          right: true,', '▸options:\n      - {\n          id: use-nlb,', 'partner-firewall has 1 right of 5 options'],
  ['an option that is right: false', ADDRESS, 'id: use-alb,', 'id: use-alb, right: ▸false,', '`right` must be true, or be left out'],
  ['two options of a scenario with one id', ADDRESS, 'id: cookie,', 'id: ▸name,', '`id` belongs to another option of this scenario'],
  ['a scenario that needs what no deck has', ADDRESS, 'also: [layer]', 'also: [▸zones]', '`also` names zones, which no deck has'],
  ['a scenario that names its own difference', ADDRESS, 'also: [layer]', 'also: [layer, ▸fixed-address]', '`also` names this difference itself'],
  ['a fact that is not taught', ADDRESS, 'facts: [LB-02, LB-01]', 'facts: [LB-02, LB-01, ▸LB-07]', 'LB-07 is taught neither here nor by what `also` names'],
  ['a reason without Japanese', ADDRESS, 'ja: アドレスが変わらない。', 'ja: ▸It stays.', '`because.ja` holds no Japanese'],
];

describe('is shown where it is, with what to write instead:', () => {
  test.each([...fieldBreaks, ...nameBreaks, ...contentBreaks, ...examBreaks])('%s', (_, file, from, to, message) => {
    const { files, place } = withEdit(albNlb(), file, from, to);
    expect(problemsIn(files)).toEqual([expect.stringContaining(`${place} ${message}`)]);
  });
});

test('a side goes by its name in the one difference, too, but only as a whole word in English', () => {
  const named = withEdit(albNlb(), ADDRESS, 'nlb:\n', 'nlb:\n  name: { en: a gate, ja: 改札機 }\n').files;
  const wholeWord = withEdit(named, ADDRESS, 'en: You can bring', 'en: ▸With gates you can bring');
  expect(problemsIn(wholeWord.files)).toEqual([
    `${wholeWord.place} the statement gives itself away by saying a gate: say it without either side's name`,
  ]);
  const partOfWord = withEdit(named, ADDRESS, 'en: You can bring', 'en: In the gateway you can bring');
  expect(problemsIn(partOfWord.files)).toEqual([]);
  const japanese = withEdit(named, ADDRESS, 'ja: 手持ちの', 'ja: ▸改札機には手持ちの');
  expect(problemsIn(japanese.files)).toEqual([
    expect.stringContaining(`${japanese.place} the statement gives itself away by saying 改札機`),
  ]);
});

test('every problem is told, in the order in which one reads, even where one hides behind another', () => {
  const first = withEdit(albNlb(), ADDRESS, 'topic: addresses', 'topic: addresses\n▸kind: x\nsort: y');
  const second = withEdit(first.files, ADDRESS, 'en: There is nothing to restart.', 'en: ▸There is no 再起動.');
  const third = withEdit(second.files, LAYER, '\nnlb:', '\n▸elb:');
  expect(problemsIn(third.files)).toEqual([
    expect.stringContaining(`${first.place} \`kind\` is not a field here`),
    expect.stringContaining('01-fixed-address.yaml:5:1 `sort` is not a field here'),
    expect.stringContaining(`${second.place} \`because.en\` holds Japanese`),
    expect.stringContaining('02-layer.yaml:1:1 `nlb` is missing'),
    expect.stringContaining(`${third.place} \`elb\` is not a field here`),
  ]);
});

test('code in a text is no wording: it may hold braces and words to avoid', () => {
  const words: [string, string] = ['cards/words.yaml', "en:\n  - { avoid: '!', use: a full stop, why: the cards speak calmly }\nja: []\n"];
  const { files } = withEdit(albNlb(), ADDRESS, 'en: There is nothing to restart.', 'en: There is `${NOTHING!}` to restart.');
  expect(problemsIn(new Map([...files, words]))).toEqual([]);
});

describe('files', () => {
  const text = albNlb().get(LAYER) ?? '';
  const renamed = (file: string): CardFiles => new Map([...albNlb()].map(([path, content]) => [path === LAYER ? file : path, content]));

  test.each([
    'cards/alb-nlb/2-layer.yaml',
    'cards/alb-nlb/layer.yaml',
    'cards/alb-nlb/02-layer.yml',
    'cards/alb-nlb/traffic/02-layer.yaml',
    'cards/02-layer.yaml',
  ])('%s is read by nothing and says so', (file) => {
    expect(problemsIn(renamed(file))).toEqual([
      `${file}:1:1 nothing reads this file: call it <two digits>-<id>.yaml and put it into the folder of a deck`,
    ]);
  });

  test('a folder needs its deck.yaml', () => {
    expect(problemsIn(new Map([...albNlb(), ['cards/clb/01-layer.yaml', text]]))).toEqual([
      expect.stringContaining('cards/clb/deck.yaml:1:1 is missing'),
    ]);
  });

  test('no deck at all is a problem', () => {
    expect(problemsIn(new Map())).toEqual([expect.stringContaining('cards:1:1 there is no deck')]);
  });

  test('an empty file lacks every field', () => {
    expect(problemsIn(new Map([...albNlb(), [LAYER, '']]))).toEqual([
      expect.stringContaining(`${LAYER}:1:1 this file must be a block with the fields id,`),
    ]);
  });

  test('two decks share neither an id of a difference nor a place in the order', () => {
    const deck = (albNlb().get(DECK) ?? '').replace('id: alb-nlb', 'id: other');
    const files = new Map([...albNlb(), ['cards/other/deck.yaml', deck], ['cards/other/07-layer.yaml', text]]);
    expect(problemsIn(files)).toEqual([
      `cards/other/07-layer.yaml:1:5 \`id\` is taken by ${LAYER}: choose one that no deck has`,
      'cards/other/deck.yaml:3:8 `order` is that of cards/alb-nlb/deck.yaml: choose another number',
    ]);
  });

  test('a side cannot be called like a field', () => {
    const { files, place } = withEdit(albNlb(), DECK, 'id: nlb', 'id: ▸why');
    expect(problemsIn(files)).toContainEqual(expect.stringContaining(`${place} a side cannot be called why, which is a field`));
  });
});
