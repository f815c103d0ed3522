import * as z from 'zod/mini';
import type { Text } from './text.js';

/** An object that keeps fields it does not know. Its type names only the known ones, so that nobody relies on others. */
export const open = z.looseObject as unknown as typeof z.object;

// The published JSON Schemas have no flags, so a pattern here has none that changes what it matches.

/** A permanent name: lower-case letters, digits, full stops, hyphens and underscores, beginning with a letter or digit. */
export const id = z.string().check(matches(/^[a-z0-9][a-z0-9._-]*$/u, 'id'));

/** A language by its BCP 47 tag. */
export const language = z.string().check(matches(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u, 'language'));

/** Words in one language, or in several by their tags. */
export const text: z.ZodMiniType<Text> = z.union([z.string(), z.record(language, z.string())], 'text');

/** Words in CommonMark. */
export const markdown = text;

/** Who publishes a document. */
export const publisher = open({ name: text, url: z.optional(z.string()) });

/** A day, `YYYY-MM-DD`, that the calendar has. */
export const date = z.string().check(z.refine(isDate, 'date'));

/** A moment in UTC (ISO 8601). */
export const timestamp = z.string().check(z.refine(isTimestamp, 'timestamp'));

/** A version by the rules of semver.org. */
export const version = z
  .string()
  .check(matches(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/u, 'version'));

/** A name for a response that no other has. */
export const uuid = z.string().check(matches(/^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/u, 'uuid'));

/** Words that are not empty. */
export const filled = z.string().check(matches(/\S/u, 'filled'));

/** A whole number, of which every smaller one can be told from the next. */
export const whole = z.refine<number>(Number.isSafeInteger, 'whole');

export const positive = z.refine<number>((value) => value > 0, 'positive');

export const notNegative = z.refine<number>((value) => value >= 0, 'not-negative');

/** A number from 0 to 100. */
export const percentage = z.number().check(z.refine((value) => value >= 0 && value <= 100, 'percentage'));

/** How many entries a list has, at least. */
export const atLeast = (entries: number, rule: string) =>
  forLists(
    z.refine<{ length: number }>(({ length }) => length >= entries, rule),
    { minItems: entries },
  );

/** The same for the most. */
export const atMost = (entries: number, rule: string) =>
  forLists(
    z.refine<{ length: number }>(({ length }) => length <= entries, rule),
    { maxItems: entries },
  );

/** A list of the wrong length is told of beside what is wrong in its entries; what is no list has none. */
function forLists<Check extends z.core.$ZodCheck>(check: Check, published: object): Check {
  Object.assign(check._zod.def, published, { when: ({ value }: { value: unknown }) => Array.isArray(value) });
  return check;
}

/** Words of a pattern. Zod's own checks of texts, numbers and lists bring more than is needed of them. */
function matches(pattern: RegExp, rule: string) {
  const check = z.refine<string>((value) => pattern.test(value), rule);
  // For the published schema.
  Object.assign(check._zod.def, { pattern: pattern.source });
  return check;
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function isTimestamp(value: string): boolean {
  const form = /^(.{10})T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|\+00:00)$/u.exec(value);
  // Engines differ in whether the 30th of February is a day to them.
  return form?.[1] !== undefined && isDate(form[1]) && !Number.isNaN(Date.parse(value));
}
