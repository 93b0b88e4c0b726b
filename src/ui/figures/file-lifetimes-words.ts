import type { FigureWords } from './parts/frame';

export const fileLifetimesWords = {
  title: { en: 'When a file goes', ja: 'ファイルはいつ消えるか' },
  inWords: {
    en: 'Each line is a place for a file, from the moment it is written. On EC2 a file on an instance store is gone when the instance stops. On the EBS root volume it stays over a stop and goes, by default, when the instance is terminated. On a volume attached later it stays. On ECS a file in the writable layer goes with the task when that stops, and so does one on the EBS volume of a task that belongs to a service. On EFS it stays.',
    ja: '線はファイルの置き場所ごとに、書いてからいつまで残るかを表す。EC2 では、インスタンスストアのファイルはインスタンスの停止で消える。EBS のルートボリュームなら停止しても残り、既定ではインスタンスの終了とともに消える。後からアタッチしたボリュームなら残る。ECS では、書き込み層のファイルはタスクの停止とともに失われ、サービスのタスクに付けた EBS ボリュームも同じ。EFS なら残る。',
  },
  labels: {
    ec2: { en: 'EC2', ja: 'EC2' },
    ecs: { en: 'ECS', ja: 'ECS' },
    written: { en: 'written', ja: '書く' },
    stopped: { en: 'stop', ja: '停止' },
    terminated: { en: 'terminate', ja: '終了' },
    taskStops: { en: 'task stops', ja: 'タスクの停止' },
    instanceStore: { en: 'instance store', ja: 'インスタンスストア' },
    rootVolume: { en: 'EBS root volume', ja: 'EBS のルートボリューム' },
    laterVolume: { en: 'EBS, attached later', ja: '後から付けた EBS' },
    layer: { en: 'writable layer', ja: '書き込み層' },
    serviceVolume: { en: 'EBS of a service task', ja: 'サービスのタスクの EBS' },
    efs: { en: 'EFS', ja: 'EFS' },
  },
} satisfies FigureWords;
