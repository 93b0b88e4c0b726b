import { expect, test } from 'vitest';
import type { CardFiles } from '../../../src/build/cards/card-files';
import { deckOf, textsOf } from '../../../src/build/cards/produce';
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
      { id: 'fixed-address', topic: 'addresses', retired: false },
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

test('a difference may name a side in its own way and ask each side its own question', () => {
  const [layer] = textsOf(onlyDeck(albNlb()), 'en');
  expect(layer?.sides.map(({ name, question }) => [name, question])).toEqual([
    ['an ALB', 'What does an ALB look at in a request?'],
    ['NLB', 'What does NLB look at in a packet?'],
  ]);
  expect(layer).toHaveProperty('hook', 'A receptionist and a turnstile.');
  expect(layer).not.toHaveProperty('oftenHeard');
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

test('decks come in their order', () => {
  const rest = [...albNlb()].filter(([path]) => path.startsWith('cards/alb-nlb/'));
  const second = rest.map(([path, text]): [string, string] => [
    path.replace('alb-nlb', 'aaa').replace(/(\d\d-)/, '$1a-'),
    text
      .replace('id: alb-nlb', 'id: aaa')
      .replace('order: 1', 'order: 2')
      .replace(/^id: (?!aaa)/, 'id: a-'),
  ]);
  const { decks, problems } = readCards(new Map([...second, ...rest]));
  expect(problems).toEqual([]);
  expect(decks.map(({ deck }) => deck.id)).toEqual(['alb-nlb', 'aaa']);
});
