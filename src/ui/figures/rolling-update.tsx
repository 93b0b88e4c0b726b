import { NARROW, Panels } from './parts/canvas';
import { type DrawingProps, type FigureProps, Frame } from './parts/frame';
import { Arrow, Bound } from './parts/lines';
import { Task } from './parts/shapes';
import { Words } from './parts/words';
import { rollingUpdateWords as words } from './rolling-update-words';

export function RollingUpdate({ language }: FigureProps) {
  return <Frame words={words} language={language} drawing={Drawing} />;
}

const ROW = 22;
const TOP = 52;
/** Where the stacks stand, eight rows below the line that they may reach. */
const FLOOR = TOP + 8 * ROW + 6;

interface Version {
  readonly version: 1 | 2;
  /** Starting or stopping: not counted on. */
  readonly gone?: boolean;
}

const four = (version: 1 | 2, gone = false): readonly Version[] => Array.from({ length: 4 }, () => ({ version, gone }));

function Drawing({ t, wide }: DrawingProps<keyof typeof words.labels>) {
  const right = wide ? 470 : NARROW - 14;
  const step = (right - 14) / 4;
  const size = Math.min(step - 14, 60);
  const least = FLOOR - 4 * ROW - 2;
  const moments = [
    { text: t.before, stack: four(1) },
    { text: t.starting, stack: [...four(1), ...four(2, true)] },
    { text: t.stopping, stack: [...four(2), ...four(1, true)] },
    { text: t.after, stack: four(2) },
  ];
  const bounds = [
    { y: TOP, text: t.most, name: t.mostName },
    { y: least, text: t.least, name: t.leastName },
  ];
  const draw = () => (
    <>
      {moments.map(({ text, stack }, column) => {
        const x = 14 + column * step + step / 2;
        return (
          <g key={text}>
            {stack.map(({ version, gone = false }, row) => (
              <Task
                key={row}
                x={x - size / 2}
                y={FLOOR - (row + 1) * ROW + (row > 3 ? -2 : 2)}
                width={size}
                height={ROW - 4}
                text={version === 1 ? t.one : t.two}
                gone={gone}
                old={version === 1}
              />
            ))}
            <Words x={x} y={FLOOR + 28} width={step - 2} text={text} />
          </g>
        );
      })}
      <Arrow points={[14, FLOOR + 10, right, FLOOR + 10]} />
      {bounds.map(({ y, text, name }, index) => (
        <g key={name}>
          <Bound points={[14, y, right, y]} />
          {!wide && <Bound points={[14, FLOOR + 60 + index * 42, 38, FLOOR + 60 + index * 42]} />}
          <Words
            x={wide ? right + 12 : 48}
            y={wide ? y - 2 : FLOOR + 52 + index * 42}
            width={wide ? 180 : 240}
            text={text}
            anchor="start"
          />
          <Words
            x={wide ? right + 12 : 48}
            y={wide ? y + 16 : FLOOR + 69 + index * 42}
            width={220}
            text={name}
            anchor="start"
            code
            tone="soft"
          />
        </g>
      ))}
    </>
  );
  return <Panels wide={wide} besides={false} panels={[{ side: 1, title: t.service, height: FLOOR + (wide ? 44 : 128), draw }]} />;
}
