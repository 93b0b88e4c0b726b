import type { FigureWords } from './parts/frame';

export const filePlacesWords = {
  title: { en: 'Where a file lands', ja: 'ファイルはどこに書かれるか' },
  inWords: {
    en: 'On EC2 a program writes its file to the virtual disk of the instance, usually its EBS root volume. On ECS a program in a container writes into the thin writable layer that lies over the read-only image. This layer is on disk too: on EC2 capacity on a disk of the instance, on Fargate in the ephemeral storage of the task. A mounted file system such as EFS lies outside the task.',
    ja: 'EC2 では、プログラムはインスタンスの仮想ディスク、普通は EBS のルートボリュームにファイルを書く。ECS では、コンテナの中のプログラムは、読み取り専用のイメージに重ねた薄い書き込み層に書く。この層もディスクの上にあり、EC2 のキャパシティーならインスタンスのディスク、Fargate ならタスクのエフェメラルストレージにある。EFS などマウントしたファイルシステムはタスクの外にある。',
  },
  labels: {
    ec2: { en: 'EC2', ja: 'EC2' },
    ecs: { en: 'ECS', ja: 'ECS' },
    instance: { en: 'instance', ja: 'インスタンス' },
    task: { en: 'task', ja: 'タスク' },
    container: { en: 'container', ja: 'コンテナ' },
    program: { en: 'program', ja: 'プログラム' },
    writes: { en: 'writes', ja: '書く' },
    rootVolume: { en: 'EBS root volume', ja: 'EBS の|ルートボリューム' },
    layer: { en: 'writable layer', ja: '書き込み層' },
    image: { en: 'image, read-only', ja: '読み取り専用の|イメージ' },
    liesOn: { en: 'lies on', ja: '実体' },
    hostDisk: { en: 'disk of the host, or task storage on Fargate', ja: 'ホストのディスク、|Fargate では|タスクのストレージ' },
    mounted: { en: 'EFS, mounted', ja: 'EFS を|マウント' },
  },
} satisfies FigureWords;
