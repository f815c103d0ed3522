import { levelsOf } from '../rights/levels.js';
import { possibleDays } from '../rights/partial-date.js';
import { registerAt, summarise } from '../rights/register.js';
import { missingTranslations } from './missing-translations.js';
import type { Problem } from './problem.js';
import { instead, problem, shown, type Path } from './problem-list.js';
import { rightsRegisterParts, rightsRegisterSchema, type RightsRegister } from './rights-register.js';
import { fieldsOf } from './schema-walk.js';
import { nearest } from './suggestion.js';
import { unknownFields } from './unknown-fields.js';

/**
 * What an author of a register is warned of, though it can be shown: fields that nothing reads, schools that stand
 * twice, awards that do not fit, figures that the list of schools contradicts, texts that are not translated.
 *
 * @param today the day to compare `asOf` with, `YYYY-MM-DD`.
 */
export function lintRightsRegister(register: RightsRegister, today: string): Problem[] {
  const { schools, ...head } = register;
  return [
    ...unknownFields(rightsRegisterSchema, head),
    ...unknownInSchools(register),
    ...doubtful(register, today),
    ...figures(register),
    ...missingTranslations(rightsRegisterSchema, head),
  ];
}

/** The same as `unknownFields`, for 25,000 schools: looks at names alone, each of which it tells of once. */
function unknownInSchools({ schools = [] }: RightsRegister): Problem[] {
  const known = {
    school: fieldsOf(rightsRegisterParts.school) ?? {},
    award: fieldsOf(rightsRegisterParts.award) ?? {},
  };
  const found = new Map<string, { path: Path; name: string; sort: keyof typeof known; more: number }>();
  const look = (value: object, sort: keyof typeof known, path: () => Path) => {
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(known[sort], name)) continue;
      const before = found.get(`${sort} ${name}`);
      if (before) before.more += 1;
      else found.set(`${sort} ${name}`, { path: [...path(), name], name, sort, more: 0 });
    }
  };
  schools.forEach((school, index) => {
    look(school, 'school', () => ['schools', index]);
    school.awards?.forEach((award, place) => look(award, 'award', () => ['schools', index, 'awards', place]));
  });
  return [...found.values()].map(({ path, name, sort, more }) => {
    const meant = nearest(name, Object.keys(known[sort]));
    const also = more === 0 ? '' : `, here and in ${more} more`;
    const advice = meant === undefined ? 'no field of this name can stand here.' : `did you mean \`${meant}\`?`;
    return problem(path, 'warning', 'unknown-field', `\`${name}\`: ${advice} It is kept, and not read${also}.`);
  });
}

function doubtful(register: RightsRegister, today: string): Problem[] {
  const { asOf, schools, summary, indicators = [] } = register;
  const problems: Problem[] = [];
  const warn = (path: Path, code: string, words: string) => problems.push(problem(path, 'warning', code, words));
  if (asOf > today)
    warn(['asOf'], 'in-the-future', `${asOf} is still to come. Write the day on which the awards were as told here.`);
  if (schools?.length === 0 && !summary) {
    warn(['schools'], 'no-schools', 'there are no schools, so that there is nothing to show.');
  }
  const first = new Map<string, number>();
  const known = indicators.map(({ id }) => id);
  const unknown = new Set<string>();
  const without = new Set(known);
  const lacking = new Map<string, number>();
  const levels = new Map(levelsOf(register.levels).map(({ id }, index) => [id, index]));
  schools?.forEach((school, index) => {
    const { urn, awards } = school;
    const before = urn === undefined ? undefined : first.get(urn);
    if (before !== undefined) {
      const words = `the number ${shown(urn)} is that of school ${before + 1} too. Each school counts; write it once.`;
      warn(['schools', index, 'urn'], 'duplicate-urn', words);
    } else if (urn !== undefined) first.set(urn, index);
    awards?.forEach(({ level, date, reaccreditation }, place) => {
      const path: Path = ['schools', index, 'awards', place];
      if (possibleDays(date).first > asOf) {
        warn(
          [...path, 'date'],
          'award-to-come',
          `${date} is after ${asOf}, the day of this register, so that it does not count yet.`,
        );
      }
      if (
        reaccreditation &&
        !awards.some((other) => other !== awards[place] && other.level === level) &&
        levels.get(level)
      ) {
        warn(
          [...path, 'reaccreditation'],
          'reaccredited-without-award',
          `no earlier award of this level is listed. Add it, if its date is known.`,
        );
      }
    });
    for (const [name, { headcount }] of Object.entries(school.indicators ?? {})) {
      without.delete(name);
      if (headcount === undefined) lacking.set(name, (lacking.get(name) ?? 0) + 1);
      if (known.includes(name) || unknown.has(name)) continue;
      unknown.add(name);
      const words = `there is no indicator ${shown(name)}, so that it is not shown.${instead(name, known)}`;
      warn(['schools', index, 'indicators', name], 'unknown-indicator', words);
    }
  });
  indicators.forEach(({ id }, index) => {
    const missing = lacking.get(id);
    if (without.has(id))
      warn(['indicators', index], 'no-values', 'no school has a value for it, so that it is not shown.');
    else if (missing !== undefined) {
      const words = `${missing} of its values have no "headcount", so that each school counts the same. Add it for all, and pupils count.`;
      warn(['indicators', index], 'no-headcount', words);
    }
  });
  return problems;
}

/** Where the figures that a register gives are odd, or its list of schools says something else. */
function figures(register: RightsRegister): Problem[] {
  const { summary, schools } = register;
  if (!summary) return [];
  const problems: Problem[] = [];
  const warn = (path: Path, code: string, words: string) => problems.push(problem(path, 'warning', code, words));
  const { levels, schoolsInArea, newSince } = summary;
  const { levels: counts, total } = summarise(registerAt(register));
  if (newSince !== undefined && newSince > register.asOf) {
    const words = `${newSince} is after ${register.asOf}, the day of this register, so that nothing can be new since then.`;
    warn(['summary', 'newSince'], 'new-since-to-come', words);
  }
  if (schoolsInArea !== undefined && schoolsInArea < total) {
    const words = `"schoolsInArea" is ${schoolsInArea}, and there are ${total} schools in the register. Correct one of the two.`;
    warn(['summary', 'schoolsInArea'], 'fewer-than-listed', words);
  }
  for (const [name, given] of Object.entries(levels)) {
    const { count, new: added = 0, reaccredited = 0 } = given;
    if (added + reaccredited > count) {
      const words = `${added} are new and ${reaccredited} reaccredited, which is more than "count", ${count}. Correct them.`;
      warn(['summary', 'levels', name], 'new-above-count', words);
    }
    const found = counts.find(({ level }) => level.id === name);
    if (!schools?.length || !found) continue;
    for (const field of ['count', 'new', 'reaccredited'] as const) {
      const [said, listed] = [given[field], found[field]];
      if (said === undefined || listed === undefined || said === listed) continue;
      const words = `"${field}" says ${said}, and the list of schools comes to ${listed}, which is shown. Correct one of the two.`;
      warn(['summary', 'levels', name, field], 'counts-differ', words);
    }
  }
  return problems;
}
