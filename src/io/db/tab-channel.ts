import type { LogChange } from '../../core/ports';

/** Tells the other tabs of this origin that something was written. They read it from the database; the message carries nothing. */
export const tabChannel = (name: string) => {
  const listeners = new Set<(change: LogChange) => void>();
  const tellSelf = (change: LogChange): void => {
    for (const listener of listeners) listener(change);
  };
  let closed = false;
  const channel = new BroadcastChannel(`chigai:${name}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'written' || data === 'erased') tellSelf(data);
  });
  return {
    tellSelf,
    /** A write may end after this tab has closed the channel; the others then read it when they next look. */
    tellOthers(change: LogChange): void {
      if (!closed) channel.postMessage(change);
    },
    listen(listener: (change: LogChange) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close(): void {
      closed = true;
      channel.close();
      listeners.clear();
    },
  };
};
