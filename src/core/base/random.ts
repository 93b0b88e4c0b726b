/**
 * A number that looks random but is always the same for the same seed and text (FNV-1a with a final mix), to shuffle without storing an
 * order: sort by it.
 */
export const seededRank = (seed: number, text: string): number => {
  let hash = (2_166_136_261 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
};
