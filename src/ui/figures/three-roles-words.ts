import type { FigureWords } from './parts/frame';

export const threeRolesWords = {
  title: { en: 'Which role is used by whom', ja: 'だれがどのロールを使うか' },
  inWords: {
    en: 'On EC2 there is one role, in the instance profile, and every process on the instance uses it: your program to reach S3, for example, and the CloudWatch agent to send logs. On ECS there are up to three. The container instance role, only on EC2 capacity, lets the ECS agent register its instance in the cluster. The task execution role lets ECS pull the image, send awslogs and read the secrets named in the task definition. The task role is for your code.',
    ja: 'EC2 のロールは、インスタンスプロファイルに入った一つだけで、インスタンス上のどのプロセスもそれを使う。たとえばアプリは S3 に、CloudWatch エージェントはログの送信に使う。ECS では最大で三つある。コンテナインスタンスロール（EC2 のキャパシティーだけ）は、ECS エージェントがインスタンスをクラスターに登録するためのもの。タスク実行ロールは、ECS がイメージを取得し、awslogs でログを送り、タスク定義で指定されたシークレットを読むためのもの。タスクロールは、自分のコードのためのもの。',
  },
  labels: {
    ec2: { en: 'EC2: one role', ja: 'EC2：ロールは一つ' },
    ecs: { en: 'ECS: three roles', ja: 'ECS：ロールは三つ' },
    program: { en: 'your code', ja: '自分の|コード' },
    cwAgent: { en: 'log agent', ja: 'ログ|エージェント' },
    profile: { en: 'role in the instance profile', ja: 'インスタンス|プロファイル|のロール' },
    s3: { en: 'S3', ja: 'S3' },
    logs: { en: 'logs', ja: 'ログ' },
    agent: { en: 'ECS agent', ja: 'ECS|エージェント' },
    platform: { en: 'ECS, for you', ja: 'ECS|（代行）' },
    instanceRole: { en: 'container instance role', ja: 'コンテナ|インスタンス|ロール' },
    executionRole: { en: 'task execution role', ja: 'タスク|実行ロール' },
    taskRole: { en: 'task role', ja: 'タスクロール' },
    cluster: { en: 'cluster', ja: 'クラスター' },
    imageLogs: { en: 'image, logs, secrets', ja: 'イメージ・|ログ・|機密データ' },
    onlyEc2: { en: 'only on EC2 capacity', ja: 'EC2 のキャパシティーだけ' },
  },
} satisfies FigureWords;
