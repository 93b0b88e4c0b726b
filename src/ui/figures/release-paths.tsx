import { Panels } from './parts/canvas';
import { type DrawingProps, type FigureProps, Frame } from './parts/frame';
import { Arrow, MadeFrom } from './parts/lines';
import { File, Image, Instance, Outside, Strip, Task } from './parts/shapes';
import { Words } from './parts/words';
import { releasePathsWords as words } from './release-paths-words';

export function ReleasePaths({ language }: FigureProps) {
  return <Frame words={words} language={language} drawing={Drawing} />;
}

function Drawing({ t, wide }: DrawingProps<keyof typeof words.labels>) {
  const server = wide ? 206 : 106;
  const code = (x: number) => (
    <>
      <File x={x - 17} y={46} />
      <File x={x - 7} y={50} />
      <File x={x + 3} y={46} />
      <Words x={x + 26} y={58} width={90} text={t.code} anchor="start" />
    </>
  );
  const ec2 = () => (
    <>
      {code(150)}
      <Instance x={60} y={server} width={180} height={90} />
      <Words x={150} y={server + 74} width={170} text={t.server} />
      <Arrow points={[150, 76, 150, server + 28]} />
      <Words x={140} y={(76 + server) / 2} width={124} text={t.copy} anchor="end" tone="soft" />
      <File x={143} y={server + 32} />
      <Words x={166} y={server + 42} width={60} text={t.newFile} anchor="start" />
      <File x={110} y={server + 32} gone />
      <Words x={102} y={server + 42} width={30} text={t.oldFile} anchor="end" tone="soft" />
    </>
  );
  const ecs = () => (
    <>
      {code(70)}
      <Image x={14} y={98} width={118} height={46} text={t.image} />
      <Arrow points={[70, 74, 70, 98]} />
      <Words x={80} y={83} width={80} text={t.build} anchor="start" tone="soft" />
      <Arrow points={[134, 121, 194, 121]} />
      <Words x={164} y={109} width={54} text={t.push} tone="soft" />
      <Outside x={196} y={97} width={92} height={48} text={t.registry} />
      <Strip x={14} y={166} width={112} height={58} text={t.revision} />
      <Arrow points={[127, 195, 212, 195, 212, 147]} />
      <Words x={158} y={184} width={60} text={t.names} tone="soft" />
      <Arrow points={[70, 225, 70, 250]} />
      <Words x={80} y={237} width={60} text={t.service} anchor="start" tone="soft" />
      <Task x={14} y={252} width={112} height={44} text={t.oldTask} gone />
      <Arrow points={[128, 274, 174, 274]} />
      <Task x={176} y={252} width={112} height={44} text={t.newTask} />
      <MadeFrom points={[258, 147, 258, 250]} />
    </>
  );
  return (
    <Panels
      wide={wide}
      besides
      panels={[
        { side: 0, title: t.ec2, height: server + 104, draw: ec2 },
        { side: 1, title: t.ecs, height: 310, draw: ecs },
      ]}
    />
  );
}
