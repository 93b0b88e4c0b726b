import { studyDayOf } from '../../../src/core/base/day';
import { asCardId, deviceId, eventId, type CardId } from '../../../src/core/base/ids';
import { cardsOfDeck } from '../../../src/core/deck/cards';
import type { CardIndex } from '../../../src/core/deck/card-index';
import type { ActionEvent } from '../../../src/core/log/event';
import { afterEvent } from '../../../src/core/log/replay';
import type { CardState } from '../../../src/core/scheduler/card-state';
import { changedSettings, defaultSettings, MOST_PER_DAY, type SettingsChange } from '../../../src/core/settings/learner-settings';
import { ChigaiDatabase, PROJECTION_VERSION } from '../../../src/io/db/database';
import { rowOf } from '../../../src/io/db/rows';
import { eventsOf, generatedLog } from '../log';

export interface Seeding {
  /** Where the index of the cards lies. */
  readonly index: string;
  readonly reviews: number;
  readonly dueToday: number;
}

const NAME = 'chigai';
const DEVICE = deviceId('bench');
const ROWS_PER_TRANSACTION = 20_000;
/** Of the deck's cards; the others are new. */
const LEARNED_SHARE = 0.95;
const EVERYTHING_DUE: SettingsChange = { duePerDay: MOST_PER_DAY };

/** Writes the log of a learner of the deck that this site serves into the app's own database, with all that stands beside it. */
export const seed = async ({ index, reviews, dueToday }: Seeding): Promise<{ readonly reviews: number; readonly learned: number }> => {
  const { decks } = (await (await fetch(index)).json()) as CardIndex;
  const all = decks.flatMap(cardsOfDeck).map(({ id }) => id);
  const learned = all.slice(0, Math.floor(all.length * LEARNED_SHARE));
  const now = Date.now();
  const tz = -new Date(now).getTimezoneOffset();
  const today = studyDayOf({ at: now, tz }, defaultSettings.rolloverHour);
  const columns = generatedLog({ cards: learned.length, reviews, dueToday, today, seed: 1 });
  const db = new ChigaiDatabase(NAME);
  await db.open();
  const states = await writeEvents(db.backendDB(), eventsOf(columns, learned, DEVICE));
  const seq = columns.day.length + 1;
  const last = (columns.day.at(-1) ?? 0) * 86_400_000 + 86_300_000;
  const change: ActionEvent = {
    id: eventId(DEVICE, seq),
    v: 1,
    type: 'settings-changed',
    at: last,
    tz: 0,
    day: studyDayOf({ at: last, tz: 0 }, defaultSettings.rolloverHour),
    key: 'settings',
    change: EVERYTHING_DUE,
  };
  await db.events.add(rowOf(change));
  await db.states.bulkPut([...states.values()]);
  await db.meta.bulkPut([
    { key: 'device', device: DEVICE },
    { key: 'head', seq, at: last },
    { key: 'settings', settings: changedSettings(defaultSettings, EVERYTHING_DUE) },
    { key: 'projection', version: PROJECTION_VERSION },
  ]);
  db.close();
  return { reviews: columns.day.length, learned: states.size };
};

/** Past Dexie, in few transactions that need not wait for the disk; folds the states on the way. */
const writeEvents = async (db: IDBDatabase, events: Iterable<ActionEvent>): Promise<Map<CardId, CardState>> => {
  const states = new Map<CardId, CardState>();
  let [store, written, done] = [undefined as IDBObjectStore | undefined, 0, Promise.resolve()];
  for (const event of events) {
    if (store === undefined) {
      const transaction = db.transaction('events', 'readwrite', { durability: 'relaxed' });
      done = ended(transaction);
      store = transaction.objectStore('events');
    }
    store.add(rowOf(event));
    const card = 'card' in event ? event.card : asCardId('');
    const state = afterEvent(states.get(card), event, card);
    if (state !== undefined) states.set(card, state);
    written += 1;
    if (written % ROWS_PER_TRANSACTION === 0) {
      await done;
      store = undefined;
    }
  }
  await done;
  return states;
};

const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
