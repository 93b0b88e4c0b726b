import { deviceOf, seqOf, type SeqRange, type StoredEvent } from './event';

/** The events' ids as runs of neighbouring sequence numbers, device by device. */
export const rangesOf = (events: readonly StoredEvent[]): SeqRange[] => {
  const ranges: SeqRange[] = [];
  for (const { id } of [...events].sort(byDeviceAndSeq)) {
    const [device, seq] = [deviceOf(id), seqOf(id)];
    const last = ranges.at(-1);
    if (last?.device === device && last.to === seq - 1) ranges[ranges.length - 1] = { ...last, to: seq };
    else ranges.push({ device, from: seq, to: seq });
  }
  return ranges;
};

const byDeviceAndSeq = (a: StoredEvent, b: StoredEvent): number => {
  const [deviceA, deviceB] = [deviceOf(a.id), deviceOf(b.id)];
  return deviceA === deviceB ? seqOf(a.id) - seqOf(b.id) : deviceA < deviceB ? -1 : 1;
};
