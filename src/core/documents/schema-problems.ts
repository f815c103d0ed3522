import type { Problem } from './problem.js';

/** What is needed of a schema of zod's. */
export interface Schema<T> {
  safeParse(input: unknown): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
}

/** What is needed of an issue of zod's; its message is ours where a rule of ours gave it one. */
export interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
}

/** Turns what a schema found into problems in words. The schema's own words are never shown. */
export function schemaProblems(issues: readonly Issue[], input: unknown): Problem[] {
  return issues.map((issue) => {
    const path = issue.path.map(String);
    const found = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], input);
    const name = path.at(-1) ?? 'the document';
    const { code, message } = meaning(issue, name, found);
    return { path: pointer(path), severity: 'error', code, message: `${placeWords(path)}${message}` };
  });
}

/** A path as a JSON pointer (RFC 6901). */
export function pointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Where a problem is, for a person: "Strand 1, area 2, statement 3: ". */
export function placeWords(path: readonly (string | number)[]): string {
  const places: string[] = [];
  for (let index = 0; index + 1 < path.length; index += 1) {
    const name = names[String(path[index])];
    const position = Number(path[index + 1]);
    if (name && Number.isInteger(position)) places.push(`${name} ${position + 1}`);
  }
  const words = places.join(', ');
  return words === '' ? '' : `${words[0]?.toUpperCase()}${words.slice(1)}: `;
}

const names: Partial<Record<string, string>> = {
  strands: 'strand',
  areas: 'area',
  statements: 'statement',
  options: 'option',
  bands: 'band',
  settingTypes: 'setting type',
  perspectives: 'perspective',
  actions: 'action',
  evidence: 'evidence',
  signOffs: 'sign-off',
  replaces: 'replaced statement',
};

/** What each rule of ours, named in the schema, asks for. */
const rules: Partial<Record<string, string>> = {
  id: 'may hold lower-case letters, digits, full stops, hyphens and underscores, and begins with a letter or digit',
  language: 'is a language tag, such as "en" or "ur"',
  text: 'is a text, or an object with a text for each language, such as { "en": "…", "ur": "…" }',
  date: 'is a day of the calendar in the form YYYY-MM-DD',
  timestamp: 'is a moment in UTC in the form 2026-09-01T08:30:00Z',
  version: 'is a version in three parts, such as "1.0.0"',
  uuid: 'is a UUID, such as "123e4567-e89b-42d3-a456-426614174000"',
  condition:
    'is a condition of one of these forms: { "statement", "is" }, { "statement", "in" }, { "statement", "atLeast" }, { "statement", "answered" }, { "settingType" }, { "perspective" }, { "all" }, { "any" }, { "not" }',
  filled: 'is not empty',
  'not-empty': 'holds one entry or more',
  'scale-length': 'holds two to seven options',
  'strand-count': 'holds 1 to 12 strands',
  score: 'is 0 or more',
  weight: 'is more than 0',
  revision: 'is 0 or more',
};

const types: Partial<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
  record: 'an object in curly brackets',
};

function meaning(issue: Issue, name: string, found: unknown): { code: string; message: string } {
  const named = `"${name}"`;
  if (found === undefined) return { code: 'missing', message: `${named} is missing. Add it.` };
  const rule = rules[issue.message];
  if (rule)
    return { code: ruleCodes[issue.message] ?? 'wrong-value', message: `${named} is ${shown(found)}. It ${rule}.` };
  if (issue.code === 'invalid_type') {
    const expected = types[issue.expected ?? ''] ?? 'something else';
    return { code: 'wrong-type', message: `${named} is ${shown(found)}. It has to be ${expected}.` };
  }
  if (issue.values) {
    const values = issue.values.map((value) => JSON.stringify(value)).join(', ');
    return { code: 'wrong-value', message: `${named} is ${shown(found)}. Write one of: ${values}.` };
  }
  return { code: 'wrong-value', message: `${named} is ${shown(found)}, which is not allowed there.` };
}

const ruleCodes: Partial<Record<string, string>> = {
  condition: 'unknown-condition',
  id: 'wrong-id',
  date: 'wrong-date',
  timestamp: 'wrong-timestamp',
  language: 'wrong-language',
  version: 'wrong-version',
};

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
