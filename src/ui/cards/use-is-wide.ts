import { isWiderThan } from '../kit/is-wider-than';

/** From here on a table and a preview stand beside each other. */
export const useIsWide = isWiderThan(75);
