import type { Checked } from '../documents/check.js';
import { limits, type DocumentKind } from '../documents/limits.js';
import type { Problem } from '../documents/problem.js';
import { instead, problem, shown } from '../documents/problem-list.js';
import { readJson } from '../documents/read.js';
import type { Beside, Kind } from './kind.js';

/** Where each kind is found; a new kind is one line here. What checks it is loaded when a document of it is there. */
export const kinds = {
  audit: async () => (await import('./audit.kind.js')).auditKind,
  'audit-response': async () => (await import('./audit-response.kind.js')).auditResponseKind,
  'strand-progress': async () => (await import('./strand-progress.kind.js')).strandProgressKind,
  'rights-register': async () => (await import('./rights-register.kind.js')).rightsRegisterKind,
  'parent-guide': async () => (await import('./parent-guide.kind.js')).parentGuideKind,
} satisfies Record<DocumentKind, () => Promise<Kind>>;

/** The names of the kinds, in the order in which people are shown them. */
export const kindNames = Object.keys(kinds) as readonly DocumentKind[];

/** What became of a document of any kind. */
export interface CheckedDocument extends Checked<unknown> {
  /** Of what kind it says it is; `undefined` when it does not say, or can not be read. */
  readonly kind?: DocumentKind;
  /** What the text holds, usable or not; `undefined` when it can not be read. */
  readonly value?: unknown;
}

/** Reads and checks a document of whatever kind it says it is. Errors keep it from being used; warnings do not. */
export async function checkDocument(text: string, beside: Beside): Promise<CheckedDocument> {
  const read = readJson(text, largest);
  if ('problems' in read) return refused(read.problems);
  const found = kindOf(read.value);
  if (typeof found !== 'string') return { ...refused([found]), value: read.value };
  // Of what kind it is decides how large it may be.
  const within = readJson(text, found);
  if ('problems' in within) return { ...refused(within.problems), kind: found };
  const checks = await kinds[found]();
  return { ...checks.check(within.value, beside), kind: found, value: within.value };
}

function refused(problems: readonly Problem[]): CheckedDocument {
  return { document: undefined, problems, more: 0 };
}

const largest = kindNames.reduce((most, name) => (limits[name].bytes > limits[most].bytes ? name : most));

/** The kind that a document says it is, or what is wrong with that. */
function kindOf(value: unknown): DocumentKind | Problem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return problem([], 'error', 'not-an-object', `a document is an object in curly brackets, not ${shown(value)}.`);
  }
  const { kind } = value as { kind?: unknown };
  if (isKind(kind)) return kind;
  const what = kind === undefined ? 'does not say of what "kind" it is' : `says that it is of the kind ${shown(kind)}`;
  const advice = instead(typeof kind === 'string' ? kind : '', kindNames);
  return problem(['kind'], 'error', 'wrong-kind', `this file ${what}.${advice}`);
}

/** Whether there is a kind of this name. */
export function isKind(name: unknown): name is DocumentKind {
  return kindNames.some((known) => known === name);
}
