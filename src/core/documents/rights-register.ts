import * as z from 'zod/mini';
import { levelsOf } from '../rights/levels.js';
import { isPartialDate } from '../rights/partial-date.js';
import { date, filled, id, language, notNegative, open, positive, text, whole } from './fields.js';
import type { Findings } from './problem-list.js';
import { quickly } from './quickly.js';
import { UniqueIds } from './unique-ids.js';

/** A day, a month (`YYYY-MM`) or a year (`YYYY`) that the calendar has. */
export const partialDate = z.string().check(z.refine(isPartialDate, 'partial-date'));

const count = z.number().check(whole, notNegative);

const level = open({ id, label: text, months: z.nullable(z.number().check(whole, positive)) });

const award = open({ level: id, date: partialDate, reaccreditation: z.optional(z.boolean()) });

const schoolIndicator = open({
  value: z.number(),
  headcount: z.optional(z.number().check(notNegative)),
});

const school = open({
  name: filled,
  urn: z.optional(z.string()),
  identifier: z.optional(z.string()),
  phase: z.optional(z.string()),
  ward: z.optional(z.string()),
  locality: z.optional(z.string()),
  url: z.optional(z.string()),
  awards: z.optional(z.array(award)),
  note: z.optional(text),
  indicators: z.optional(z.record(id, schoolIndicator)),
});

const levelCount = open({ count, new: z.optional(count), reaccredited: z.optional(count) });

const summary = open({
  schoolsInArea: z.optional(count),
  levels: z.record(id, levelCount),
  newSince: z.optional(date),
});

const indicator = open({
  id,
  label: text,
  per: z.optional(z.number().check(positive)),
  period: z.optional(text),
  source: z.optional(text),
});

const source = open({ name: text, url: z.optional(z.string()) });

/** Who holds which Rights Respecting Schools award. */
export const rightsRegisterSchema = open({
  $schema: z.optional(z.string()),
  kind: z.literal('rights-register'),
  format: z.literal(1),
  id,
  language,
  title: text,
  area: text,
  source: z.optional(source),
  asOf: date,
  levels: z.optional(z.array(level)),
  schools: z.optional(z.array(school)),
  summary: z.optional(summary),
  dueWithinMonths: z.optional(count),
  indicators: z.optional(z.array(indicator)),
  minimumGroupSize: z.optional(z.number().check(whole, positive)),
});

/** The parts that have fields of their own. What each field means is in `rights-register.meanings.ts`. */
export const rightsRegisterParts = { level, award, school, schoolIndicator, levelCount, summary, indicator, source };

/** A council's register: its schools with their awards, or how many hold each level, or both. */
export type RightsRegister = z.infer<typeof rightsRegisterSchema>;
/** A level of the award: what it is called, and how long it holds. */
export type AwardLevel = z.infer<typeof level>;
/** An award that a school was given. */
export type Award = z.infer<typeof award>;
/** A school of the register. */
export type School = z.infer<typeof school>;
/** How many schools hold each level, where they are not listed, or beside the list. */
export type RegisterCounts = z.infer<typeof summary>;
/** A rate to compare by level, such as suspensions per 100 pupils. */
export type Indicator = z.infer<typeof indicator>;

/**
 * A register that can be used, as `parseRightsRegister` gives it; `undefined` where that finds errors.
 *
 * @param fresh whether the value was just read from a text: a register of 25,000 schools is not copied once more then.
 */
export function quickRightsRegister(input: unknown, fresh = false): RightsRegister | undefined {
  return quickly(input, 'rights-register', rightsRegisterSchema, finishRightsRegister, fresh);
}

/**
 * Checks what a schema can not see: the levels that are named, and ids. Since there may be 25,000 schools, the register
 * is frozen at its head alone.
 */
export function finishRightsRegister(register: RightsRegister, list: Findings): void {
  const { schools, summary, levels = [], indicators = [] } = register;
  if (!schools && !summary) list.add([], 'nothing-to-show');
  checkLevels(register, list);
  checkIds(indicators, 'indicators', list);
  checkIds(levels, 'levels', list);
  Object.freeze(register);
}

function checkLevels({ levels, schools = [], summary }: RightsRegister, list: Findings): void {
  const known = levelsOf(levels).map(({ id: name }) => name);
  schools.forEach(({ awards }, index) => {
    awards?.forEach(({ level: name }, place) => {
      if (!known.includes(name)) list.add(['schools', index, 'awards', place, 'level'], 'unknown-level', name, known);
    });
  });
  for (const name of Object.keys(summary?.levels ?? {})) {
    if (!known.includes(name)) list.add(['summary', 'levels', name], 'unknown-level', name, known);
  }
}

/** Levels and indicators are named apart: one of each may be called the same. */
function checkIds(entries: readonly { readonly id: string }[], field: string, list: Findings): void {
  const ids = new UniqueIds(list);
  entries.forEach(({ id: name }, index) => ids.register(name, [field, index, 'id']));
}
