import type { AppBadge } from '../core/ports';

type Badged = Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>;

export const appBadge = (navigator: Badged): AppBadge => ({
  show: (count) => void (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(ignore),
});

/** A page in a tab has no icon, and some platforms ask the learner first: nothing is lost without a badge. */
const ignore = (): void => undefined;
