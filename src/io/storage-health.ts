import type { StorageHealth } from '../core/ports';

const KEY = 'chigai.last-backup';

export const storageHealth: StorageHealth = {
  async read() {
    return { protected: await isProtected(), lastBackupAt: lastBackupAt(), sevenDayRule: isSafariInATab() };
  },
  async protect() {
    try {
      return await navigator.storage.persist();
    } catch {
      // The browser has no such promise to give.
      return false;
    }
  },
  backedUp: (at) => attempt(() => localStorage.setItem(KEY, String(at))),
  clear: () => attempt(() => localStorage.removeItem(KEY)),
};

const attempt = (work: () => void): void => {
  try {
    work();
  } catch {
    // Refused: the reminder comes again, which does no harm.
  }
};

const isProtected = async (): Promise<boolean | undefined> => {
  try {
    return await navigator.storage.persisted();
  } catch {
    // The browser cannot say.
    return undefined;
  }
};

const lastBackupAt = (): number | undefined => {
  try {
    const stored = Number(localStorage.getItem(KEY) ?? Number.NaN);
    return Number.isSafeInteger(stored) && stored > 0 ? stored : undefined;
  } catch {
    // Refused: then nothing was remembered either.
    return undefined;
  }
};

/** Also every browser on an iPhone: they all are Safari inside. */
const isSafariInATab = (): boolean =>
  /AppleWebKit/.test(navigator.userAgent) &&
  !/Chrom(e|ium)|Android/.test(navigator.userAgent) &&
  !matchMedia('(display-mode: standalone)').matches;
