import type { Moment } from '../base/day';
import type { StoredEvent } from '../log/event';
import { effective } from '../log/replay';

const HEADINGS = ['time', 'card', 'grade', 'seconds', 'kind'];

/** Every answer that stands, one a line, for a spreadsheet. */
export const formatReviewCsv = (events: readonly StoredEvent[], isoTime: (moment: Moment) => string): string =>
  [
    HEADINGS,
    ...effective(events).flatMap((event) =>
      event.type === 'reviewed' || event.type === 'practiced'
        ? [[isoTime(event), event.card, String(event.grade), (event.answerMs / 1000).toFixed(1), event.type]]
        : [],
    ),
  ]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');

/** Quoted, and never taken for a formula. */
const csvCell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
