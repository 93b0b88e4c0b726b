import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredEvent } from '../../../src/core/log/event';
import { replay } from '../../../src/core/log/replay';
import { backupTextOf, compressed, readWhole } from '../../support/backup-files';
import { arbLongStep, learnerAt } from '../../support/learner';
import { arbGuestLog, arbLog, DAY_MS } from '../../support/log-arbitraries';
import { createMemoryLog } from '../../support/memory-log';
import { said } from '../../support/said';

/** `npm run faults` asks for the full number. */
const FILES = process.env.CHIGAI_FAULTS === 'full' ? 100_000 : 2000;
const PER_LOG = 20;
const MOST_MEMORY_BYTES = 512 * 1024 * 1024;

interface Mutation {
  readonly kind: 'flip' | 'cut' | 'drop' | 'double' | 'insert' | 'digit' | 'swap-lines' | 'drop-line';
  /** Where, as a share of the file. */
  readonly at: number;
  readonly pick: number;
}

const arbMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'drop', 'double', 'insert', 'digit', 'digit', 'swap-lines', 'drop-line'),
  at: fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((millionths) => millionths / 1_000_000),
  pick: fc.noBias(fc.nat(1_000_000)),
});

/** Pieces that do harm where a reader is careless. */
const INSERTED = [
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '{}',
  'null',
  '\n',
  '\r\n',
  '\u0000',
  '\uFEFF',
  '[[[[[[[[',
  '1e400',
  '-',
  '"',
  '\\u0000',
  '9'.repeat(30),
];

const mutatedText = (text: string, { kind, at, pick }: Mutation): string => {
  const place = Math.floor(at * text.length);
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  switch (kind) {
    case 'flip':
      return text.slice(0, place) + String.fromCodePoint(32 + (pick % 95)) + text.slice(place + 1);
    case 'cut':
      return text.slice(0, place);
    case 'drop':
      return text.slice(0, place) + text.slice(place + 1 + (pick % 40));
    case 'double':
      return text.slice(0, place) + text.slice(Math.max(0, place - (pick % 400)));
    case 'insert':
      return text.slice(0, place) + (INSERTED[pick % INSERTED.length] ?? '') + text.slice(place);
    case 'digit':
      return text.slice(0, place) + text.slice(place).replace(/\d/, String(pick % 10));
    case 'swap-lines':
      return lines.with(line, lines[pick % lines.length] ?? '').join('\n');
    case 'drop-line':
      return lines.filter((_, index) => index !== line).join('\n');
  }
};

const mutatedBytes = (bytes: Uint8Array, { kind, at, pick }: Mutation): Uint8Array => {
  const place = Math.floor(at * bytes.length);
  if (kind === 'cut') return bytes.slice(0, place);
  if (kind === 'drop') return new Uint8Array([...bytes.slice(0, place), ...bytes.slice(place + 1 + (pick % 9))]);
  return bytes.length === 0 ? bytes : bytes.with(place, (bytes[place] ?? 0) ^ (1 << (pick % 8)));
};

const arbMutated = fc.tuple(
  arbLog,
  arbGuestLog,
  fc.array(arbLongStep, { maxLength: 8 }),
  fc.array(fc.tuple(fc.boolean(), fc.array(arbMutation, { minLength: 1, maxLength: 3 })), { minLength: PER_LOG, maxLength: PER_LOG }),
);

test(
  `each of ${FILES} damaged backup files is refused in words or restored cleanly: nothing half-written, nothing polluted, what stands beside the log equal to a replay`,
  { timeout: FILES * 50 },
  async () => {
    const prototypes = [Object.prototype, Array.prototype].map((each) => Object.getOwnPropertyNames(each).join());
    const outcomes = { refused: 0, damaged: 0, whole: 0 };
    let mostMemory = 0;
    await fc.assert(
      fc.asyncProperty(arbMutated, async ([events, guests, steps, mutations]) => {
        const source = createMemoryLog({ device: 'phone', events });
        const writer = learnerAt(source, guests);
        for (const step of steps) await writer.takes(step);
        const text = backupTextOf(source.stored().events);
        const packed = compressed(text);
        for (const [zipped, several] of mutations) {
          const content = zipped ? several.reduce(mutatedBytes, packed) : several.reduce(mutatedText, text);
          const read = await readWhole(content);
          if (read.ok) await expectCleanRestore(read.value.events);
          const outcome = read.ok ? (read.value.badLineCount + read.value.missing > 0 ? 'damaged' : 'whole') : 'refused';
          outcomes[outcome] += 1;
          expect(read.ok ? 'read' : read.error.type).toMatch(/^(read|not-a-backup|too-new|too-big|unreadable)$/);
        }
        mostMemory = Math.max(mostMemory, process.memoryUsage().heapUsed);
      }),
      { numRuns: FILES / PER_LOG, endOnFailure: true },
    );
    expect([Object.prototype, Array.prototype].map((each) => Object.getOwnPropertyNames(each).join())).toEqual(prototypes);
    expect(mostMemory).toBeLessThan(MOST_MEMORY_BYTES);
    // There is something to compare: mutations end in all three ways.
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(FILES / 50);
  },
);

/** What came out of a damaged file goes in whole, beside something of one's own, and out again by one undo. */
const expectCleanRestore = async (backup: readonly StoredEvent[]): Promise<void> => {
  const log = createMemoryLog({ device: 'desk0' });
  const learner = learnerAt(log);
  await learner.does({ type: 'suspended', cards: [] });
  const before = said(log);
  learner.wait(4000 * DAY_MS);
  const result = await learner.restores(backup, 'add');
  expect(result).toMatchObject({ ok: true, value: { added: backup.length } });
  expect(said(log)).toEqual(replay(log.stored().events));
  expect(log.stored().events).toHaveLength(1 + backup.length + (backup.length > 0 ? 1 : 0));
  if (backup.length === 0) return;
  const voids = backup.some(({ type, v }) => type === 'voided' && v === 1);
  const undone = await learner.undoes();
  if (undone.ok && !voids) expect(said(log)).toEqual(before);
};
