import type { FigureWords } from './parts/frame';

export const sharedKernelWords = {
  title: { en: 'Who shares a kernel', ja: 'カーネルを共有するのはだれか' },
  inWords: {
    en: 'On EC2 every instance has its own operating system with its own kernel, and the hypervisor keeps instances apart. With ECS on EC2 capacity the containers of all tasks on an instance are processes of one operating system and share its kernel. On Fargate each task has an isolated environment and shares a kernel with no other task.',
    ja: 'EC2 では、どのインスタンスにも自分の OS とカーネルがあり、ハイパーバイザーがインスタンスどうしを隔てる。EC2 のキャパシティーの ECS では、同じインスタンスに載ったタスクのコンテナは一つの OS のプロセスで、カーネルを共有する。Fargate では、タスクごとに隔離された環境があり、ほかのタスクとカーネルを共有しない。',
  },
  labels: {
    ec2: { en: 'EC2', ja: 'EC2' },
    ecsOnEc2: { en: 'ECS on EC2', ja: 'EC2 上の ECS' },
    fargate: { en: 'ECS on Fargate', ja: 'Fargate の ECS' },
    instance: { en: 'instance', ja: 'インスタンス' },
    program: { en: 'program', ja: 'アプリ' },
    kernel: { en: 'kernel', ja: 'カーネル' },
    oneKernel: { en: 'one kernel for all', ja: '一つのカーネルを共有' },
    hypervisor: { en: 'hypervisor', ja: 'ハイパーバイザー' },
    task: { en: 'task', ja: 'タスク' },
    isolated: { en: 'isolated', ja: '隔離環境' },
  },
} satisfies FigureWords;
