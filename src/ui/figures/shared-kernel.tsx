import { Panels } from './parts/canvas';
import { type DrawingProps, type FigureProps, Frame } from './parts/frame';
import { Instance, Program, Strip, Task } from './parts/shapes';
import { Words } from './parts/words';
import { sharedKernelWords as words } from './shared-kernel-words';

export function SharedKernel({ language }: FigureProps) {
  return <Frame words={words} language={language} drawing={Drawing} />;
}

function Drawing({ t, wide }: DrawingProps<keyof typeof words.labels>) {
  const halves = (width: number) => {
    const half = (width - 28 - 10) / 2;
    return [
      { x: 14, width: half },
      { x: 24 + half, width: half },
    ];
  };
  const ec2 = (width: number) => (
    <>
      {halves(width).map((half) => (
        <g key={half.x}>
          <Instance {...half} y={44} height={104} />
          <Words x={half.x + half.width / 2} y={58} width={half.width - 6} text={t.instance} tone="soft" />
          <Program x={half.x + 8} y={72} width={half.width - 16} height={32} text={t.program} />
          <Strip {...half} y={116} height={32} text={t.kernel} />
        </g>
      ))}
      <Strip x={14} y={158} width={width - 28} height={26} text={t.hypervisor} />
    </>
  );
  const ecsOnEc2 = (width: number) => (
    <>
      <Instance x={14} y={44} width={width - 28} height={140} />
      <Words x={width / 2} y={58} width={width - 40} text={t.instance} tone="soft" />
      {halves(width).map(({ x, width: half }, index) => (
        <Task key={x} x={x + (index === 0 ? 8 : 0)} y={72} width={half - 8} height={64} text={t.task} />
      ))}
      <Strip x={14} y={148} width={width - 28} height={36} text={t.oneKernel} />
    </>
  );
  const fargate = (width: number) => (
    <>
      {halves(width).map((half) => (
        <g key={half.x}>
          <Instance {...half} y={44} height={140} />
          <Words x={half.x + half.width / 2} y={58} width={half.width - 6} text={t.isolated} tone="soft" />
          <Task x={half.x + 8} y={72} width={half.width - 16} height={64} text={t.task} />
          <Strip {...half} y={148} height={36} text={t.kernel} />
        </g>
      ))}
    </>
  );
  return (
    <Panels
      wide={wide}
      besides
      panels={[
        { side: 0, title: t.ec2, height: 198, draw: ec2 },
        { side: 1, title: t.ecsOnEc2, height: 198, draw: ecsOnEc2 },
        { side: 1, title: t.fargate, height: 198, draw: fargate },
      ]}
    />
  );
}
