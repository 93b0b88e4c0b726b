import type { FigureWords } from './parts/frame';

export const stopSignalWords = {
  title: { en: 'How long a stop waits', ja: '停止はどれだけ待つか' },
  inWords: {
    en: 'Time runs from left to right and is not to scale. On EC2 the stop shuts down the operating system; if that is not done in a few minutes, the instance is forced off, and this time cannot be set. On ECS the containers get a stop signal, SIGTERM by default; whatever still runs when stopTimeout is over, 30 seconds by default, is ended with SIGKILL.',
    ja: '時間は左から右へ進む（長さは実際の比率ではない）。EC2 では、停止すると OS がシャットダウンを始め、数分で終わらなければ強制的に停止される。この時間は設定できない。ECS では、コンテナに停止シグナル（既定では SIGTERM）が届き、stopTimeout（既定では 30 秒）が過ぎても動いているものは SIGKILL で強制終了される。',
  },
  labels: {
    ec2: { en: 'EC2: close a whole system', ja: 'EC2：OS 全体を終わらせる' },
    ecs: { en: 'ECS: end some processes', ja: 'ECS：プロセスを終わらせる' },
    stop: { en: 'stop', ja: '停止' },
    running: { en: 'runs', ja: '実行中' },
    shutdown: { en: 'the OS shuts down', ja: 'OS が|シャットダウン' },
    forced: { en: 'forced off', ja: '強制停止' },
    minutes: { en: 'a few minutes, not yours to set', ja: '数分。|設定はできない' },
    signal: { en: 'stop signal', ja: '停止シグナル' },
    cleanUp: { en: 'time to end cleanly', ja: '後始末の時間' },
    killed: { en: 'SIGKILL', ja: 'SIGKILL' },
    timeout: { en: 'stopTimeout, 30 s by default', ja: 'stopTimeout、|既定 30 秒' },
  },
} satisfies FigureWords;
