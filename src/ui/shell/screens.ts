import type { Messages } from '../../i18n/messages';

/** A screen by its address, except that Today has none. */
export type Screen = keyof Messages['shell']['screens'];

/** What one goes to daily: the bar of a phone has room for these. */
export const USUAL = ['today', 'test', 'compare', 'progress'] as const satisfies readonly Screen[];

export const REST: readonly Screen[] = ['cards', 'plan', 'ready'];
