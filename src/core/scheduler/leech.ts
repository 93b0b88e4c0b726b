/** A card that keeps being forgotten: after six lapses it is worth another look. */
export const isLeech = (lapses: number): boolean => lapses >= 6;
