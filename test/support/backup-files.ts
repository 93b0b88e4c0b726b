import { gzipSync } from 'node:zlib';
import type { StoredEvent } from '../../src/core/log/event';
import { formatBackup } from '../../src/core/transfer/backup';
import { readBackup } from '../../src/io/backup/read-backup';
import { START } from './log-arbitraries';

/** A file as the browser's file chooser gives it. */
export const fileOf = (content: string | Uint8Array): Blob => new Blob([content as BlobPart]);

export const compressed = (content: string): Uint8Array => new Uint8Array(gzipSync(content));

/** A backup whose lines after the header are these. */
export const backupOf = (...lines: readonly unknown[]): string =>
  [formatBackup([], START).trim().replace('"events":0', `"events":${lines.length}`), ...lines]
    .map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
    .join('');

export const backupTextOf = (events: readonly StoredEvent[]): string => formatBackup(events, START);

/** Reads to the end. */
export const readWhole = (content: string | Uint8Array) => readBackup(fileOf(content), () => true);
