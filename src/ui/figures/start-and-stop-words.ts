import type { FigureWords } from './parts/frame';

export const startAndStopWords = {
  title: { en: 'Stop and start again', ja: '止めて、もう一度動かす' },
  inWords: {
    en: 'Time runs from left to right. On EC2 there is one instance all the way: it runs, stays there while it is stopped, and runs again, with the same ID and the same root volume below it. On ECS the task runs and ends with the stop. Later another task starts. Both are made from the same image, and neither takes over what the other wrote into its layer.',
    ja: '時間は左から右へ進む。EC2 では最初から最後まで同じ一つのインスタンスで、実行中から停止、そしてまた実行中になる。その間も ID と、下にあるルートボリュームは変わらない。ECS では、停止するとタスクはそこで終わり、後で別のタスクが起動する。どちらのタスクも同じイメージから作られ、前のタスクが書き込み層に書いたものを次のタスクは引き継がない。',
  },
  labels: {
    ec2: { en: 'EC2: one instance', ja: 'EC2：同じインスタンス' },
    ecs: { en: 'ECS: one task, then another', ja: 'ECS：別のタスク' },
    stop: { en: 'stop', ja: '停止' },
    start: { en: 'start', ja: '開始' },
    run: { en: 'start', ja: '起動' },
    running: { en: 'running', ja: '実行中' },
    stopped: { en: 'stopped', ja: '停止済み' },
    sameVolume: { en: 'one root volume', ja: '同じルートボリューム' },
    taskOne: { en: 'task 1', ja: 'タスク 1' },
    taskTwo: { en: 'task 2', ja: 'タスク 2' },
    ended: { en: 'over', ja: '戻らない' },
    layer: { en: 'its layer', ja: '書き込み層' },
    image: { en: 'one image', ja: '同じイメージ' },
  },
} satisfies FigureWords;
