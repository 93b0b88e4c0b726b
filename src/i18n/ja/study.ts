import type { Messages } from '../messages';

const days = (count: number): string => (count === 1 ? '明日' : `${count} 日後`);

const next = (count: number, exam: 'final' | 'after' | undefined): string =>
  exam === 'final' ? '試験直前の 1 週間' : exam === 'after' ? `${days(count)}（試験の後）` : days(count);

export const study: Messages['study'] = {
  heading: '学習',
  reveal: '答えを見る',
  sides: '両方の答え',
  terms: 'このカードの用語',
  noTerms: 'このカードに、用語集で説明している言葉はありません。',
  openSource: '出典を開く',
  grades: { again: 'もう一度', hard: '難しい', good: '正解', easy: '簡単' },
  gotIt: '思い出せた',
  gradeGroup: '手応えは？',
  leadsTo: ({ againToday, days: count, longerLater, exam }) =>
    againToday ? `今日もう一度 → ${next(count, exam)}` : `${next(count, exam)}${longerLater ? '（以後は長め）' : ''}`,
  gradeName: (grade, { againToday, days: count, longerLater, exam }) =>
    againToday
      ? `${grade}。今日もう一度出題。その次の復習：${next(count, exam)}`
      : `${grade}。次の復習：${next(count, exam)}${longerLater ? '（以後の間隔は長め）' : ''}`,
  saving: '保存中…',
  practice: '練習です。復習日は変わらず、上限にも数えません。',
  practiceDone: '練習完了',
  practiceCount: (count) => `${count} 枚を練習しました。復習日は変わっていません。`,
  practiceNothing: 'ここで練習できるカードはまだありません。',
  practiceAgain: 'もう一度練習',
  drill: 'もう一度確認しましょう。今日難しかったカードです。復習日は変わりません。',
  newCard: '新規',
  dueCard: '復習',
  left: (count) => `残り ${count} 枚`,
  progress: '今日の進捗',
  saved: (grade, count, exam) => `「${grade}」と記録しました。次の復習：${next(count, exam)}。`,
  savedAgain: (grade) => `「${grade}」と記録しました。少し後にもう一度出ます。`,
  savedDrill: '記録しました。復習日は変わりません。',
  undo: '元に戻す',
  redo: 'やり直す',
  nothingToUndo: '取り消せる操作はもうありません。',
  nothingToRedo: 'やり直せる操作はありません。',
  flip: { en: 'このカードを英語（English）で見る', ja: 'このカードを日本語で見る' },
  leave: '中断',
  gradesMean: 'もう一度：思い出せなかった　難しい：苦労して思い出せた　正解：思い出せた　簡単：すぐに思い出せた',
};
