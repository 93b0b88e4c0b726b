import { describe, expect, test } from 'vitest';
import { replay } from '../../src/core/log/replay';
import type { Action, StoredEvent, WordEvent } from '../../src/core/log/event';
import { isKnown } from '../../src/core/log/event';
import { defaultSettings } from '../../src/core/settings/learner-settings';
import { PROJECTION_VERSION } from '../../src/io/db/database';
import { aDatabaseName } from '../support/database-name';
import { watchStorage } from '../support/faulty-idb';
import v1 from '../support/fixtures/databases/v1.json';
import v2 from '../support/fixtures/databases/v2.json';
import { openLog } from '../support/open-log';
import { onScreen } from '../support/on-screen';
import { type DatabaseDump, deleteRow, dumpDatabase, loadDatabase, overwriteRow } from '../support/raw-database';
import { aProfile, openApp } from '../support/render-app';
import { storedLog } from '../support/stored-log';

/*
 * Databases exactly as a released version wrote them. They are kept for ever and never made anew; a released change of the schema adds one
 * (`dumpDatabase` of a profile in which everything was done once).
 */
const releases = [
  ['v1', v1],
  ['v2', v2],
] as const;

const V1_TYPES: readonly (Action['type'] | WordEvent['type'])[] = [
  'reviewed',
  'practiced',
  'reset',
  'suspended',
  'resumed',
  'buried',
  'marked',
  'noted',
  'settings-changed',
  'limit-raised',
  'restored',
  'undone',
  'redone',
  'voided',
];

const V2_TYPES: readonly (Action['type'] | WordEvent['type'])[] = [
  ...V1_TYPES,
  'exam-started',
  'exam-answered',
  'exam-moved',
  'exam-finished',
  'exam-explained',
];

/** Settings that are written anew name those of today too, and states are of today's version. */
const asOfToday = (row: { readonly key: string; readonly settings?: object }) => {
  if (row.key === 'projection') return { ...row, version: PROJECTION_VERSION };
  return row.key === 'settings' ? { ...row, settings: { ...defaultSettings, ...row.settings } } : row;
};

/** All but the rows. */
const outlineOf = ({ version, stores }: DatabaseDump) => ({
  version,
  stores: Object.entries(stores).map(([name, { keyPath, indexes }]) => [name, keyPath, indexes]),
});

describe.each(releases)('a database of %s', (_, dump) => {
  const load = async (): Promise<string> => {
    const name = aDatabaseName();
    await loadDatabase(name, dump);
    return name;
  };
  const writtenEvents = dump.stores.events.rows.map(({ event }) => event as unknown as StoredEvent);
  const todaysStates = [...replay(writtenEvents).states.values()].sort((a, b) => (a.card < b.card ? -1 : 1));

  test('opens as it is: the same events, and states that equal a replay', async () => {
    const name = await load();
    const log = openLog(name);
    const events = await log.allEvents();
    const states = await log.states();
    if (!events.ok || !states.ok) throw new Error('could not be read');
    const byId = (a: StoredEvent, b: StoredEvent): number => (a.id < b.id ? -1 : 1);
    expect([...events.value].sort(byId)).toEqual([...writtenEvents].sort(byId));
    expect(events.value.filter((event) => !isKnown(event)).map(({ v }) => v)).toEqual([2]);
    const progress = replay(events.value);
    expect(new Map(states.value.map((state) => [state.card, state]))).toEqual(progress.states);
    const snapshot = await log.snapshot((settings) => {
      expect(settings).toEqual(progress.settings);
      return writtenEvents[0]?.day ?? (0 as never);
    });
    expect(snapshot.ok).toBe(true);
  });

  test('keeps its log as it was while it is opened, makes the rest as of today, and has the indexes of today', async () => {
    const name = await load();
    const before = await dumpDatabase(name);
    expect(before).toEqual(dump);
    expect((await openLog(name).states()).ok).toBe(true);
    const after = await dumpDatabase(name);
    expect(after.stores['events']?.rows).toEqual(before.stores['events']?.rows);
    expect(after.stores['states']?.rows).toEqual(todaysStates);
    expect(after.stores['meta']?.rows).toEqual(dump.stores.meta.rows.map(asOfToday));
    const fresh = aDatabaseName();
    expect((await openLog(fresh).states()).ok).toBe(true);
    expect(outlineOf(after)).toEqual(outlineOf(await dumpDatabase(fresh)));
  });

  test.each(['older', 'none'] as const)(
    'whose states are of a version that is %s has them made anew, and the log untouched',
    async (version) => {
      const name = await load();
      if (version === 'older') await overwriteRow(name, 'meta', { key: 'projection', version: PROJECTION_VERSION - 1 });
      else await deleteRow(name, 'meta', 'projection');
      await overwriteRow(name, 'states', { card: 'stale/why', suspended: 1 });
      expect((await openLog(name).states()).ok).toBe(true);
      const after = await dumpDatabase(name);
      expect(after.stores['states']?.rows).toEqual(todaysStates);
      expect(after.stores['events']).toEqual(dump.stores.events);
      expect(after.stores['meta']?.rows).toEqual(dump.stores.meta.rows.map(asOfToday));
    },
  );

  test('can be studied further', async () => {
    const profile = aProfile();
    await loadDatabase(profile.database, dump);
    const last = writtenEvents.reduce((at, event) => Math.max(at, event.at), 0);
    profile.clock.pass(Math.max(0, last - profile.clock.now().at));
    const app = await openApp(profile, '/settings');
    await onScreen(app.t).button(app.t.data.check);
    await expect.poll(() => app.store.getState().storage).toBe('open');
    await app.store.getState().changeSettings({ newPerDay: 7 });
    const { events, states } = await storedLog(profile.database);
    expect(events).toHaveLength(writtenEvents.length + 1);
    expect(new Map(states.map((state) => [state.card, state]))).toEqual(replay(events).states);
  });
});

test.each([
  ['first', v1, V1_TYPES],
  ['second', v2, V2_TYPES],
] as const)('the %s release’s database holds every kind of event that it could write', (_, dump, all) => {
  const types = new Set<string>(dump.stores.events.rows.map(({ event }) => event.type));
  expect(all.filter((type) => !types.has(type))).toEqual([]);
});

test.each(['en', 'ja'] as const)('a database of a higher version is refused in words and left as it was (%s)', async (language) => {
  const profile = aProfile({ language });
  const newer = { ...v2, version: v2.version + 10 };
  await loadDatabase(profile.database, newer);
  const watch = watchStorage();
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t, language);
  await see.alert(app.t.problems.storage.newer);
  await app.store.getState().changeSettings({ newPerDay: 1 });
  await app.store.getState().undo();
  expect(watch.calls.filter(({ mode }) => mode === 'readwrite')).toEqual([]);
  watch.stop();
  expect(await dumpDatabase(profile.database)).toEqual(newer);
});
