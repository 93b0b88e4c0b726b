import type { Ids } from '../core/ports';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const randomText = (length: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

export const randomIds: Ids = {
  newKey: () => randomText(10),
  newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
};

/** Eighty bits: no two browser profiles will ever share one. */
export const newDevice = (): string => randomText(16);
