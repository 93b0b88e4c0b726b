import type { ReactNode } from 'react';
import { Panels } from './parts/canvas';
import { type DrawingProps, type FigureProps, Frame } from './parts/frame';
import { Arrow } from './parts/lines';
import { Container, Instance, Outside, Program, Role } from './parts/shapes';
import { Words } from './parts/words';
import { threeRolesWords as words } from './three-roles-words';

export function ThreeRoles({ language }: FigureProps) {
  return <Frame words={words} language={language} drawing={Drawing} />;
}

function Drawing({ t, wide }: DrawingProps<keyof typeof words.labels>) {
  const lower = wide ? 30 : 0;
  const ec2 = () => (
    <>
      <Instance x={8} y={44 + lower} width={98} height={138} />
      <Container x={16} y={54 + lower} width={82} height={52} text={t.program} />
      <Program x={16} y={124 + lower} width={82} height={44} text={t.cwAgent} />
      <Role x={116} y={84 + lower} width={98} height={58} text={t.profile} />
      <Outside x={226} y={60 + lower} width={64} height={40} text={t.s3} />
      <Outside x={226} y={126 + lower} width={64} height={40} text={t.logs} />
      <Arrow points={[99, 80 + lower, 106, 80 + lower, 117, 92 + lower]} />
      <Arrow points={[99, 146 + lower, 106, 146 + lower, 117, 134 + lower]} />
      <Arrow points={[215, 96 + lower, 225, 84 + lower]} />
      <Arrow points={[215, 130 + lower, 225, 142 + lower]} />
    </>
  );
  const row = (y: number, who: ReactNode, role: string, what: string) => (
    <>
      {who}
      <Arrow points={[91, y, 104, y]} />
      <Role x={106} y={y - 26} width={100} height={52} text={role} />
      <Arrow points={[207, y, 215, y]} />
      <Outside x={216} y={y - 31} width={78} height={62} text={what} />
    </>
  );
  const ecs = () => (
    <>
      {row(72, <Program x={8} y={50} width={82} height={44} text={t.agent} />, t.instanceRole, t.cluster)}
      <Words x={156} y={113} width={190} text={t.onlyEc2} tone="soft" />
      {row(158, <Program x={8} y={136} width={82} height={44} text={t.platform} />, t.executionRole, t.imageLogs)}
      {row(230, <Container x={8} y={205} width={82} height={50} text={t.program} />, t.taskRole, t.s3)}
    </>
  );
  return (
    <Panels
      wide={wide}
      besides
      panels={[
        { side: 0, title: t.ec2, height: 194 + lower, draw: ec2 },
        { side: 1, title: t.ecs, height: 272, draw: ecs },
      ]}
    />
  );
}
