import { deviceOf, RESTORES, seqOf, type StoredEvent, type Subject, subjectsOf } from '../../core/log/event';
import { defaultSettings, type LearnerSettings } from '../../core/settings/learner-settings';
import type { ChigaiDatabase, EventRow } from './database';

/** What speaks about any of the subjects, and the restores, which concern everything. */
export const eventsAbout = async (db: ChigaiDatabase, subjects: readonly Subject[]): Promise<StoredEvent[]> => {
  const about = db.events.where('about').anyOf([...subjects, RESTORES]);
  if (subjects.length < 2) return eventsIn(await about.distinct().toArray());
  // One event may speak about thousands of cards. It is found under each of them, and read once.
  const ids = new Set(await about.primaryKeys());
  return eventsIn((await db.events.bulkGet([...ids])).filter((row) => row !== undefined));
};

/** A setting that an earlier version did not know yet has its default. */
export const storedSettings = async (db: ChigaiDatabase): Promise<LearnerSettings> => {
  const row = await db.meta.get('settings');
  return row?.key === 'settings' ? { ...defaultSettings, ...row.settings } : defaultSettings;
};

export const rowOf = (event: StoredEvent): EventRow => ({
  id: event.id,
  device: deviceOf(event.id),
  seq: seqOf(event.id),
  at: event.at,
  day: event.day,
  about: subjectsOf(event),
  event,
});

export const eventsIn = (rows: readonly EventRow[]): StoredEvent[] => rows.map(({ event }) => event);
