import { Panels } from './parts/canvas';
import { type DrawingProps, type FigureProps, Frame } from './parts/frame';
import { Arrow } from './parts/lines';
import { Container, Disk, File, Instance, Program, Strip, Task } from './parts/shapes';
import { Words } from './parts/words';
import { filePlacesWords as words } from './file-places-words';

export function FilePlaces({ language }: FigureProps) {
  return <Frame words={words} language={language} drawing={Drawing} />;
}

function Drawing({ t, wide }: DrawingProps<keyof typeof words.labels>) {
  const lower = wide ? 104 : 40;
  const ec2 = () => (
    <>
      <Instance x={14} y={44} width={272} height={70 + lower - 40} />
      <Words x={26} y={60} width={120} text={t.instance} anchor="start" tone="soft" />
      <Program x={90} y={70} width={120} height={30} text={t.program} />
      <Disk x={60} y={104 + lower} width={180} height={60} />
      <Arrow points={[150, 102, 150, 102 + lower]} />
      <Words x={160} y={88 + lower} width={100} text={t.writes} anchor="start" tone="soft" />
      <File x={80} y={126 + lower} />
      <Words x={164} y={138 + lower} width={128} text={t.rootVolume} />
    </>
  );
  const ecs = () => (
    <>
      <Task x={14} y={44} width={186} height={176} />
      <Words x={28} y={60} width={120} text={t.task} anchor="start" tone="soft" />
      <Container x={26} y={70} width={162} height={138} />
      <Words x={36} y={87} width={120} text={t.container} anchor="start" tone="soft" />
      <Program x={40} y={97} width={134} height={26} text={t.program} />
      <Strip x={34} y={144} width={146} height={22} text={t.layer} writable />
      <Strip x={34} y={166} width={146} height={36} text={t.image} />
      <Arrow points={[70, 125, 70, 143]} />
      <Words x={80} y={134} width={60} text={t.writes} anchor="start" tone="soft" />
      <File x={38} y={146} />
      <Arrow points={[176, 110, 210, 110]} />
      <Disk x={212} y={82} width={76} height={58} text={t.mounted} />
      <Arrow points={[107, 203, 107, 246]} />
      <Words x={117} y={233} width={90} text={t.liesOn} anchor="start" tone="soft" />
      <Disk x={14} y={246} width={272} height={58} text={t.hostDisk} />
    </>
  );
  return (
    <Panels
      wide={wide}
      besides
      panels={[
        { side: 0, title: t.ec2, height: 178 + lower, draw: ec2 },
        { side: 1, title: t.ecs, height: 318, draw: ecs },
      ]}
    />
  );
}
