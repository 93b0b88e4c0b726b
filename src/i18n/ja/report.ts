import type { Messages } from '../messages';

export const report: Messages['report'] = {
  open: '誤りを報告…',
  heading: '誤りの報告',
  what: 'この文章をコピーし、末尾に気づいた点を書き足して、Chigai の提供者に送ってください。ここから自動で送信されることはありません。',
  copy: 'コピー',
  copied: 'コピーしました。',
  title: 'Chigai のカードの誤りについて',
  card: 'カード',
  deck: 'デッキとバージョン',
  language: '言語',
  wrong: '誤りの内容',
};
