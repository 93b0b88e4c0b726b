import type { LogChange } from '../../core/ports';

/** Tells the other tabs of this origin that something was written. They read it from the database; the message carries nothing. */
export const tabChannel = (name: string) => {
  const listeners = new Set<(change: LogChange) => void>();
  const tellSelf = (change: LogChange): void => {
    for (const listener of listeners) listener(change);
  };
  const channel = new BroadcastChannel(`chigai:${name}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'written' || data === 'erased') tellSelf(data);
  });
  return {
    tellSelf,
    tellOthers: (change: LogChange): void => channel.postMessage(change),
    listen(listener: (change: LogChange) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close(): void {
      channel.close();
      listeners.clear();
    },
  };
};
