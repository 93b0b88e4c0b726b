import styles from './figure.module.css';

interface LineProps {
  /** Where it goes along: x and y by turns. */
  readonly points: readonly number[];
}

const path = (points: readonly number[]): string => `M${points.join(' ')}`;

/** A head whose tip lies at the last point, in the direction of the last stretch. Drawn, because a marker would need an id of its own on the page. */
const head = (points: readonly number[]): string => {
  const [fromX = 0, fromY = 0, x = 0, y = 0] = points.slice(-4);
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [along, across] = [(x - fromX) / length, (y - fromY) / length];
  const corner = (side: number): readonly number[] => [x - 8 * along + side * 4 * across, y - 8 * across - side * 4 * along];
  return `${path([x, y, ...corner(1), ...corner(-1)])}z`;
};

/** Something goes this way: a request, a file, a line of a log. */
export function Arrow({ points }: LineProps) {
  return (
    <>
      <path d={path(points)} className={styles.arrow} />
      <path d={head(points)} className={styles.head} />
    </>
  );
}

/** The part of a way that goes on elsewhere. */
export function Wire({ points }: LineProps) {
  return <path d={path(points)} className={styles.arrow} />;
}

/** One is made from the other. */
export function MadeFrom({ points }: LineProps) {
  return (
    <>
      <path d={path(points)} className={styles.made} />
      <path d={head(points)} className={styles.softHead} />
    </>
  );
}

/** More and fewer of what stands above. */
export function Scale({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
  return (
    <>
      <path d={path([x, y, x + width, y])} className={styles.arrow} />
      <path d={head([x, y, x + width, y])} className={styles.head} />
      <path d={head([x + width, y, x, y])} className={styles.head} />
    </>
  );
}

/** A moment: everything on one such line happens at once. */
export function Moment({ points }: LineProps) {
  return <path d={path(points)} className={styles.tick} />;
}

/** A number that must not be passed. */
export function Bound({ points }: LineProps) {
  return <path d={path(points)} className={styles.bound} />;
}

/** A security group: what is not let in stops here. */
export function Gate({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
  return <path d={`M${x} ${y}h${width}`} className={styles.gate} />;
}

interface LifeProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly side: 0 | 1;
  /** Whether it goes on beyond what is shown; else a bar says where it ends. */
  readonly goesOn?: boolean;
}

/** How long something is there, from left to right. */
export function Life({ x, y, width, side, goesOn = false }: LifeProps) {
  const end = x + width;
  return (
    <>
      <path
        d={`M${x} ${y}h${goesOn ? width - 9 : width}`}
        className={`${styles.life} ${side === 0 ? styles.firstLife : styles.secondLife}`}
      />
      <path
        d={goesOn ? `M${end} ${y}l-11 -8v16z` : `M${end - 1.5} ${y - 9}h3v18h-3z`}
        className={side === 0 ? styles.first : styles.second}
      />
    </>
  );
}

/** Where something is cut off. */
export function Cut({ x, y }: { readonly x: number; readonly y: number }) {
  return <path d={`M${x - 6} ${y - 6}l12 12m0 -12l-12 12`} className={styles.arrow} />;
}

/** How long it is from one moment to another. */
export function Span({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
  return <path d={`M${x + 2} ${y - 4}v8m0 -4h${width - 4}m0 -4v8`} className={styles.arrow} />;
}
