import { NARROW, Panels, WIDE } from './parts/canvas';
import { type DrawingProps, type FigureProps, Frame } from './parts/frame';
import { MadeFrom, Moment } from './parts/lines';
import { Disk, Image, Instance, Strip, Task } from './parts/shapes';
import { Words } from './parts/words';
import { startAndStopWords as words } from './start-and-stop-words';

export function StartAndStop({ language }: FigureProps) {
  return <Frame words={words} language={language} drawing={Drawing} />;
}

const LEFT = 14;

function Drawing({ t, wide }: DrawingProps<keyof typeof words.labels>) {
  const length = (wide ? WIDE : NARROW) - 2 * LEFT;
  const stop = LEFT + length * 0.37;
  const start = LEFT + length * 0.63;
  const end = LEFT + length;
  const moments = (again: string, bottom: number) => (
    <>
      <Words x={stop} y={45} width={60} text={t.stop} tone="soft" />
      <Words x={start} y={45} width={60} text={again} tone="soft" />
      <Moment points={[stop, 54, stop, bottom]} />
      <Moment points={[start, 54, start, bottom]} />
    </>
  );
  const ec2 = () => (
    <>
      <Instance x={LEFT} y={60} width={length} height={36} />
      <Strip x={LEFT} y={60} width={stop - LEFT} height={36} text={t.running} />
      <Words x={(stop + start) / 2} y={78} width={start - stop - 4} text={t.stopped} tone="soft" />
      <Strip x={start} y={60} width={end - start} height={36} text={t.running} />
      <Disk x={LEFT} y={106} width={length} height={38} text={t.sameVolume} />
      {moments(t.start, 100)}
    </>
  );
  const ecs = () => (
    <>
      {[
        { x: LEFT, width: stop - LEFT, text: t.taskOne },
        { x: start, width: end - start, text: t.taskTwo },
      ].map(({ x, width, text }) => (
        <g key={x}>
          <Task x={x} y={60} width={width} height={62} />
          <Words x={x + width / 2} y={77} width={width - 10} text={text} />
          <Strip x={x + 10} y={92} width={width - 20} height={22} text={t.layer} writable />
          <MadeFrom points={[x + width / 2, 146, x + width / 2, 126]} />
        </g>
      ))}
      <Task x={stop + 6} y={60} width={start - stop - 12} height={62} text={t.ended} gone />
      <Image x={LEFT} y={142} width={length + 8} height={42} text={t.image} />
      {moments(t.run, 126)}
    </>
  );
  return (
    <Panels
      wide={wide}
      besides={false}
      panels={[
        { side: 0, title: t.ec2, height: 156, draw: ec2 },
        { side: 1, title: t.ecs, height: 198, draw: ecs },
      ]}
    />
  );
}
