import { NARROW, Panels, WIDE } from './parts/canvas';
import { type DrawingProps, type FigureProps, Frame } from './parts/frame';
import { Life, Moment } from './parts/lines';
import { File } from './parts/shapes';
import { Words } from './parts/words';
import { fileLifetimesWords as words } from './file-lifetimes-words';

export function FileLifetimes({ language }: FigureProps) {
  return <Frame words={words} language={language} drawing={Drawing} />;
}

interface Row {
  readonly place: string;
  /** Where the life ends, in shares of the time shown; 1 for one that goes on. */
  readonly until: number;
}

const STOP = 0.46;
const END = 0.8;

function Drawing({ t, wide }: DrawingProps<keyof typeof words.labels>) {
  const left = wide ? 190 : 14;
  const length = (wide ? WIDE : NARROW) - left - 14;
  const rowHeight = wide ? 34 : 46;
  const at = (share: number): number => left + 18 + share * (length - 18);

  const lane = (side: 0 | 1, moments: readonly (readonly [string, number])[], rows: readonly Row[]) => () => (
    <>
      <Words x={left} y={46} width={64} text={t.written} anchor="start" tone="soft" />
      {moments.map(([text, share]) => (
        <Words key={text} x={at(share)} y={46} width={90} text={text} tone="soft" />
      ))}
      {rows.map(({ place, until }, index) => {
        const top = 56 + index * rowHeight;
        const y = wide ? top + rowHeight / 2 : top + 35;
        return (
          <g key={place}>
            <Words x={14} y={wide ? y : top + 14} width={wide ? 170 : 260} text={place} anchor="start" />
            {moments.map(([text, share]) => (
              <Moment key={text} points={[at(share), y - (wide ? 14 : 9), at(share), y + (wide ? 20 : 12)]} />
            ))}
            <File x={left} y={y - 9} />
            <Life x={at(0)} y={y} width={at(until) - at(0)} side={side} goesOn={until === 1} />
          </g>
        );
      })}
    </>
  );

  return (
    <Panels
      wide={wide}
      besides={false}
      panels={[
        {
          side: 0,
          title: t.ec2,
          height: 68 + 3 * rowHeight,
          draw: lane(
            0,
            [
              [t.stopped, STOP],
              [t.terminated, END],
            ],
            [
              { place: t.instanceStore, until: STOP },
              { place: t.rootVolume, until: END },
              { place: t.laterVolume, until: 1 },
            ],
          ),
        },
        {
          side: 1,
          title: t.ecs,
          height: 68 + 3 * rowHeight,
          draw: lane(
            1,
            [[t.taskStops, STOP]],
            [
              { place: t.layer, until: STOP },
              { place: t.serviceVolume, until: STOP },
              { place: t.efs, until: 1 },
            ],
          ),
        },
      ]}
    />
  );
}
