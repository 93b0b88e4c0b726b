import { Panels } from './parts/canvas';
import { type DrawingProps, type FigureProps, Frame } from './parts/frame';
import { Arrow, Scale } from './parts/lines';
import { Instance, Task } from './parts/shapes';
import { Words } from './parts/words';
import { scalingLayersWords as words } from './scaling-layers-words';

export function ScalingLayers({ language }: FigureProps) {
  return <Frame words={words} language={language} drawing={Drawing} />;
}

function Drawing({ t, wide }: DrawingProps<keyof typeof words.labels>) {
  const layer = (Shape: typeof Instance, width: number, y: number, height: number, text: string, holds?: string) => {
    const step = (width - 28) / 3;
    return (
      <>
        {[0, 1, 2].map((index) => (
          <Shape
            key={index}
            x={14 + index * step + 4}
            y={y}
            width={step - 8}
            height={height}
            gone={index === 2}
            text={index === 2 ? t.more : holds}
          />
        ))}
        <Scale x={20} y={y + height + 12} width={width - 40} />
        <Words x={width / 2} y={y + height + 40} width={width - 24} text={text} />
      </>
    );
  };
  const ec2 = (width: number) => (
    <>
      {layer(Instance, width, wide ? 154 : 46, 58, t.group, t.app)}
      <Words x={width / 2} y={wide ? 90 : 176} width={width - 40} text={t.together} tone="soft" />
    </>
  );
  const ecsOnEc2 = (width: number) => (
    <>
      {layer(Task, width, 46, 34, t.service)}
      <Arrow points={[30, 144, 30, 162]} />
      <Words x={42} y={153} width={width - 50} text={t.need} anchor="start" tone="soft" />
      {layer(Instance, width, 168, 44, t.provider)}
    </>
  );
  const fargate = (width: number) => (
    <>
      {layer(Task, width, 46, 34, t.service)}
      <Words x={width / 2} y={wide ? 190 : 156} width={width - 40} text={t.noInstances} tone="soft" />
    </>
  );
  return (
    <Panels
      wide={wide}
      besides
      panels={[
        { side: 0, title: t.ec2, height: 196, draw: ec2 },
        { side: 1, title: t.ecsOnEc2, height: 276, draw: ecsOnEc2 },
        { side: 1, title: t.fargate, height: 178, draw: fargate },
      ]}
    />
  );
}
