import type { Messages } from '../messages';

export const keys: Messages['keys'] = {
  heading: 'キー操作',
  open: 'キー操作（?）',
  switch: 'キーで答える',
  rows: {
    reveal: '答えを見る。続けて押すと、選択中の手応えで記録（なければ「正解」）',
    grades: 'もう一度・難しい・正解・簡単（答えを見た後）',
    undo: '元に戻す',
    redo: 'やり直す',
    source: '出典を開く',
    flip: 'このカードの言語を切り替える',
    skip: '後回し',
    bury: '明日まで出さない',
    suspend: '保留',
    mark: '印を付ける・外す',
    note: 'メモ',
    keys: 'この一覧',
    leave: '中断（すべて保存済み）',
  },
  space: 'スペース',
  enter: 'Enter',
};
