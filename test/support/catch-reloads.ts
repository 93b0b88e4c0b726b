import { onTestFinished } from 'vitest';

/** Keeps the page from being loaded again until the test ends, and counts how often that was asked for. */
export const catchReloads = (): { readonly count: number } => {
  const caught = { count: 0 };
  const onNavigate = (event: Event): void => {
    if (!('navigationType' in event) || event.navigationType !== 'reload') return;
    event.preventDefault();
    caught.count += 1;
  };
  const { navigation } = globalThis as unknown as { readonly navigation: EventTarget };
  navigation.addEventListener('navigate', onNavigate);
  onTestFinished(() => navigation.removeEventListener('navigate', onNavigate));
  return caught;
};
