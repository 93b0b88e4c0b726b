import type { Messages } from '../messages';

export const settings: Messages['settings'] = {
  heading: '設定',
  look: '言語と外観',
  day: '一日の学習',
  newPerDay: '一日の新しいカード',
  duePerDay: '一日の復習',
  limitsHint: 'すべてのデッキを合わせた枚数です。新しいカードは復習の上限に含みません。繰り返しと練習は数えません。',
  rollover: '日付が変わる時刻',
  rolloverHint: '夜中の学習も、この時刻までは前日の分になります。',
  hour: (hour) => `${hour} 時`,
  outOfRange: (least, most) => `${least} から ${most} までの整数を入力してください。`,
  keys: 'キー操作',
  showKeys: 'キーの一覧を見る',
  erase: {
    heading: 'すべて消去',
    what: '回答、予定、メモ、設定をこのブラウザーからすべて消します。デッキそのものは残ります。',
    open: 'すべて消去…',
    dialog: 'このブラウザーの学習記録をすべて消しますか？',
    saveFirst: '先にバックアップを保存',
    saved: (name) => `${name} に保存しました。`,
    type: (word) => `続けるには「${word}」と入力してください`,
    word: '消去',
    confirm: 'すべて完全に消去する',
    cannotUndo: '取り消しはできません。元に戻せるのはバックアップファイルだけです。',
  },
};
