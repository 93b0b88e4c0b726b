import type { FigureWords } from './parts/frame';

export const logPathsWords = {
  title: { en: 'The way of a log line', ja: 'ログの通り道' },
  inWords: {
    en: 'On EC2 a program writes to a log file on the local disk. The CloudWatch agent, which you install and set up, reads the file and sends the lines to CloudWatch Logs. On ECS a container writes to standard output and standard error. The log driver named in the task definition takes the lines from there, to CloudWatch Logs with awslogs, or by way of a Fluent Bit sidecar (FireLens) that filters them and picks where they go. A log file inside the container is not picked up by awslogs.',
    ja: 'EC2 では、プログラムはローカルディスクのログファイルに書く。自分で入れて設定した CloudWatch エージェントがそのファイルを読み、CloudWatch Logs に送る。ECS では、コンテナは標準出力と標準エラー出力に書く。タスク定義で指定したログドライバーがそれを受け取り、awslogs なら CloudWatch Logs に送る。FireLens では Fluent Bit のサイドカーを通し、そこで取捨選択や振り分けをする。コンテナの中のログファイルは、awslogs では拾われない。',
  },
  labels: {
    ec2: { en: 'EC2', ja: 'EC2' },
    ecs: { en: 'ECS', ja: 'ECS' },
    program: { en: 'program', ja: 'プログラム' },
    instance: { en: 'instance', ja: 'インスタンス' },
    task: { en: 'task', ja: 'タスク' },
    logFile: { en: 'log file on disk', ja: 'ディスク上の|ログファイル' },
    agent: { en: 'CloudWatch agent', ja: 'CloudWatch|エージェント' },
    cloudWatch: { en: 'CloudWatch Logs', ja: 'CloudWatch Logs' },
    output: { en: 'stdout, stderr', ja: '標準出力・|標準エラー出力' },
    innerFile: { en: 'a file: not picked up', ja: 'ファイルは|拾われない' },
    container: { en: 'container', ja: 'コンテナ' },
    driver: { en: 'awslogs driver', ja: 'awslogs |ドライバー' },
    router: { en: 'or FireLens: Fluent Bit', ja: 'または |FireLens：|Fluent Bit' },
    elsewhere: { en: 'where you choose', ja: '選んだ送り先' },
  },
} satisfies FigureWords;
