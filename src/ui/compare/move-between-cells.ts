import type { KeyboardEvent } from 'react';

/** The arrows go from one red cell to the next, through all tables of the screen. */
export const moveBetweenCells = (event: KeyboardEvent<HTMLElement>): void => {
  const cells = [...document.querySelectorAll<HTMLElement>('main [data-red-cell]')];
  const at = cells.findIndex((cell) => cell === event.currentTarget);
  const next = at === -1 ? undefined : cells.at(placeAfter(event.key, at, cells.length));
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};

/** Out of range, as `at` reads it, where the key moves nothing. */
const placeAfter = (key: string, at: number, count: number): number => {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return count;
  }
};
