import { examId } from '../../src/core/base/ids';
import type { Exam } from '../../src/core/exam/exam';

/** A made-up exam of two domains, of 60 and 40 per cent. */
export const anExam = (id: string, parts: Partial<Exam> = {}): Exam => ({
  id: examId(id),
  name: { en: `Exam ${id}`, ja: `試験 ${id}` },
  questions: 20,
  minutes: 40,
  passMark: 700,
  responseCredit: 'assumed',
  domains: [
    { weight: 60, name: { en: 'Taste', ja: '味わう' } },
    { weight: 40, name: { en: 'Serve', ja: '出す' } },
  ],
  named: ['1.1'],
  guide: 'https://example.org/guide',
  checked: '2026-11-01',
  ...parts,
});
