import { expect, test } from 'vitest';
import type { CardFiles } from '../../../src/build/cards/card-files';
import { deckOf, examOf, questionsOf, textsOf } from '../../../src/build/cards/produce';
import { readCards, type DeckSource } from '../../../src/build/cards/read-cards';
import { cardsOfDeck } from '../../../src/core/deck/cards';
import { albNlb, withEdit } from '../../support/card-fixture';

const ADDRESS = 'cards/alb-nlb/01-fixed-address.yaml';

const onlyDeck = (files: CardFiles): DeckSource => {
  const [deck] = readCards(files).decks;
  if (!deck) throw new Error('no deck');
  return deck;
};

test('a deck holds what scheduling needs, its differences by topic and then by file', () => {
  expect(deckOf(onlyDeck(albNlb()))).toEqual({
    id: 'alb-nlb',
    version: expect.stringMatching(/^[0-9a-f]{8}$/),
    name: { en: 'Load balancers', ja: 'ロードバランサー' },
    about: { en: 'Two load balancers and what each of them sees.', ja: '二つのロードバランサーと、それぞれが見ているもの。' },
    daily: false,
    sides: [
      { id: 'alb', name: { en: 'ALB', ja: 'ALB' } },
      { id: 'nlb', name: { en: 'NLB', ja: 'NLB' } },
    ],
    introduceFirst: 'nlb',
    cards: ['recall', 'why'],
    topics: [
      { id: 'traffic', name: { en: 'Traffic', ja: '通信' } },
      { id: 'addresses', name: { en: 'Addresses', ja: 'アドレス' } },
    ],
    differences: [
      { id: 'layer', topic: 'traffic', retired: false },
      { id: 'old-layer', topic: 'traffic', retired: true },
      {
        id: 'fixed-address',
        topic: 'addresses',
        retired: false,
        exams: { 'NET-C01': ['1.2'] },
        scenarios: [{ id: 'partner-firewall', also: ['layer'] }],
      },
    ],
  });
});

test('a deck of any sides makes cards', () => {
  expect(cardsOfDeck(deckOf(onlyDeck(albNlb()))).map(({ id }) => id)).toEqual([
    'layer/recall-nlb',
    'layer/recall-alb',
    'layer/why',
    'fixed-address/recall-nlb',
    'fixed-address/recall-alb',
    'fixed-address/why',
    'fixed-address/scenario-partner-firewall',
  ]);
});

test('a text has the side’s name in its question and the page in its own language', () => {
  expect(textsOf(onlyDeck(albNlb()), 'ja')[2]).toEqual({
    id: 'fixed-address',
    sides: [
      {
        id: 'alb',
        name: 'ALB',
        question: 'ALB の IP アドレスをファイアウォールで許可したい。アドレスは変わらない？',
        answer: '変わる。規模が伸び縮みするたびに入れ替わる。',
      },
      {
        id: 'nlb',
        name: 'NLB',
        question: 'NLB の IP アドレスをファイアウォールで許可したい。アドレスは変わらない？',
        answer: '変わらない。ゾーンごとに固定のアドレスを一つ持つ。',
      },
    ],
    why: '一方は増減するプロキシの集まりで、もう一方はゾーンごとの固定の入り口だから。',
    caveat: 'Global Accelerator を前に置けば、固定のアドレスにできる。',
    oftenHeard: 'ロードバランサーに固定のアドレスはない、と言われることがある。',
    sources: [
      {
        title: 'What is a Network Load Balancer?',
        url: 'https://docs.aws.amazon.com/ja_jp/elasticloadbalancing/latest/network/introduction.html',
        checked: '2026-11-20',
      },
      { title: 'Elastic Load Balancing features', url: 'https://aws.amazon.com/elasticloadbalancing/features/', checked: '2026-11-21' },
    ],
  });
});

test('questions have the wrong options with their reasons, the statements and the situations, in one language', () => {
  const [, , address] = questionsOf(onlyDeck(albNlb()), 'ja');
  expect(address?.sides[1]).toEqual({
    id: 'nlb',
    otherSideFalse: true,
    wrong: [
      { id: 'daily', text: '変わる。一日に一度、新しいアドレスになる。', because: 'アドレスは本体がある限り変わらない。' },
      { id: 'per-listener', text: '変わる。リスナーを足すたびにアドレスが付く。', because: 'リスナーはアドレスを共有する。' },
    ],
    statements: [{ id: 'elastic', text: '手持ちの Elastic IP アドレスを使える。' }],
  });
  expect(address?.scenarios).toMatchObject([
    { id: 'partner-firewall', situation: expect.stringContaining('取引先は'), options: { length: 5 } },
  ]);
  expect(address?.scenarios[0]?.options.filter(({ right }) => right).map(({ id }) => id)).toEqual(['use-nlb', 'tell']);
});

test('a retired scenario makes no card and keeps its words for the history', () => {
  const { files } = withEdit(albNlb(), ADDRESS, '    facts: [LB-02, LB-01]', '    facts: [LB-02, LB-01]\n    retired: 2026-11-21');
  expect(deckOf(onlyDeck(files)).differences[2]).not.toHaveProperty('scenarios');
  expect(questionsOf(onlyDeck(files), 'en')[2]?.scenarios).toHaveLength(1);
});

test('an exam has its domains in their order', () => {
  const [exam] = readCards(albNlb()).exams.map(examOf);
  expect(exam).toMatchObject({ id: 'NET-C01', questions: 20, minutes: 40, domains: [{ weight: 60 }, { weight: 40 }], named: ['1.2'] });
});

test('a difference may name a side in its own way and ask each side its own question', () => {
  const [layer] = textsOf(onlyDeck(albNlb()), 'en');
  expect(layer?.sides.map(({ name, question }) => [name, question])).toEqual([
    ['an ALB', 'What does an ALB look at in a request?'],
    ['NLB', 'What does NLB look at in a packet?'],
  ]);
  expect(layer).toHaveProperty('hook', 'A receptionist and a turnstile.');
  expect(layer).not.toHaveProperty('oftenHeard');
});

test('a difference that names a figure carries it in both languages, and one that names none carries none', () => {
  const source = onlyDeck(withEdit(albNlb(), ADDRESS, 'oftenHeard:', 'figure: network-modes\noftenHeard:').files);
  for (const language of ['en', 'ja'] as const)
    expect(textsOf(source, language).map(({ figure }) => figure)).toEqual([undefined, undefined, 'network-modes']);
  expect(deckOf(source).version).not.toBe(deckOf(onlyDeck(albNlb())).version);
});

test('a retired difference keeps its texts for the history', () => {
  expect(textsOf(onlyDeck(albNlb()), 'en').map(({ id }) => id)).toEqual(['layer', 'old-layer', 'fixed-address']);
});

test('mended wordings, another fact or another place in the order leave every id as it was', () => {
  const before = deckOf(onlyDeck(albNlb()));
  const mended = withEdit(albNlb(), ADDRESS, 'en: There is nothing to restart.', 'en: Restarting it is not possible.').files;
  const renumbered = new Map([...mended].map(([path, text]) => [path.replace('/01-fixed', '/99-fixed'), text]));
  const asked = withEdit(renumbered, ADDRESS.replace('01', '99'), 'A firewall must', 'Your firewall must').files;
  expect(readCards(asked).problems).toEqual([]);
  expect(cardsOfDeck(deckOf(onlyDeck(asked)))).toEqual(cardsOfDeck(before));
});

test('a mended wording makes another version of the deck, and the same texts the same', () => {
  const { version } = deckOf(onlyDeck(albNlb()));
  const mended = withEdit(albNlb(), ADDRESS, 'ja: 再起動という操作がない。', 'ja: 再起動という操作はない。').files;
  expect(deckOf(onlyDeck(albNlb())).version).toBe(version);
  expect(deckOf(onlyDeck(mended)).version).not.toBe(version);
});

test('a text that holds a figure says when its sources were checked, and others do not', () => {
  const { files } = withEdit(albNlb(), ADDRESS, 'en: No, its addresses come and go', 'en: No, its 3 addresses come and go');
  expect(textsOf(onlyDeck(files), 'ja')[2]).toHaveProperty('figuresChecked', '2026-11-20');
  const named = withEdit(albNlb(), ADDRESS, 'en: No, its addresses come', 'en: No, its IPv4 addresses and `10.0.0.1` come').files;
  expect(textsOf(onlyDeck(named), 'en')[2]).not.toHaveProperty('figuresChecked');
});

test('decks come in their order', () => {
  const rest = [...albNlb()].filter(([path]) => path.startsWith('cards/alb-nlb/'));
  const second = rest.map(([path, text]): [string, string] => [
    path.replace('alb-nlb', 'aaa').replace(/(\d\d-)/, '$1a-'),
    text
      .replace('id: alb-nlb', 'id: aaa')
      .replace('order: 1', 'order: 2')
      .replace(/^id: (?!aaa)/, 'id: a-'),
  ]);
  const { decks, problems } = readCards(new Map([...second, ...rest, ['cards/exams.yaml', albNlb().get('cards/exams.yaml') ?? '']]));
  expect(problems).toEqual([]);
  expect(decks.map(({ deck }) => deck.id)).toEqual(['alb-nlb', 'aaa']);
});
