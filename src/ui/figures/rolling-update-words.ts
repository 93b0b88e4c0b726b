import type { FigureWords } from './parts/frame';

export const rollingUpdateWords = {
  title: { en: 'A rolling update of four tasks', ja: 'タスク四つのローリング更新' },
  inWords: {
    en: 'Time runs from left to right; each box is a task. A service wants four tasks and keeps the defaults: at least 100 percent healthy, so four, and at most 200 percent, so eight. First four tasks of version 1 run. Then up to four of version 2 start beside them. When these are healthy, those of version 1 stop. In the end four of version 2 run. Never were fewer than four healthy tasks there, never more than eight.',
    ja: '時間は左から右へ進み、箱の一つ一つがタスク。必要なタスク数は四つで、設定は既定のまま。最小は 100% なので正常なタスクは四つ以上、最大は 200% なので八つまで。はじめはバージョン 1 が四つ動いている。次にバージョン 2 を四つまで横に起動し、それが正常になるとバージョン 1 が止まる。最後にはバージョン 2 が四つ動く。その間、正常なタスクが四つを下回ることも、全体が八つを超えることもない。',
  },
  labels: {
    service: { en: 'A service with 4 desired tasks', ja: '必要なタスク数が 4 のサービス' },
    one: { en: '1', ja: '1' },
    two: { en: '2', ja: '2' },
    before: { en: 'before', ja: '前' },
    starting: { en: 'new start', ja: '新を起動' },
    stopping: { en: 'old stop', ja: '旧を停止' },
    after: { en: 'after', ja: '後' },
    most: { en: 'at most 8', ja: '最大 8' },
    mostName: { en: 'maximumPercent 200', ja: 'maximumPercent 200' },
    least: { en: 'at least 4 healthy', ja: '正常なもの 4 以上' },
    leastName: { en: 'minimumHealthyPercent 100', ja: 'minimumHealthyPercent 100' },
  },
} satisfies FigureWords;
