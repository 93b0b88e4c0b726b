import { Temporal } from 'temporal-polyfill';

/** A change of a clock: a zone in which it happens, and the offsets in minutes east of UTC before and after. */
export interface ZoneTransition {
  readonly zone: string;
  readonly at: number;
  readonly offsetBefore: number;
  readonly offsetAfter: number;
}

/** Every clock change of every zone from the start of one year to that of another. Zones that change alike appear once. */
export const zoneTransitions = (fromYear: number, toYear: number): readonly ZoneTransition[] => {
  const unlike = new Map<string, ZoneTransition>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    for (const transition of transitionsOf(zone, fromYear, toYear)) {
      unlike.set(`${transition.at} ${transition.offsetBefore} ${transition.offsetAfter}`, transition);
    }
  }
  return [...unlike.values()];
};

const transitionsOf = (zone: string, fromYear: number, toYear: number): ZoneTransition[] => {
  const transitions: ZoneTransition[] = [];
  let before = Temporal.PlainDate.from({ year: fromYear, month: 1, day: 1 }).toZonedDateTime(zone);
  for (;;) {
    const after = before.getTimeZoneTransition('next');
    if (after === null || after.year >= toYear) return transitions;
    transitions.push({ zone, at: after.epochMilliseconds, offsetBefore: minutesEast(before), offsetAfter: minutesEast(after) });
    before = after;
  }
};

const minutesEast = ({ offsetNanoseconds }: Temporal.ZonedDateTime): number => offsetNanoseconds / 60e9;
