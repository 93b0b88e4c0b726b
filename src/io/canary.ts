import { deviceId, type DeviceId } from '../core/base/ids';

/** What the database held when it was last written, remembered outside it. */
export interface Remembered {
  readonly device: DeviceId;
  /** This device's last sequence number. */
  readonly seq: number;
}

/** Tells a database that was emptied from one that was never used. */
export interface Canary {
  read(): Remembered | undefined;
  write(remembered: Remembered): void;
  clear(): void;
}

/** Kept in localStorage and, because that may be refused or emptied together with the database, for this page's life in memory. */
export const localCanary = (name: string): Canary => {
  const key = `${name}.canary`;
  let inMemory: Remembered | undefined;
  return {
    read: () => inMemory ?? (inMemory = stored(key)),
    write(remembered) {
      inMemory = remembered;
      attempt(() => localStorage.setItem(key, `${remembered.device}.${remembered.seq}`));
    },
    clear() {
      inMemory = undefined;
      attempt(() => localStorage.removeItem(key));
    },
  };
};

const stored = (key: string): Remembered | undefined => {
  const [, device, seq] = /^([0-9a-z]+)\.(\d+)$/.exec(attempt(() => localStorage.getItem(key)) ?? '') ?? [];
  return device === undefined ? undefined : { device: deviceId(device), seq: Number(seq) };
};

const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    // Refused: this page goes by what it remembers itself.
    return undefined;
  }
};
