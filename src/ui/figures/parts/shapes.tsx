import styles from './figure.module.css';
import { Words } from './words';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface ShapeProps extends Place {
  /** Stands in its middle. */
  readonly text?: string | undefined;
  /** No longer there, or not yet. */
  readonly gone?: boolean | undefined;
}

const middle = ({ x, y, width, height }: Place): { readonly x: number; readonly y: number } => ({ x: x + width / 2, y: y + height / 2 });

function Text({ text, gone = false, ...place }: ShapeProps) {
  return text === undefined ? null : <Words {...middle(place)} width={place.width - 10} text={text} tone={gone ? 'soft' : 'ink'} />;
}

const classOf = (name: string | undefined, gone = false): string | undefined => (gone ? styles.gone : name);

/** A machine: square corners. What it holds is drawn over it. */
export function Instance({ gone, text, ...place }: ShapeProps) {
  return (
    <>
      <rect {...place} rx={2} className={classOf(styles.shape, gone)} />
      <Text {...place} text={text} gone={gone} />
    </>
  );
}

/** A task: round corners, in the colour of its side; grey where it belongs to an earlier release. */
export function Task({ gone, text, old = false, ...place }: ShapeProps & { readonly old?: boolean }) {
  return (
    <>
      <rect {...place} rx={Math.min(14, place.height / 2)} className={classOf(old ? styles.oldTask : styles.task, gone)} />
      <Text {...place} text={text} gone={gone} />
    </>
  );
}

/** A container: a box with a lid. */
export function Container({ gone, text, ...place }: ShapeProps) {
  const { x, y, width, height } = place;
  return (
    <>
      <rect {...place} rx={4} className={classOf(styles.shape, gone)} />
      {!gone && <path d={`M${x} ${y + 6}h${width}`} className={styles.detail} />}
      <Text x={x} y={y + 6} width={width} height={height - 6} text={text} gone={gone} />
    </>
  );
}

/** A program or an agent: a pill. */
export function Program({ gone, text, ...place }: ShapeProps) {
  return (
    <>
      <rect {...place} rx={Math.min(place.height / 2, 15)} className={classOf(styles.strip, gone)} />
      <Text {...place} text={text} gone={gone} />
    </>
  );
}

/** A layer that carries what is above it: an operating system, a kernel, a part of an image. Grey unless it can be written to. */
export function Strip({ gone, text, writable = false, ...place }: ShapeProps & { readonly writable?: boolean }) {
  return (
    <>
      <rect {...place} className={classOf(writable ? styles.shape : styles.strip, gone)} />
      <Text {...place} text={text} gone={gone} />
    </>
  );
}

/** An image: leaves upon each other, of which only copies are used. */
export function Image({ text, ...place }: ShapeProps) {
  const { x, y, width, height } = place;
  const leaf = { width: width - 8, height: height - 8, rx: 3, className: styles.shape };
  return (
    <>
      {[8, 4, 0].map((offset) => (
        <rect key={offset} x={x + offset} y={y + 8 - offset} {...leaf} />
      ))}
      <Text x={x} y={y + 8} width={width - 8} height={height - 8} text={text} />
    </>
  );
}

/** A sheet with a folded corner. */
export function File({ x, y, gone = false }: { readonly x: number; readonly y: number; readonly gone?: boolean }) {
  return (
    <>
      <path d={`M${x} ${y}h9l5 5v13h-14z`} className={classOf(styles.shape, gone)} />
      <path d={`M${x + 9} ${y}v5h5`} className={classOf(styles.detail, gone)} />
    </>
  );
}

/** A disk or a file system: a drum. */
export function Disk({ gone, text, ...place }: ShapeProps) {
  const { x, y, width, height } = place;
  const [radius, cap] = [width / 2, 6];
  return (
    <>
      <path
        d={`M${x} ${y + cap}a${radius} ${cap} 0 0 1 ${width} 0v${height - 2 * cap}a${radius} ${cap} 0 0 1 ${-width} 0z`}
        className={classOf(styles.shape, gone)}
      />
      <path d={`M${x} ${y + cap}a${radius} ${cap} 0 0 0 ${width} 0`} className={classOf(styles.detail, gone)} />
      <Text x={x} y={y + cap + 2} width={width} height={height - cap - 2} text={text} gone={gone} />
    </>
  );
}

/** A role: a tag with a hole, which is hung on something. */
export function Role({ text, ...place }: ShapeProps) {
  const { x, y, width, height } = place;
  return (
    <>
      <path d={`M${x + 12} ${y}h${width - 12}v${height}h${12 - width}l-12 -10v${20 - height}z`} className={styles.yours} />
      <circle cx={x + 10} cy={y + height / 2} r={2.5} className={styles.shape} />
      <Text x={x + 12} y={y} width={width - 12} height={height} text={text} />
    </>
  );
}

/** Another AWS service or any other place outside: a hexagon. */
export function Outside({ text, ...place }: ShapeProps) {
  const { x, y, width, height } = place;
  const corner = 8;
  return (
    <>
      <path
        d={`M${x + corner} ${y}h${width - 2 * corner}l${corner} ${height / 2}l${-corner} ${height / 2}h${2 * corner - width}l${-corner} ${-height / 2}z`}
        className={styles.shape}
      />
      <Text {...place} text={text} />
    </>
  );
}

/** What is the reader's own to look after. */
export function Yours({ text, ...place }: ShapeProps) {
  return (
    <>
      <rect {...place} rx={2} className={styles.yours} />
      <Text {...place} text={text} />
    </>
  );
}
