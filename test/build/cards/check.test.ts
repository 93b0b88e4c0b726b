import { describe, expect, test } from 'vitest';
import type { CardFiles } from '../../../src/build/cards/card-files';
import { checkCards } from '../../../src/build/cards/check';
import { formatProblem } from '../../../src/build/cards/problem';
import { readCards } from '../../../src/build/cards/read-cards';
import { albNlb, withEdit } from '../../support/card-fixture';

const DECK = 'cards/alb-nlb/deck.yaml';
const ADDRESS = 'cards/alb-nlb/01-fixed-address.yaml';
const LAYER = 'cards/alb-nlb/02-layer.yaml';
const LEDGER = 'cards/ids.yaml';
const TODAY = '2026-11-22';

const problemsIn = (files: CardFiles): string[] => checkCards(files, TODAY).problems.map(formatProblem);

test('a deck in good order passes the check', () => {
  expect(problemsIn(albNlb())).toEqual([]);
});

test('a retired difference needs no reader and covers nothing', () => {
  const { files, place } = withEdit(albNlb(), DECK, 'mustCover: [LB-01, LB-02]', 'mustCover: [▸LB-01, LB-02]');
  const retired = withEdit(files, LAYER, 'checked: { en: 2026-11-21, ja: 2026-11-22 }', 'retired: 2026-11-22').files;
  expect(problemsIn(retired)).toEqual([`${place} no difference covers LB-01: write one, or add it to the \`covers\` of one that does`]);
});

describe('the check refuses what a preview allows:', () => {
  // prettier-ignore
  test.each([
    ['nobody has read the texts', LAYER, 'checked: { en: 2026-11-21, ja: 2026-11-22 }', '', '`checked.en` is missing: someone other than the author must read'],
    ['nobody has read the Japanese texts', LAYER, 'checked: { en: 2026-11-21, ja: 2026-11-22 }', '▸checked: { en: 2026-11-21 }', '`checked.ja` is missing'],
    ['a fact is covered by nothing', DECK, 'mustCover: [LB-01, LB-02]', 'mustCover: [LB-01, LB-02, ▸LB-03]', 'no difference covers LB-03'],
    ['a source was checked tomorrow', LAYER, 'checked: 2026-11-21', 'checked: ▸2026-11-23', '2026-11-23 has not come yet'],
    ['the texts were read tomorrow', ADDRESS, 'ja: 2026-11-22 }', 'ja: ▸2026-11-23 }', '2026-11-23 has not come yet'],
    ['it retired next year', ADDRESS, 'oftenHeard:', 'retired: ▸2027-01-01\noftenHeard:', '2027-01-01 has not come yet'],
    ['an id means something else', LAYER, 'covers: [LB-01]', '▸covers: [LB-01, LB-09]', '`covers` was LB-01 when layer was released: retire it and give the new meaning a new id'],
    ['an id is gone', LEDGER, 'layer: [LB-01]', 'layer: [LB-01]\n▸older: [LB-01]', 'no file has the id older any more: bring it back'],
    ['a scenario means something else', ADDRESS, 'facts: [LB-02, LB-01]', '▸facts: [LB-02]', '`facts` was LB-02, LB-01 when fixed-address/scenario-partner-firewall was released'],
    ['a scenario is gone', LEDGER, 'layer: [LB-01]', 'layer: [LB-01]\n▸layer/scenario-lost: [LB-01]', 'no file has the id layer/scenario-lost any more'],
    ['the ledger is broken', LEDGER, 'layer: [LB-01]', 'layer: ▸LB-01', '`layer` must be a list'],
    ['the ledger has an id twice', LEDGER, 'layer: [LB-01]', 'layer: [LB-01]\n▸layer: [LB-02]', '`layer` is written twice'],
  ])('%s', (_, file, from, to, message) => {
    const { files, place } = withEdit(albNlb(), file, from, to);
    expect(problemsIn(files)).toContainEqual(expect.stringContaining(`${place} ${message}`));
    expect(readCards(files).problems).toEqual([]);
  });

  test('an id is not in the ledger', () => {
    const files = new Map([...albNlb(), [LEDGER, '# no ids yet\n']]);
    expect(problemsIn(files)).toEqual(
      [`${ADDRESS}:1:5`, expect.stringMatching(`^${ADDRESS}:\\d+:9`), `${LAYER}:1:5`, 'cards/alb-nlb/03-old-layer.yaml:1:5'].map((place) =>
        typeof place === 'string' ? `${place} \`id\` is not in cards/ids.yaml yet: run npm run deck -- --add-ids` : place,
      ),
    );
  });
});

test('the facts of an id may stand in another order', () => {
  const ledger = withEdit(albNlb(), LEDGER, 'fixed-address: [LB-02]', 'fixed-address: [LB-02, LB-05]').files;
  expect(problemsIn(withEdit(ledger, ADDRESS, 'covers: [LB-02]', 'covers: [LB-05, LB-02]').files)).toEqual([]);
});

test('while a file cannot be read, nothing it may hold is called missing', () => {
  const { files, place } = withEdit(albNlb(), LAYER, 'id: layer', 'id: ▸[layer');
  expect(problemsIn(files)).toHaveLength(1);
  expect(problemsIn(files)[0]).toContain('02-layer.yaml');
  expect(place).toContain(':1:5');
});

describe('right options that their length gives away', () => {
  const longer = (files: CardFiles, by: number): CardFiles =>
    withEdit(files, LAYER, 'en: The path and the headers.', `en: ▸The path and the headers${'x'.repeat(by)}.`).files;

  test('one in four is bearable', () => {
    expect(problemsIn(longer(albNlb(), 40))).toEqual([]);
  });

  test('more are one problem, which names the worst and stands there', () => {
    const second = withEdit(longer(albNlb(), 40), LAYER, 'en: The address and the port.', `en: ▸The address ${'and the port '.repeat(6)}.`);
    expect(problemsIn(second.files)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${second.place} the right option is over 1\\.4 times .* in 2 of 5 questions of alb-nlb \\(en\\).*: layer/nlb ×\\d\\.\\d, layer/alb ×\\d\\.\\d$`,
        ),
      ),
    ]);
  });

  test("the other side's answer counts among the wrong ones where it is false", () => {
    const alone = withEdit(
      albNlb(),
      ADDRESS,
      'en: No, its addresses come and go as it grows and shrinks.',
      `en: No, ${'x'.repeat(70)}.`,
    ).files;
    const both = withEdit(
      longer(alone, 40),
      ADDRESS,
      'en: Yes, it has one fixed address for each zone.',
      `en: Yes, ${'x'.repeat(99)}.`,
    ).files;
    expect(problemsIn(longer(alone, 40))).toEqual([expect.stringContaining('in 2 of 5 questions')]);
    expect(problemsIn(both)).toEqual([expect.stringContaining('layer/alb')]);
    expect(problemsIn(both)[0]).not.toContain('fixed-address/alb');
  });

  test('Japanese is counted by itself', () => {
    const japanese = withEdit(longer(albNlb(), 40), LAYER, 'ja: パスとヘッダー。', `ja: ${'長'.repeat(40)}。`).files;
    expect(problemsIn(japanese)).toEqual([]);
  });
});
