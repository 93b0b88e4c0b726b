import type { Moment } from '../base/day';
import type { StoredEvent } from '../log/event';
import { effective } from '../log/replay';
import { formatCsv } from './csv';

const HEADINGS = ['time', 'card', 'grade', 'seconds', 'kind'];

/** Every answer that stands, one a line, for a spreadsheet. */
export const formatReviewCsv = (events: readonly StoredEvent[], isoTime: (moment: Moment) => string): string =>
  formatCsv([
    HEADINGS,
    ...effective(events).flatMap((event) =>
      event.type === 'reviewed' || event.type === 'practiced'
        ? [[isoTime(event), event.card, String(event.grade), (event.answerMs / 1000).toFixed(1), event.type]]
        : [],
    ),
  ]);
