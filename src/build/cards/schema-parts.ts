import * as v from 'valibot';
import { isCalendarDate } from './calendar';

/*
 * What the schemas of card files are built from. A message continues the name of the field it is about: "`why` is missing: …".
 */

/** Holds for no field that a schema does not name. An issue with this requirement is about a key, not about its value. */
export const isKnownField = (): boolean => false;

/**
 * A block with these fields and no others. Unlike valibot's strictObject it reports every unknown field, not only the first, and takes
 * the block for well-formed all the same, so that an unknown field hides no other problem.
 */
export const block = <Entries extends v.ObjectEntries>(entries: Entries) => {
  const fields = Object.keys(entries).join(', ');
  const unknownField = v.pipe(
    v.unknown(),
    v.check(isKnownField, `is not a field here: mend its name or take it out (the fields are ${fields})`),
  );
  const schema = v.objectWithRest(entries, unknownField, ({ path }) =>
    path ? missing(String(path[0].key)) : `must be a block with the fields ${fields}`,
  );
  return schema as unknown as v.ObjectSchema<Entries, undefined>;
};

const missing = (field: string): string => {
  if (field === 'en') return 'is missing: write the text in English too';
  if (field === 'ja') return 'is missing: write the text in Japanese too';
  return `is missing: cards/README.md says what to write for ${field}`;
};

const notAText = ({ input }: { input: unknown }): string =>
  input === null || input === undefined
    ? 'is empty: write a text'
    : 'must be a text: put it in single quotes if it starts with { or is a number, true or false';

export const text = v.pipe(v.string(notAText), v.trim(), v.nonEmpty('is empty: write a text'));
export const localized = block({ en: text, ja: text });

export const slug = v.pipe(
  v.string(notAText),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be a slug of lower-case letters, digits and hyphens, such as stop-signal'),
);

export const factId = v.pipe(
  v.string(notAText),
  v.regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/, 'must hold ids of facts: capital letters, digits and hyphens, such as P1-01'),
);

export const examId = v.pipe(
  v.string(notAText),
  v.regex(/^[A-Z]{3}-C\d\d$/, 'must be the code of an exam with its version, such as SAA-C03'),
);

const NOT_A_TASK = "must be a task as the exam guide numbers it, in quotes, such as '2.1'";
export const examTask = v.pipe(v.string(NOT_A_TASK), v.regex(/^[1-9]\.[1-9]\d?$/, NOT_A_TASK));

const NOT_A_DATE = 'must be a day of the calendar, written as 2026-11-22';
export const date = v.pipe(v.string(NOT_A_DATE), v.check(isCalendarDate, NOT_A_DATE));

const isHttps = (address: string): boolean => /^https:\/\/[^\s/]+\.[^\s]+$/.test(address) && URL.canParse(address);
const NOT_HTTPS = 'must be the full address of a page, beginning with https://';
export const httpsUrl = v.pipe(v.string(NOT_HTTPS), v.check(isHttps, NOT_HTTPS));

export const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, 'must be a list');
export const filledList = <Item extends v.GenericSchema>(item: Item) => v.pipe(list(item), v.minLength(1, 'is empty: write at least one'));
