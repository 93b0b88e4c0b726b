import type { FigureWords } from './parts/frame';

export const releasePathsWords = {
  title: { en: 'From code to what runs', ja: 'コードが動き出すまで' },
  inWords: {
    en: 'On EC2, in the classic way, new files are copied over the old ones on the server, which stays the same server. On ECS the code is built into a new image, which is pushed to a registry such as Amazon ECR. A new revision of the task definition names it, and the service replaces the running tasks with new ones made from that image. A running task never changes.',
    ja: 'EC2 の基本的な方法では、サーバーはそのままで、中の古いファイルを新しいファイルで置き換える。ECS では、コードから新しいイメージを作り、Amazon ECR などのレジストリにプッシュする。タスク定義の新しいリビジョンでそのイメージを指定すると、サービスが実行中のタスクを、そのイメージから作った新しいタスクと入れ替える。実行中のタスクそのものは変わらない。',
  },
  labels: {
    ec2: { en: 'EC2: change in place', ja: 'EC2：その場で変える' },
    ecs: { en: 'ECS: build and replace', ja: 'ECS：作って入れ替える' },
    code: { en: 'code', ja: 'コード' },
    copy: { en: 'copy files', ja: 'ファイルをコピー' },
    server: { en: 'the same server', ja: '同じサーバー' },
    oldFile: { en: 'old', ja: '旧' },
    newFile: { en: 'new', ja: '新' },
    build: { en: 'build', ja: 'ビルド' },
    image: { en: 'new image', ja: '新しいイメージ' },
    push: { en: 'push', ja: 'プッシュ' },
    registry: { en: 'registry (ECR)', ja: 'レジストリ|（ECR）' },
    revision: { en: 'new task definition revision', ja: 'タスク定義の|新しいリビジョン' },
    oldTask: { en: 'old task', ja: '古いタスク' },
    newTask: { en: 'new task', ja: '新しいタスク' },
    names: { en: 'names', ja: '指定' },
    service: { en: 'service', ja: 'サービス' },
  },
} satisfies FigureWords;
