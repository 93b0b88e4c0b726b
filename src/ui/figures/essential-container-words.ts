import type { FigureWords } from './parts/frame';

export const essentialContainerWords = {
  title: { en: 'What ends with a main process', ja: 'メインプロセスと一緒に終わるもの' },
  inWords: {
    en: 'On EC2 one program ends; the other programs and the operating system run on. On ECS a container lives as long as its main process. When a container that is marked essential ends, the whole task ends with it, the helper beside it too. A service then starts a new task in its place.',
    ja: 'EC2 では、あるプログラムが終わっても、ほかのプログラムと OS は動き続ける。ECS では、コンテナの寿命はメインプロセスと同じ。essential のコンテナが終わると、隣の補助コンテナも含めてタスク全体が終わる。サービスは代わりに新しいタスクを起動する。',
  },
  labels: {
    ec2: { en: 'EC2', ja: 'EC2' },
    ecs: { en: 'ECS', ja: 'ECS' },
    instance: { en: 'instance', ja: 'インスタンス' },
    ended: { en: 'a program: ended', ja: 'あるプログラム：|終わった' },
    runsOn: { en: 'the others: run on', ja: 'ほかのもの：|動き続ける' },
    os: { en: 'operating system: runs on', ja: 'OS は動き続ける' },
    oldTask: { en: 'task: ended', ja: 'タスクも終わる' },
    newTask: { en: 'new task', ja: '新しいタスク' },
    main: { en: 'essential', ja: 'essential' },
    helper: { en: 'helper', ja: '補助' },
    service: { en: 'the service starts', ja: 'サービス|が起動' },
  },
} satisfies FigureWords;
