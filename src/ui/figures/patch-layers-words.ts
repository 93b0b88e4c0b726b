import type { FigureWords } from './parts/frame';

export const patchLayersWords = {
  title: { en: 'Who patches what', ja: 'だれが何にパッチを当てるか' },
  inWords: {
    en: 'Four stacks stand next to each other. Your program with all it needs is yours to patch everywhere; on ECS that is the image. On EC2 the operating system is yours too. With ECS on EC2 capacity the operating system and the ECS agent are yours. On Managed Instances and on Fargate AWS patches both. What is below the operating system is always patched by AWS.',
    ja: '四つの積み重ねが並んでいる。アプリとそれに必要なもの（ECS ではコンテナイメージ）には、どの場合も自分でパッチを当てる。EC2 では OS も自分の仕事。EC2 のキャパシティーの ECS では、OS と ECS エージェントも自分の仕事。マネージドインスタンスと Fargate では、どちらも AWS が行う。OS より下は、どの場合も AWS が行う。',
  },
  labels: {
    ec2: { en: 'EC2', ja: 'EC2' },
    ecsOnEc2: { en: 'ECS on EC2', ja: 'EC2 上の|ECS' },
    managed: { en: 'Managed Instances', ja: 'マネージド|インスタンス' },
    fargate: { en: 'Fargate', ja: 'Fargate' },
    program: { en: 'program, or image on ECS', ja: 'アプリ|（ECS では|イメージ）' },
    agent: { en: 'ECS agent', ja: 'ECS エージェント' },
    os: { en: 'operating system', ja: 'OS' },
    below: { en: 'what is below: AWS', ja: 'その下は AWS' },
    you: { en: 'you', ja: '自分' },
    aws: { en: 'AWS', ja: 'AWS' },
    none: { en: 'none', ja: 'なし' },
  },
} satisfies FigureWords;
