import type { USUAL } from './screens';

/** What is on the bar of a phone. */
export type Sign = (typeof USUAL)[number] | 'more';

/** Lines in a square of 24. */
const PATHS: Readonly<Record<Sign, string>> = {
  today: 'M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4M9 15l2 2 4-4',
  test: 'M4.5 7l1.5 1.5 3-3M12.5 7.5h7M4.5 16l1.5 1.5 3-3M12.5 16.5h7',
  compare: 'M4 5.5h7v13H4zM13 5.5h7v13h-7zM6.5 9.5h2M15.5 9.5h2M6.5 13h2M15.5 13h2',
  progress: 'M4 19.5h16M6.5 16v-4M12 16V5M17.5 16V9',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
};

/** A picture beside the name of a screen. */
export function ScreenSign({ of }: { readonly of: Sign }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="none" stroke="currentColor" strokeLinecap="round">
      <path d={PATHS[of]} strokeWidth={of === 'more' ? 3.5 : 1.75} strokeLinejoin="round" />
    </svg>
  );
}
