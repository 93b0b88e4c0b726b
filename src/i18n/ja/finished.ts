import type { Messages } from '../messages';

export const finished: Messages['finished'] = {
  heading: '今日の分は完了',
  cards: () => '枚',
  minutes: () => '分',
  recalled: '思い出せた割合',
  recalledNone: '今日は新規のみ',
  tomorrow: '明日',
  tomorrowLoad: (due, fresh) =>
    due + fresh === 0
      ? '明日の復習はありません。ゆっくり休んでください。'
      : `復習 ${due} 枚${fresh > 0 ? `、新しいカード ${fresh} 枚` : ''}。日付が変わる時刻から始められます。`,
  nothingDone: '今日の学習はまだありません。復習の予定もありません。',
  heldHeading: '後日に回したカード',
  heldFresh: (count) => `新しいカード ${count} 枚（今日の上限のため）`,
  heldDue: (count) => `復習 ${count} 枚（今日の上限のため）`,
  heldSiblings: (count) => `今日学んだカードと対になる新しいカード ${count} 枚（互いに答えのヒントになるため、一日一枚ずつ）`,
  cardsOfToday: (count) => `今日の ${count} 枚と次の復習日`,
  next: (count, exam) =>
    exam === 'final' ? '次は試験直前の 1 週間' : `次は${count === 1 ? '明日' : ` ${count} 日後`}${exam === 'after' ? '（試験の後）' : ''}`,
  why: '理由',
  heldApart: (count) => `復習 ${count} 枚（少しずつ進めている、前からの分）`,
  toToday: '「今日」に戻る',
};
