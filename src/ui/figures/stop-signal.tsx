import { NARROW, Panels, WIDE } from './parts/canvas';
import { type DrawingProps, type FigureProps, Frame } from './parts/frame';
import { Cut, Moment, Span } from './parts/lines';
import { Instance, Program, Strip, Task } from './parts/shapes';
import { Words } from './parts/words';
import { stopSignalWords as words } from './stop-signal-words';

export function StopSignal({ language }: FigureProps) {
  return <Frame words={words} language={language} drawing={Drawing} />;
}

const LEFT = 14;

function Drawing({ t, wide }: DrawingProps<keyof typeof words.labels>) {
  const length = (wide ? WIDE : NARROW) - 2 * LEFT;
  const stop = LEFT + length * 0.24;
  const end = LEFT + length * 0.84;
  const scene = (begin: string, cut: string, wait: string) => (
    <>
      <Words x={stop} y={45} width={110} text={begin} tone="soft" />
      <Words x={end} y={45} width={LEFT + length - end + 50} text={cut} tone="soft" />
      <Moment points={[stop, 54, stop, 128]} />
      <Moment points={[end, 54, end, 128]} />
      <Cut x={end} y={82} />
      <Span x={stop} y={116} width={end - stop} />
      <Words x={(stop + end) / 2} y={142} width={length - 20} text={wait} />
    </>
  );
  const ec2 = () => (
    <>
      <Instance x={LEFT} y={62} width={end - LEFT} height={40} />
      <Strip x={LEFT} y={62} width={stop - LEFT} height={40} text={t.running} />
      <Words x={(stop + end) / 2} y={82} width={end - stop - 24} text={t.shutdown} />
      {scene(t.stop, t.forced, t.minutes)}
    </>
  );
  const ecs = () => (
    <>
      <Task x={LEFT} y={62} width={end - LEFT} height={40} />
      <Program x={LEFT + 5} y={67} width={stop - LEFT - 10} height={30} text={t.running} />
      <Words x={(stop + end) / 2} y={82} width={end - stop - 24} text={t.cleanUp} />
      {scene(t.signal, t.killed, t.timeout)}
    </>
  );
  return (
    <Panels
      wide={wide}
      besides={false}
      panels={[
        { side: 0, title: t.ec2, height: 160, draw: ec2 },
        { side: 1, title: t.ecs, height: 160, draw: ecs },
      ]}
    />
  );
}
