import { deviceOf, RESTORES, seqOf, type StoredEvent, type Subject, subjectsOf } from '../../core/log/event';
import { defaultSettings, type LearnerSettings } from '../../core/settings/learner-settings';
import type { ChigaiDatabase, EventRow } from './database';

/** What speaks about any of the subjects, and the restores, which concern everything. */
export const eventsAbout = async (db: ChigaiDatabase, subjects: readonly Subject[]): Promise<StoredEvent[]> =>
  eventsIn(
    await db.events
      .where('about')
      .anyOf([...subjects, RESTORES])
      .distinct()
      .toArray(),
  );

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
