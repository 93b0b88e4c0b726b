/** Where `src/build/offline.ts` lets the service worker look for what it does not hold itself. */
const PREVIOUS = 'chigai-previous';

/**
 * A version that takes over throws away the files of the one before. Other tabs still run that one and load their screens when they
 * are opened, so its files are put aside until the next update.
 */
export const keepPreviousVersion = async (scope: string): Promise<void> => {
  await caches.delete(PREVIOUS);
  const [held, kept] = await Promise.all([caches.open(`chigai-precache-v2-${scope}`), caches.open(PREVIOUS)]);
  for (const request of await held.keys()) {
    const file = await held.match(request, { ignoreVary: true });
    if (file !== undefined) await kept.put(request, file);
  }
};
