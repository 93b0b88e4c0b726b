import type { ReactNode } from 'react';
import { Panels } from './parts/canvas';
import { type DrawingProps, type FigureProps, Frame } from './parts/frame';
import { Arrow, Gate, Wire } from './parts/lines';
import { Instance, Strip, Task } from './parts/shapes';
import { Words } from './parts/words';
import { networkModesWords as words } from './network-modes-words';

export function NetworkModes({ language }: FigureProps) {
  return <Frame words={words} language={language} drawing={Drawing} />;
}

const GATE = 54;
const EDGE = 84;

function Drawing({ t, wide }: DrawingProps<keyof typeof words.labels>) {
  /** The middles of the two tasks. */
  const middles = (width: number): readonly [number, number] => [14 + (width - 28) * 0.26, 14 + (width - 28) * 0.74];

  const scene = (width: number, ports: readonly [string, string], inside: string, network: ReactNode) => {
    const size = (width - 28) * 0.42;
    return (
      <>
        <Instance x={14} y={EDGE} width={width - 28} height={134} />
        {middles(width).map((x, index) => (
          <g key={x}>
            <Task x={x - size / 2} y={144} width={size} height={50} />
            <Words x={x} y={160} width={size - 8} text={ports[index] ?? ''} code />
            <Words x={x} y={179} width={size - 8} text={t.task} />
          </g>
        ))}
        <Words x={width / 2} y={207} width={width - 40} text={t.instance} tone="soft" />
        {network}
        <Words x={width / 2} y={243} width={width - 24} text={inside} />
      </>
    );
  };

  const awsvpc = (width: number) =>
    scene(
      width,
      [t.port80, t.port80],
      t.insideAwsvpc,
      middles(width).map((x) => (
        <g key={x}>
          <Arrow points={[x, 40, x, EDGE - 12]} />
          <Gate x={x - 18} y={GATE} width={36} />
          <Strip x={x - 20} y={EDGE - 11} width={40} height={22} text={t.eni} />
          <Arrow points={[x, EDGE + 11, x, 142]} />
        </g>
      )),
    );

  const throughInstance = (width: number, entry: ReactNode) => (
    <>
      <Arrow points={[width / 2, 40, width / 2, EDGE - 12]} />
      <Gate x={width / 2 - 18} y={GATE} width={36} />
      <Strip x={width / 2 - 20} y={EDGE - 11} width={40} height={22} text={t.eni} />
      {entry}
    </>
  );

  const bridge = (width: number) =>
    scene(
      width,
      [t.port80, t.port80],
      t.insideBridge,
      throughInstance(
        width,
        middles(width).map((x, index) => {
          const exit = width / 2 + (index === 0 ? -12 : 12);
          return (
            <g key={x}>
              <Wire points={[exit, EDGE + 11, exit, 106, x, 106, x, 111]} />
              <Words x={x} y={119} width={70} text={index === 0 ? t.hostPortOne : t.hostPortTwo} code />
              <Arrow points={[x, 127, x, 142]} />
            </g>
          );
        }),
      ),
    );

  const host = (width: number) =>
    scene(
      width,
      [t.port80, t.port81],
      t.insideHost,
      throughInstance(
        width,
        middles(width).map((x, index) => <Arrow key={x} points={[width / 2 + (index === 0 ? -12 : 12), EDGE + 11, x, 142]} />),
      ),
    );

  const legend = () => (
    <>
      <Arrow points={[14, 22, 40, 22]} />
      <Words x={48} y={22} width={76} text={t.request} anchor="start" />
      <Gate x={128} y={22} width={24} />
      <Words x={160} y={22} width={136} text={t.gate} anchor="start" />
    </>
  );
  const height = 268;
  return (
    <Panels
      wide={wide}
      besides
      panels={[
        { side: 1, title: t.awsvpc, code: true, height, draw: awsvpc },
        { side: 1, title: t.bridge, code: true, height, draw: bridge },
        { side: 1, title: t.host, code: true, height, draw: host },
      ]}
      foot={{ height: 34, draw: legend }}
    />
  );
}
