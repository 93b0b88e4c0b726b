import type { Messages } from '../messages';

export const deck: Messages['deck'] = {
  daily: 'このデッキを毎日の学習に含める',
  knows: (side) => `${side} は知っているので、${side} だけを問うカードは出さない`,
  topics: 'トピック',
  progress: (learned, total) => `${total} 枚中 ${learned} 枚を学習中`,
  strong: (count) => `定着 ${count} 枚`,
  suspended: (count) => `保留 ${count} 枚`,
  studyTopic: '学習',
  practiceTopic: '練習',
  resetTopic: '最初から…',
  resetDeck: 'デッキ全体を最初から…',
  bringBackSuspended: (count) => `${count} 枚の保留を解除`,
  resets: 'これまでのリセット',
  resetOf: (name, count, date) => `${name}：${count} 枚（${date}）`,
  undoReset: 'このリセットを取り消す',
  topicEverywhere: (topic) => `${topic}（すべてのデッキ）`,
  unknownName: '今のデッキにない項目',
  reset: {
    heading: (name) => `「${name}」を最初から学び直しますか？`,
    headingCard: 'このカードを最初から学び直しますか？',
    scope: '対象',
    thisDeckOnly: (count) => `このデッキの中だけ（${count} 枚）`,
    allDecks: (count) => `すべてのデッキ（${count} 枚）`,
    changes: (count, reviews) => `学習記録のある ${count} 枚が、新しいカードに戻ります。これまでの回答 ${reviews} 件は統計に残ります。`,
    dates: (first, last) =>
      first === last ? `${first} の復習予定がなくなります。` : `${first} から ${last} までの復習予定がなくなります。`,
    keeps: '印、メモ、保留はそのまま残ります。',
    suspended: (count) => `${count} 枚の保留も解除`,
    nothing: 'まだ何も学習していないので、リセットするものはありません。',
    backlog: (count, perDay, days) =>
      `たまった復習が気になるだけなら、リセットは不要です。${count} 枚は一日 ${perDay} 枚なら ${days} 日で終わり、記録も失われません。`,
    catchUp: (perDay) => `今日は ${perDay} 枚だけにする`,
    confirm: {
      card: 'このカードをリセット',
      topic: (name) => `このデッキの「${name}」をリセット`,
      'topic-everywhere': (name) => `すべてのデッキの「${name}」をリセット`,
      deck: (name) => `デッキ「${name}」をリセット`,
    },
    later: '後からいつでも、デッキのページで取り消せます。',
  },
};
