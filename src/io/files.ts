import { err } from '../core/base/result';
import type { Files } from '../core/ports';

/** Files of the browser: downloads out, chosen files in. What reads a backup is loaded when one is read. */
export const browserFiles: Files = {
  save: (name, content) => download(name, new Blob([content], { type: 'application/octet-stream' })),
  async saveCompressed(name, content) {
    const compressed = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'));
    const whole = `${name}.gz`;
    download(whole, await new Response(compressed, { headers: { 'Content-Type': 'application/gzip' } }).blob());
    return whole;
  },
  async readBackup(file, goOn) {
    const { readBackup } = await import('./backup/read-backup');
    return file instanceof Blob ? readBackup(file, goOn) : err({ type: 'not-a-backup' });
  },
};

const download = (name: string, content: Blob): void => {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the content once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
