import { Panels } from './parts/canvas';
import { type DrawingProps, type FigureProps, Frame } from './parts/frame';
import { Arrow } from './parts/lines';
import { Container, Disk, File, Instance, Outside, Program, Task } from './parts/shapes';
import { Words } from './parts/words';
import { logPathsWords as words } from './log-paths-words';

export function LogPaths({ language }: FigureProps) {
  return <Frame words={words} language={language} drawing={Drawing} />;
}

function Drawing({ t, wide }: DrawingProps<keyof typeof words.labels>) {
  const ec2 = () => (
    <>
      <Instance x={14} y={44} width={272} height={184} />
      <Words x={26} y={98} width={110} text={t.instance} anchor="start" tone="soft" />
      <Program x={98} y={56} width={104} height={30} text={t.program} />
      <Arrow points={[150, 88, 150, 108]} />
      <Disk x={70} y={108} width={160} height={52} />
      <File x={82} y={128} />
      <Words x={160} y={139} width={128} text={t.logFile} />
      <Arrow points={[150, 161, 150, 180]} />
      <Program x={76} y={180} width={148} height={38} text={t.agent} />
      <Arrow points={[150, 220, 150, 250]} />
      <Outside x={70} y={251} width={160} height={34} text={t.cloudWatch} />
    </>
  );
  const ecs = () => (
    <>
      <Task x={14} y={44} width={272} height={126} />
      <Words x={222} y={152} width={100} text={t.task} tone="soft" anchor="end" />
      <Container x={24} y={56} width={128} height={102} />
      <Words x={32} y={75} width={112} text={t.container} anchor="start" tone="soft" />
      <Words x={88} y={100} width={116} text={t.output} />
      <File x={34} y={128} gone />
      <Words x={54} y={137} width={92} text={t.innerFile} anchor="start" tone="soft" />
      <Arrow points={[153, 92, 167, 92]} />
      <Container x={168} y={56} width={108} height={72} text={t.router} />
      <Arrow points={[88, 159, 88, 190]} />
      <Program x={24} y={190} width={128} height={38} text={t.driver} />
      <Arrow points={[88, 230, 88, 250]} />
      <Arrow points={[240, 129, 240, 250]} />
      <Outside x={14} y={251} width={138} height={34} text={t.cloudWatch} />
      <Outside x={158} y={251} width={130} height={34} text={t.elsewhere} />
    </>
  );
  return (
    <Panels
      wide={wide}
      besides
      panels={[
        { side: 0, title: t.ec2, height: 298, draw: ec2 },
        { side: 1, title: t.ecs, height: 298, draw: ecs },
      ]}
    />
  );
}
