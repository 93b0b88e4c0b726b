import type { Messages } from '../messages';

export const shell: Messages['shell'] = {
  appName: 'Chigai',
  tagline: 'EC2 と ECS の違いを、カードで一つずつ',
  skip: '本文へ移動',
  navigation: '画面の切り替え',
  today: '今日',
  study: '学習',
  settings: '設定',
  language: '表示言語',
  languageNames: { en: 'English', ja: '日本語' },
  theme: '外観',
  themeNames: { system: '端末に合わせる', light: 'ライト', dark: 'ダーク' },
  loading: 'カードを準備しています…',
  notFound: 'ページが見つかりません。',
  noSuchPart: (part) => `アドレスの「${part}」に該当するデッキやトピック、カードの種類はありません。「今日」から始めてください。`,
  toToday: '「今日」へ',
  close: '閉じる',
  update: { ready: '新しいバージョンを使えます。', now: '今すぐ更新' },
  titles: {
    today: (due) => (due === 0 ? 'Chigai' : `(${due}) Chigai`),
    study: '学習 · Chigai',
    finished: '今日の分は完了 · Chigai',
    practice: '練習 · Chigai',
    settings: '設定 · Chigai',
    deck: (name) => `${name} · Chigai`,
  },
};
