import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup } from '../../../src/io/backup/read-backup';
import { backupOf, backupTextOf, compressed, fileOf, readWhole } from '../../support/backup-files';
import { arbLongStep, learnerAt } from '../../support/learner';
import { arbGuestLog, arbLog, CARDS, START } from '../../support/log-arbitraries';
import { createMemoryLog } from '../../support/memory-log';

const answer = (seq: number, more: object = {}) => ({
  id: `desk.${seq}`,
  v: 1,
  at: START + seq,
  tz: 540,
  day: 20_779,
  key: `key ${seq}`,
  type: 'reviewed',
  card: CARDS[0],
  grade: 4,
  answerMs: 1200,
  ...more,
});

const unknown = (seq: number, more: object = {}) => ({ id: `desk.${seq}`, v: 9, at: START, day: 20_779, type: 'dreamed', ...more });

const value = async (content: string | Uint8Array) => {
  const read = await readWhole(content);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};

describe('a backup of any log', () => {
  test.each<[string, (text: string) => string | Uint8Array]>([
    ['as it is', (text) => text],
    ['compressed', compressed],
    ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['with empty lines and none at the end', (text) => text.replaceAll('\n', '\n\n').trimEnd()],
  ])('%s is read as it was written, unknown events included', async (_, stored) => {
    await fc.assert(
      fc.asyncProperty(arbLog, arbGuestLog, fc.array(arbLongStep, { maxLength: 10 }), async (events, guests, steps) => {
        const log = createMemoryLog({ device: 'desk', events });
        const learner = learnerAt(log, guests);
        for (const step of steps) await learner.takes(step);
        const written = log.stored().events;
        expect(await value(stored(backupTextOf(written)))).toEqual({
          savedAt: START,
          events: written,
          badLines: [],
          badLineCount: 0,
          missing: 0,
        });
      }),
      { numRuns: 60 },
    );
  });

  test('with fields that nobody knows keeps those of unknown events and drops those of known ones', async () => {
    const strange = unknown(1, { plan: { deep: ['kept', { at: [null] }] } });
    const { events } = await value(backupOf(strange, answer(2, { added: 'by hand' })));
    expect(events).toEqual([strange, answer(2)]);
  });
});

describe('a file that is no backup this Chigai can read', () => {
  test.each<[string, string | Uint8Array, object]>([
    ['an empty file', '', { type: 'not-a-backup' }],
    ['a line of prose', 'Dear diary', { type: 'not-a-backup' }],
    ['the CSV of the answers', '"time","card"\r\n', { type: 'not-a-backup' }],
    ['JSON of something else', '{"format":"other"}', { type: 'not-a-backup' }],
    ['null', 'null', { type: 'not-a-backup' }],
    ['events without the first line', JSON.stringify(answer(1)), { type: 'not-a-backup' }],
    ['a first line without a count', '{"format":"chigai-backup","version":1,"savedAt":1}', { type: 'not-a-backup' }],
    ['a first line with a broken count', '{"format":"chigai-backup","version":1,"savedAt":1,"events":-1}', { type: 'not-a-backup' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 254, 10, 13]), { type: 'not-a-backup' }],
    ['a newer format', '{"format":"chigai-backup","version":2,"savedAt":1,"events":0}', { type: 'too-new', version: 2 }],
    ['bytes that only begin like gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]), { type: 'unreadable' }],
  ])('is refused in words: %s', async (_, content, error) => {
    expect(await readWhole(content)).toMatchObject({ ok: false, error });
  });

  /** Pieces compressed one by one, so that a huge file costs next to nothing to make. */
  const bombOf = (...pieces: readonly string[]): Uint8Array => Buffer.concat(pieces.map(compressed));
  const longLine = compressed(`${'x'.repeat(3_000_000)}\n`);

  test.each<[string, () => Uint8Array]>([
    ['a line without end', () => bombOf(backupOf('x'.repeat(5_000_000)))],
    ['more lines than a life has answers', () => bombOf(backupOf(), '\n'.repeat(1_100_000))],
    ['more characters than a life has answers', () => Buffer.concat([bombOf(backupOf()), ...Array.from({ length: 70 }, () => longLine)])],
  ])('is refused before it fills the memory: %s, packed small', { timeout: 60_000 }, async (_, bomb) => {
    expect(bomb().byteLength).toBeLessThan(300_000);
    expect(await readWhole(bomb())).toEqual({ ok: false, error: { type: 'too-big' } });
  });
});

describe('a damaged backup', () => {
  const text = backupOf(answer(1), answer(2), answer(3));
  const manyLines = Array.from({ length: 3000 }, (_, index) => answer(index + 1, { key: `${index * 7919}` }));

  test('cut off says how many events are missing, and keeps the others', async () => {
    const cut = text.split('\n').slice(0, 3).join('\n');
    expect(await value(cut)).toMatchObject({ events: [answer(1), answer(2)], missing: 1, badLineCount: 0 });
  });

  test('cut off anywhere, compressed, gives what came before, or says that it cannot be read', async () => {
    const many = backupOf(...Array.from({ length: 400 }, (_, index) => answer(index + 1, { key: `${index * 7919}` })));
    const small = compressed(many);
    for (let length = 3; length < small.byteLength; length += 97) {
      const read = await readWhole(small.slice(0, length));
      const told = read.ok ? read.value.missing + read.value.badLineCount : read.error.type;
      expect(told === 'unreadable' || Number(told) > 0, `${length} bytes: ${told}`).toBe(true);
      expect(read.ok ? read.value.events.length + Number(told) : 400).toBeGreaterThanOrEqual(400);
    }
  });

  test('whose checksum does not fit is not taken for whole', async () => {
    const packed = compressed(backupOf(...manyLines));
    const trailer = packed.slice(-8).map((byte) => byte ^ 0xff);
    const read = await readBackup(new Blob([packed.slice(0, -8), trailer]), () => true);
    expect(read).toMatchObject({ ok: true, value: { events: { length: 3000 }, missing: 0, badLineCount: 1 } });
    expect(read).toMatchObject({ value: { badLines: [{ line: 3002, reason: 'not-json' }] } });
  });

  test('has its bad lines listed by number and by the field that does not fit', async () => {
    const { events, badLines, badLineCount, missing } = await value(
      backupOf(
        answer(1),
        '{"id": "desk.2"',
        answer(3, { grade: 6 }),
        answer(4, { card: 'no card' }),
        answer(5, { id: 'desk.0' }),
        answer(6, { at: -1 }),
        unknown(7, { day: 'today' }),
        '[]',
        '7',
        { ...answer(9), type: 'settings-changed', change: { newPerDay: 1e9 } },
        { ...answer(10), type: 'restored', ranges: [{ device: 'desk', from: 0, to: 1 }], takesBack: [], bringsBack: [] },
        answer(11),
      ),
    );
    expect(events).toEqual([answer(1), answer(11)]);
    expect(badLines).toMatchObject([
      { line: 3, reason: 'not-json' },
      { line: 4, reason: 'grade' },
      { line: 5, reason: 'card' },
      { line: 6, reason: 'id' },
      { line: 7, reason: 'at' },
      { line: 8, reason: 'day' },
      { line: 9 },
      { line: 10 },
      { line: 11, reason: 'change.newPerDay' },
      { line: 12, reason: 'ranges.0.from' },
    ]);
    expect({ badLineCount, missing }).toEqual({ badLineCount: 10, missing: 0 });
  });

  test('lists the first twenty bad lines and counts all', async () => {
    const { badLines, badLineCount } = await value(backupOf(...Array.from({ length: 50 }, () => 'x')));
    expect(badLines.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 2));
    expect(badLineCount).toBe(50);
  });

  test('that holds an event twice takes it once, and names the line where it is told otherwise', async () => {
    const { events, badLines } = await value(backupOf(answer(1), answer(1), answer(1, { grade: 2 }), answer(2)));
    expect(events).toEqual([answer(1), answer(2)]);
    expect(badLines).toEqual([{ line: 4, reason: 'id' }]);
  });

  test('with bytes that are no UTF-8 keeps the lines they are not in', async () => {
    const bytes = new TextEncoder().encode(text);
    bytes[text.indexOf('"desk.2"') + 2] = 0xff;
    const { events, badLines } = await value(bytes);
    expect(events).toEqual([answer(1), answer(3)]);
    expect(badLines).toEqual([{ line: 3, reason: 'id' }]);
  });
});

describe('an event that wants to change what objects are', () => {
  const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const dreaming = (field: string): string => `${JSON.stringify(unknown(1)).slice(0, -1)},${field}}`;

  test.each([
    ['__proto__ on top', dreaming('"__proto__":{"polluted":1}')],
    ['__proto__ deep inside', dreaming('"a":[{"b":{"__proto__":{"polluted":1}}}]')],
    ['constructor', dreaming('"constructor":{"prototype":{"polluted":1}}')],
    ['prototype deep inside', dreaming('"a":{"b":[[{"prototype":1}]]}')],
    ['nested without end', dreaming(`"a":${nested(100_000)}`)],
  ])('is a bad line: %s', async (_, line) => {
    const { events, badLines } = await value(backupOf(line, answer(2)));
    expect(events).toEqual([answer(2)]);
    expect(badLines).toEqual([{ line: 2, reason: '__proto__' }]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('is stripped of it where it is of a known kind', async () => {
    const line = `${JSON.stringify({ ...answer(1), type: 'settings-changed' }).slice(0, -1)},"change":{"daily":{"__proto__":true,"constructor":true,"terms":true}}}`;
    const { events } = await value(backupOf(line));
    const { card: _card, grade: _grade, answerMs: _answerMs, ...base } = answer(1);
    expect(
      events.length === 0 ||
        JSON.stringify(events[0]) === JSON.stringify({ ...base, type: 'settings-changed', change: { daily: { terms: true } } }),
    ).toBe(true);
  });
});

test('reading is called off when the learner says so, and reports how far it is before', async () => {
  const content = backupOf(...Array.from({ length: 9000 }, (_, index) => answer(index + 1)));
  const shares: number[] = [];
  const read = await readBackup(fileOf(content), (share) => {
    shares.push(share);
    return shares.length < 3;
  });
  expect(read).toEqual({ ok: false, error: { type: 'cancelled' } });
  expect(shares).toHaveLength(3);
  expect(shares.every((share, index) => share > 0 && share <= 1 && share >= (shares[index - 1] ?? 0))).toBe(true);
});
