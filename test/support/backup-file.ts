import type { StoredEvent } from '../../src/core/log/event';
import { formatBackup } from '../../src/core/transfer/backup';
import { MORNING } from './fake-clock';

/** A file as the browser's file chooser hands it over. */
export const aFile = (content: string, name = 'chigai-2026-11-02.jsonl'): File => new File([content], name);

/** A backup of these events, saved in the morning. */
export const aBackup = (events: readonly StoredEvent[]): File => aFile(formatBackup(events, MORNING));

/** The same, as the app itself saves it. */
export const compressed = async (file: File): Promise<File> => {
  const stream = file.stream().pipeThrough(new CompressionStream('gzip'));
  return new File([await new Response(stream).arrayBuffer()], `${file.name}.gz`);
};
