import { deviceOf, seqOf, type StoredEvent } from './event';

/** The one order of all events: instant, then device, then sequence number. Ties on the instant happen only between devices. */
export const byLogOrder = (a: StoredEvent, b: StoredEvent): number => {
  if (a.at !== b.at) return a.at - b.at;
  const [deviceA, deviceB] = [deviceOf(a.id), deviceOf(b.id)];
  if (deviceA !== deviceB) return deviceA < deviceB ? -1 : 1;
  return seqOf(a.id) - seqOf(b.id);
};

/** The union of two logs: each id once, in order. */
export const merged = (one: readonly StoredEvent[], other: readonly StoredEvent[]): StoredEvent[] => {
  const byId = new Map([...one, ...other].map((event) => [event.id, event]));
  return [...byId.values()].sort(byLogOrder);
};
