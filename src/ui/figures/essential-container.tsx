import { Panels } from './parts/canvas';
import { type DrawingProps, type FigureProps, Frame } from './parts/frame';
import { Arrow } from './parts/lines';
import { Container, Instance, Program, Strip, Task } from './parts/shapes';
import { Words } from './parts/words';
import { essentialContainerWords as words } from './essential-container-words';

export function EssentialContainer({ language }: FigureProps) {
  return <Frame words={words} language={language} drawing={Drawing} />;
}

function Drawing({ t, wide }: DrawingProps<keyof typeof words.labels>) {
  const ec2 = () => (
    <>
      <Instance x={14} y={44} width={272} height={136} />
      <Words x={26} y={60} width={140} text={t.instance} anchor="start" tone="soft" />
      <Program x={26} y={80} width={118} height={44} text={t.ended} gone />
      <Program x={156} y={80} width={118} height={44} text={t.runsOn} />
      <Strip x={14} y={144} width={272} height={36} text={t.os} />
    </>
  );
  const task = (x: number, text: string, gone: boolean) => (
    <>
      <Task x={x} y={44} width={104} height={136} gone={gone} />
      <Words x={x + 52} y={60} width={100} text={text} tone={gone ? 'soft' : 'ink'} />
      <Container x={x + 10} y={74} width={84} height={44} text={t.main} gone={gone} />
      <Container x={x + 10} y={126} width={84} height={44} text={t.helper} gone={gone} />
    </>
  );
  const ecs = () => (
    <>
      {task(14, t.oldTask, true)}
      <Words x={150} y={86} width={58} text={t.service} tone="soft" />
      <Arrow points={[124, 118, 176, 118]} />
      {task(182, t.newTask, false)}
    </>
  );
  return (
    <Panels
      wide={wide}
      besides
      panels={[
        { side: 0, title: t.ec2, height: 194, draw: ec2 },
        { side: 1, title: t.ecs, height: 194, draw: ecs },
      ]}
    />
  );
}
