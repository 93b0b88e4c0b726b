import { Canvas, NARROW, SideMark, WIDE } from './parts/canvas';
import { type DrawingProps, type FigureProps, Frame } from './parts/frame';
import { Bound } from './parts/lines';
import { Instance, Strip, Yours } from './parts/shapes';
import { Words } from './parts/words';
import { patchLayersWords as words } from './patch-layers-words';

export function PatchLayers({ language }: FigureProps) {
  return <Frame words={words} language={language} drawing={Drawing} />;
}

type Who = 'you' | 'aws' | 'none';

const TOP = 58;

function Drawing({ t, wide }: DrawingProps<keyof typeof words.labels>) {
  const left = wide ? 150 : 4;
  const full = (wide ? WIDE : NARROW) - 4;
  const step = (full - left) / 4;
  const rowHeight = wide ? 44 : 60;
  const cellTop = wide ? 4 : 22;
  const stacks: readonly { readonly side: 0 | 1; readonly title: string; readonly layers: readonly [Who, Who, Who] }[] = [
    { side: 0, title: t.ec2, layers: ['you', 'none', 'you'] },
    { side: 1, title: t.ecsOnEc2, layers: ['you', 'you', 'you'] },
    { side: 1, title: t.managed, layers: ['you', 'aws', 'aws'] },
    { side: 1, title: t.fargate, layers: ['you', 'aws', 'aws'] },
  ];
  const yOf = (row: number): number => TOP + row * rowHeight;
  const bottom = yOf(3) + 2;
  return (
    <Canvas wide={wide} height={bottom + 42}>
      {stacks.map(({ side, title, layers }, column) => {
        const x = left + column * step + 3;
        const width = step - 6;
        return (
          <g key={title}>
            <SideMark side={side} x={x + width / 2} y={8} />
            <Words x={x + width / 2} y={36} width={width + 4} text={title} tone={side === 0 ? 'first' : 'second'} />
            {layers.map((who, row) => {
              const place = { x, y: yOf(row) + cellTop, width, height: rowHeight - cellTop - 4 };
              if (who === 'you') return <Yours key={row} {...place} text={t.you} />;
              return who === 'aws' ? <Instance key={row} {...place} text={t.aws} /> : <Strip key={row} {...place} text={t.none} gone />;
            })}
          </g>
        );
      })}
      {[t.program, t.agent, t.os].map((text, row) => (
        <Words
          key={text}
          x={wide ? 4 : 7}
          y={wide ? yOf(row) + rowHeight / 2 : yOf(row) + 12}
          width={wide ? 138 : 280}
          text={text}
          anchor="start"
          tone="soft"
        />
      ))}
      <Instance x={left + 3} y={bottom + 8} width={full - left - 6} height={32} text={t.below} />
      <Bound points={[left, bottom + 2, left + 2 * step, bottom + 2, left + 2 * step, yOf(1), full, yOf(1)]} />
    </Canvas>
  );
}
