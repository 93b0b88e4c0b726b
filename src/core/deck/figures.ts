/** The figures that a card file may name. Each is drawn in `ui/figures`, in a file of that name. */
export const FIGURE_IDS = [
  'start-and-stop',
  'stop-signal',
  'file-places',
  'file-lifetimes',
  'shared-kernel',
  'essential-container',
  'log-paths',
  'network-modes',
  'three-roles',
  'patch-layers',
  'release-paths',
  'rolling-update',
  'scaling-layers',
] as const;

export type FigureId = (typeof FIGURE_IDS)[number];
