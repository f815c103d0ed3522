import * as z from 'zod/mini';
import type { Text } from './text.js';

/** An object that keeps fields it does not know. Its type names only the known ones, so that nobody relies on others. */
export const open = z.looseObject as unknown as typeof z.object;

/** A permanent name: lower-case letters, digits, full stops, hyphens and underscores, beginning with a letter or digit. */
export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]*$/u, 'id'));

/** A language by its BCP 47 tag. */
export const language = z.string().check(z.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/iu, 'language'));

/** Words in one language, or in several by their tags. */
export const text: z.ZodMiniType<Text> = z.union([z.string(), z.record(language, z.string())], 'text');

/** Words in CommonMark. */
export const markdown = text;

/** A day, `YYYY-MM-DD`, that the calendar has. */
export const date = z.string().check(z.refine(isDate, 'date'));

/** A moment in UTC (ISO 8601). */
export const timestamp = z
  .string()
  .check(
    z.refine(
      (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/u.test(value) && !Number.isNaN(Date.parse(value)),
      'timestamp',
    ),
  );

/** A version by the rules of semver.org. */
export const version = z.string().check(z.regex(/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?(\+[0-9a-z.-]+)?$/iu, 'version'));

/** Words that are not empty. */
export const filled = z.string().check(z.minLength(1, 'filled'));

function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
