import * as z from 'zod/mini';
import { levelsOf } from '../rights/levels.js';
import { checkLarge, type Checked } from './check.js';
import { date, filled, id, language, open, partialDate, text } from './fields.js';
import { instead, shown, type Path, type ProblemList } from './problem-list.js';

const count = z.int().check(z.nonnegative('not-negative'));

const level = open({ id, label: text, months: z.nullable(z.int().check(z.positive('positive'))) });

const award = open({ level: id, date: partialDate, reaccreditation: z.optional(z.boolean()) });

const schoolIndicator = open({
  value: z.number(),
  headcount: z.optional(z.number().check(z.nonnegative('not-negative'))),
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
  per: z.optional(z.number().check(z.positive('positive'))),
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
  minimumGroupSize: z.optional(z.int().check(z.positive('positive'))),
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
 * Checks a register: limits, schema, then the levels that it names. Since a register may list 25,000 schools, what
 * comes out is frozen at its head alone, and a value that was just read from a file (`fresh`) is not copied.
 */
export function parseRightsRegister(input: unknown, fresh = false): Checked<RightsRegister> {
  return checkLarge(input, fresh, 'rights-register', rightsRegisterSchema, (register, list) => {
    checkContent(register, list);
    checkLevels(register, list);
    checkIds(register.indicators ?? [], 'indicators', list);
    checkIds(register.levels ?? [], 'levels', list);
    Object.freeze(register);
  });
}

function checkContent({ schools, summary }: RightsRegister, list: ProblemList): void {
  if (schools || summary) return;
  list.add([], 'nothing-to-show', () => 'there are neither "schools" nor a "summary". Add one of the two.');
}

function checkLevels({ levels, schools = [], summary }: RightsRegister, list: ProblemList): void {
  const known = levelsOf(levels).map(({ id: name }) => name);
  const check = (name: string, path: Path) => {
    if (known.includes(name)) return;
    list.add(path, 'unknown-level', () => `there is no level ${shown(name)}.${instead(name, known)}`);
  };
  schools.forEach(({ awards }, index) => {
    awards?.forEach((one, place) => check(one.level, ['schools', index, 'awards', place, 'level']));
  });
  for (const name of Object.keys(summary?.levels ?? {})) check(name, ['summary', 'levels', name]);
}

function checkIds(entries: readonly { readonly id: string }[], field: string, list: ProblemList): void {
  const first = new Map<string, number>();
  entries.forEach(({ id: name }, index) => {
    const before = first.get(name);
    if (before === undefined) first.set(name, index);
    else {
      const words = () =>
        `the id ${shown(name)} stands twice, at /${field}/${before}/id and at /${field}/${index}/id. Give one of them another id.`;
      list.add([field, index, 'id'], 'duplicate-id', words);
    }
  });
}
