import type { Messages } from '../messages';

export const finished: Messages['finished'] = {
  heading: '今日の分は完了',
  cards: () => '枚',
  minutes: () => '分',
  recalled: '思い出せた割合',
  recalledNone: '今日は新しいカードだけ',
  tomorrow: '明日',
  tomorrowLoad: (due, fresh) =>
    due + fresh === 0
      ? '明日の復習はありません。ゆっくり休んでください。'
      : `復習 ${due} 枚${fresh > 0 ? `、新しいカード ${fresh} 枚` : ''}。学習上の日付が変わると始められます。`,
  allSeen: 'これで、すべてのカードを一度は見ました。',
  nothingDone: '今日はまだ学習していませんが、今やるカードもありません。',
  heldHeading: '後日に回したカード',
  heldFresh: (count) => `新しいカード ${count} 枚（今日の上限のため）`,
  heldDue: (count) => `復習 ${count} 枚（今日の上限のため）`,
  heldSiblings: (count) => `今日始めたカードと対になる新しいカード ${count} 枚（互いに答えのヒントになるため、一日一枚ずつ）`,
  toToday: '「今日」に戻る',
};
