import type { Messages } from '../messages';

export const settings: Messages['settings'] = {
  heading: '設定',
  look: '言語と外観',
  day: '一日の学習',
  newPerDay: '新しいカードの上限（一日）',
  duePerDay: '復習の上限（一日）',
  limitsHint: 'すべてのデッキの合計です。新しいカードは復習の上限に含めず、当日の繰り返しと練習はどちらにも数えません。',
  rollover: '日付が変わる時刻',
  rolloverHint: 'この時刻までは、夜中の学習も前日の分になります。',
  hour: (hour) => `${hour} 時`,
  outOfRange: (least, most) => `${least} から ${most} までの整数を入力してください。`,
  exam: {
    heading: '受ける試験',
    mine: '準備している試験',
    none: 'なし',
    hint: (decks) =>
      `選ぶと、${decks}の新しいカードは、その試験に関わるものだけになります。コンテナを名指しするタスクのものが先です。学習済みのカードはそのままです。`,
  },
  keys: 'キー操作',
  showKeys: 'キーの一覧を見る',
  erase: {
    heading: 'すべて消去',
    what: '回答、予定、メモ、設定をこのブラウザーからすべて消去します。デッキそのものは残ります。',
    open: 'すべて消去…',
    dialog: 'このブラウザーの学習記録をすべて消去しますか？',
    saveFirst: '先にバックアップを保存',
    saved: (name) => `${name} に保存しました。`,
    type: (word) => `続けるには「${word}」と入力してください`,
    word: '消去',
    confirm: 'すべて完全に消去',
    cannotUndo: '取り消しはできません。復元できるのは、バックアップファイルがある場合だけです。',
  },
};
