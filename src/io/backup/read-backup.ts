import type { EventId } from '../../core/base/ids';
import { err, ok, type Result } from '../../core/base/result';
import type { StoredEvent } from '../../core/log/event';
import { type Backup, BACKUP_FORMAT, BACKUP_VERSION, type BackupError, type BackupHeader, type BadLine } from '../../core/transfer/backup';
import { parseEvent } from './event-schema';
import { linesOf } from './lines';

/** Twenty years of a hundred answers a day. */
const MOST_LINES = 1_000_000;
const BAD_LINES_LISTED = 20;
const LINES_BETWEEN_REPORTS = 2000;

/** Reads a backup line by line. What is damaged is listed, what is whole is kept; nothing is written anywhere. */
export const readBackup = async (file: Blob, goOn: (share: number) => boolean): Promise<Result<Backup, BackupError>> => {
  const reader = new BackupReader();
  let lines = 0;
  try {
    for await (const { text, bytesRead } of linesOf(file)) {
      const refused = reader.take(text);
      if (refused !== undefined) return err(refused);
      lines += 1;
      if (lines % LINES_BETWEEN_REPORTS === 0 && !goOn(file.size === 0 ? 1 : bytesRead / file.size)) return err({ type: 'cancelled' });
    }
  } catch (thrown) {
    if (thrown instanceof RangeError) return err({ type: 'too-big' });
    // A compressed file that ends too early, or whose checksum does not fit: what came before may be whole.
    if (!reader.hasHeader) return err({ type: 'unreadable', detail: String(thrown) });
    reader.breakOff();
  }
  return reader.result();
};

class BackupReader {
  private header: BackupHeader | undefined;
  private line = 0;
  private readonly events = new Map<EventId, StoredEvent>();
  private readonly badLines: BadLine[] = [];
  private badLineCount = 0;

  get hasHeader(): boolean {
    return this.header !== undefined;
  }

  /** Takes the next line; returns why the whole file is refused, if it is. */
  take(text: string): BackupError | undefined {
    this.line += 1;
    if (this.line > MOST_LINES) return { type: 'too-big' };
    if (text === '') return undefined;
    const value = parsedJson(text);
    if (this.header === undefined) return this.takeHeader(value);
    const event = value === undefined ? err('not-json') : parseEvent(value);
    if (!event.ok) this.refuse(event.error);
    else if (!this.events.has(event.value.id)) this.events.set(event.value.id, event.value);
    else if (JSON.stringify(this.events.get(event.value.id)) !== JSON.stringify(event.value)) this.refuse('id');
    return undefined;
  }

  /** The rest cannot be read. Where nothing is missing, the damage lies in what was read. */
  breakOff(): void {
    this.line += 1;
    if (this.missing === 0) this.refuse('not-json');
  }

  private get missing(): number {
    return Math.max(0, (this.header?.events ?? 0) - this.events.size - this.badLineCount);
  }

  result(): Result<Backup, BackupError> {
    if (this.header === undefined) return err({ type: 'not-a-backup' });
    const { missing, badLines, badLineCount } = this;
    return ok({ savedAt: this.header.savedAt, events: [...this.events.values()], badLines, badLineCount, missing });
  }

  private takeHeader(value: unknown): BackupError | undefined {
    const header = headerFrom(value);
    if (header === undefined) return { type: 'not-a-backup' };
    if (header.version > BACKUP_VERSION) return { type: 'too-new', version: header.version };
    this.header = header;
    return undefined;
  }

  private refuse(reason: string): void {
    this.badLineCount += 1;
    if (this.badLines.length < BAD_LINES_LISTED) this.badLines.push({ line: this.line, reason });
  }
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const headerFrom = (value: unknown): BackupHeader | undefined => {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== BACKUP_FORMAT) return undefined;
  const { version, savedAt, events } = { version: undefined, savedAt: undefined, events: undefined, ...value };
  if (!isCount(version) || !isCount(savedAt) || !isCount(events)) return undefined;
  return { format: BACKUP_FORMAT, version, savedAt, events };
};

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
