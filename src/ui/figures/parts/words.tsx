import styles from './figure.module.css';

interface WordsProps {
  readonly x: number;
  /** The middle of the block of lines. */
  readonly y: number;
  /** Where a line is to end. Estimated, because nothing can be measured before it is drawn; a test measures it. */
  readonly width: number;
  /** In Japanese a bar says where a line may break; the other languages break at spaces. */
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly kind?: 'small' | 'label' | 'strong';
  readonly tone?: 'ink' | 'soft' | 'first' | 'second' | 'accent';
  readonly code?: boolean;
}

const SIZES = { small: 12.5, label: 14, strong: 14 } as const;
const LINE = 1.3;

/** A label, broken into as few lines as its width asks for. */
export function Words({ x, y, width, text, anchor = 'middle', kind = 'small', tone = 'ink', code = false }: WordsProps) {
  const size = SIZES[kind];
  const lines = balancedLines(text, width / size);
  const first = y + size * 0.36 - ((lines.length - 1) * size * LINE) / 2;
  const className = [styles[kind], tone !== 'ink' && styles[tone], code && styles.code].filter(Boolean).join(' ');
  return (
    <text className={className} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + index * size * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

const WIDE_SIGN = /[\u2E80-\uFFEF]/;

/** As few lines as fit `width`, in ems, and these about as long as each other. */
const balancedLines = (text: string, width: number): readonly string[] => {
  let lines = linesOf(text, width);
  for (let narrower = width - 0.5; narrower > 0; narrower -= 0.5) {
    const shorter = linesOf(text, narrower);
    if (shorter.length > lines.length) return lines;
    lines = shorter;
  }
  return lines;
};

const linesOf = (text: string, width: number): string[] => {
  const pieces = WIDE_SIGN.test(text) ? text.split('|') : text.split(/(?<= )/);
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && emsOf(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
};

/** Of a font wider than most, so that an estimate errs on the side of another line. */
const emsOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (WIDE_SIGN.test(sign) ? 1 : (SIGN_EMS.find(([signs]) => signs.test(sign))?.[1] ?? 0.62)), 0);

const SIGN_EMS: readonly (readonly [RegExp, number])[] = [
  [/[ iljtfr.,:;'()|]/, 0.36],
  [/[A-Zmw%]/, 0.74],
];

/** What is read, without the marks for breaking. */
export const withoutBreaks = (text: string): string => (WIDE_SIGN.test(text) ? text.replaceAll('|', '') : text);
