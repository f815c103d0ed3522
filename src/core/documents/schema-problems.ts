import { shown, type Path, type ProblemList } from './problem-list.js';
import { nearest } from './suggestion.js';

/** What is needed of a schema of zod's. */
export interface Schema<T> {
  safeParse(input: unknown): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
}

/** What is needed of an issue of zod's; its message is the name of a rule of ours where the schema gave it one. */
export interface Issue {
  readonly code?: string;
  readonly path: Path;
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  /** What is wrong with a key of a map. */
  readonly issues?: readonly Issue[];
  /** What is wrong with each alternative. */
  readonly errors?: readonly (readonly Issue[])[];
}

/** Turns what a schema found into problems in words. The schema's own words are never shown. */
export function schemaProblems(issues: readonly Issue[], input: unknown, list: ProblemList): void {
  for (const issue of issues) {
    const parts = issue.errors?.find((errors) => errors.every(({ path }) => path.length > 0 && at(issue.path, path)));
    if (parts) {
      const inside = parts.map((part) => ({ ...part, path: [...issue.path, ...part.path] }));
      schemaProblems(inside, input, list);
    } else {
      const { code, words } = meaning(issue, valueAt(input, issue.path.slice(0, -1)), valueAt(input, issue.path));
      list.add(issue.path, code, words);
    }
  }

  /** Whether there is anything there: an alternative that misses a field is not the one that was meant. */
  function at(path: Path, further: Path): boolean {
    return valueAt(input, [...path, ...further]) !== undefined;
  }
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);
}

/** What each rule that the schemas name asks of a value: "It has to …". */
const rules: Partial<Record<string, string>> = {
  id: 'begin with a small letter or a digit, and hold only small letters, digits, full stops, hyphens and underscores',
  language: 'be a language tag, such as "en" or "ur"',
  text: 'be a text, or a text for each language, such as { "en": "…", "ur": "…" }',
  date: 'be a day of the calendar in the form YYYY-MM-DD',
  'partial-date': 'be a day, a month or a year in the form YYYY-MM-DD, YYYY-MM or YYYY',
  timestamp: 'be a moment in UTC in the form 2026-09-01T08:30:00Z',
  version: 'be a version in three parts, such as "1.0.0"',
  uuid: 'be a UUID, such as "123e4567-e89b-42d3-a456-426614174000"',
  condition:
    'be a condition in one of these forms: { "statement", "is" }, { "statement", "in" }, { "statement", "atLeast" }, { "statement", "answered" }, { "settingType" }, { "perspective" }, { "all" }, { "any" }, { "not" }',
  filled: 'hold something',
  'not-empty': 'hold one entry or more',
  'scale-length': 'hold two to seven options',
  'strand-count': 'hold 1 to 12 strands',
  whole: 'be a whole number',
  positive: 'be more than 0',
  'not-negative': 'be 0 or more',
  percentage: 'be from 0 to 100',
  bound: 'be a number, or a day in the form YYYY-MM-DD',
  'not-applicable': 'be true, false or { "reasonRequired": true }',
  value: 'be a text, a number or a list of texts',
  block:
    'be "text", "steps", "callout", "questions", "checklist", "quote", "contacts", "image", "audio" or "downloads"',
};

/** What a type that zod names is called in words. */
const types: Partial<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
};

function meaning(issue: Issue, parent: unknown, found: unknown): { code: string; words: () => string } {
  const { code, expected = '', message, path, values, issues } = issue;
  const name = String(path.at(-1));
  const badKey = issues?.[0]?.message;
  if (badKey === undefined && found === undefined) {
    return { code: 'missing', words: () => `"${name}" is missing. ${misspelt(name, parent)}` };
  }
  // Conditions alone may have no further fields.
  const rule = code === 'unrecognized_keys' ? 'condition' : (badKey ?? message);
  const asked = rules[rule];
  const wanted = values ? values.map(shown).join(' or ') : (types[expected] ?? 'an object in curly brackets');
  const what = badKey === undefined ? `is ${shown(found)}` : 'can not stand there as a name';
  return {
    code: asked === undefined ? (values ? 'wrong-value' : 'wrong-type') : (codes[rule] ?? `wrong-${rule}`),
    words: () =>
      `${shown(name)} ${what}. It has to ${asked ?? `be ${wanted}`}.${rule === 'condition' ? conditionHint(found) : ''}`,
  };
}

const codes: Partial<Record<string, string>> = { condition: 'unknown-condition', whole: 'wrong-type' };

/** What to do about a field that is missing: perhaps it is there, and misspelt. */
function misspelt(name: string, parent: unknown): string {
  const written = nearest(name, Object.keys(Object(parent) as object));
  return written === undefined ? 'Add it.' : `There is ${shown(written)}: did you mean "${name}"?`;
}

/** The part of a condition that was probably misspelt. */
function conditionHint(found: unknown): string {
  for (const name of Object.keys(Object(found) as object)) {
    const meant = forms.includes(name) ? undefined : nearest(name, forms);
    if (meant !== undefined) return ` Did you mean "${meant}"?`;
  }
  return '';
}

const forms = ['statement', 'is', 'in', 'atLeast', 'answered', 'settingType', 'perspective', 'all', 'any', 'not'];
