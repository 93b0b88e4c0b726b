import type { FigureWords } from './parts/frame';

export const scalingLayersWords = {
  title: { en: 'What grows and shrinks', ja: '何が増えて、何が減るか' },
  inWords: {
    en: 'On EC2 there is one layer: an Auto Scaling group changes the number of instances, and the application comes and goes with them. With ECS on EC2 capacity there are two: Service Auto Scaling changes the number of tasks, and the managed scaling of a capacity provider changes the number of instances to what the tasks need. On Fargate there is only the layer of tasks.',
    ja: 'EC2 の階層は一つ。Auto Scaling グループがインスタンスの台数を変え、アプリはそれと一緒に増減する。EC2 のキャパシティーの ECS では二つある。サービスの自動スケーリングがタスクの数を変え、キャパシティープロバイダーのマネージドスケーリングが、タスクの必要量に合わせてインスタンスの台数を変える。Fargate にあるのはタスクの階層だけ。',
  },
  labels: {
    ec2: { en: 'EC2', ja: 'EC2' },
    ecsOnEc2: { en: 'ECS on EC2', ja: 'EC2 上の ECS' },
    fargate: { en: 'ECS on Fargate', ja: 'Fargate の ECS' },
    group: { en: 'Auto Scaling group: instances', ja: 'Auto Scaling グループ：|台数' },
    service: { en: 'Service Auto Scaling: tasks', ja: 'サービスの|自動スケーリング：|タスク数' },
    provider: { en: 'capacity provider: instances', ja: 'キャパシティー|プロバイダー：|台数' },
    need: { en: 'what tasks need', ja: 'タスクの必要量' },
    noInstances: { en: 'no instances to scale', ja: '増減させる|インスタンスはない' },
    together: { en: 'the app comes and goes with them', ja: 'アプリも|一緒に増減する' },
    app: { en: 'app', ja: 'アプリ' },
    more: { en: '+', ja: '+' },
  },
} satisfies FigureWords;
