import type { FigureWords } from './parts/frame';

export const networkModesWords = {
  title: { en: 'Who talks to whom in awsvpc, bridge and host', ja: 'awsvpc・bridge・host での通信' },
  inWords: {
    en: 'Requests come from above to two tasks on one EC2 instance. In awsvpc mode each task has a network interface with an address and a security group of its own, so both can use port 80; containers of one task reach each other at localhost. In bridge mode requests come to the network interface of the instance, pass its one security group and are sent on, from host ports such as 32768 and 32769, to port 80 of each task; inside a task, containers use links or a host port. In host mode the tasks use the ports of the instance directly, so one has port 80 and the other needs another port; here too the security group is that of the instance.',
    ja: '一つの EC2 インスタンスに載った二つのタスクへ、上からリクエストが届く。awsvpc では、タスクごとに専用の ENI があり、アドレスもセキュリティグループも別なので、どちらも 80 番ポートを使える。同じタスクのコンテナどうしは localhost で届く。bridge では、リクエストはインスタンスの ENI に届き、共通のセキュリティグループを通って、32768 や 32769 などのホストポートから各タスクの 80 番に渡される。タスクの中では links かホストポートを使う。host では、タスクはインスタンスのポートをじかに使うので、一方が 80 番を使えばもう一方は別の番号になる。セキュリティグループは、ここでもインスタンスのもの。',
  },
  labels: {
    awsvpc: { en: 'awsvpc', ja: 'awsvpc' },
    bridge: { en: 'bridge', ja: 'bridge' },
    host: { en: 'host', ja: 'host' },
    instance: { en: 'instance', ja: 'インスタンス' },
    task: { en: 'task', ja: 'タスク' },
    eni: { en: 'ENI', ja: 'ENI' },
    port80: { en: ':80', ja: ':80' },
    port81: { en: ':81', ja: ':81' },
    hostPortOne: { en: ':32768', ja: ':32768' },
    hostPortTwo: { en: ':32769', ja: ':32769' },
    gate: { en: 'security group', ja: 'セキュリティグループ' },
    request: { en: 'request', ja: 'リクエスト' },
    insideAwsvpc: { en: 'inside a task: localhost', ja: 'タスク内は |localhost' },
    insideBridge: { en: 'inside a task: links or a host port', ja: 'タスク内は |links か|ホストポート' },
    insideHost: { en: 'inside a task: ports of the host', ja: 'タスク内は|ホストのポート' },
  },
} satisfies FigureWords;
