import type { Problem } from './problem.js';

/** The kinds of document. */
export type DocumentKind = 'audit' | 'audit-response' | 'strand-progress' | 'rights-register' | 'parent-guide';

/** The newest format of every kind that this library knows. */
export const knownFormat = 1;

/** How large a document may be before it is looked at any closer. */
export interface Limits {
  readonly bytes: number;
  /** Texts, numbers, yes or no, lists and objects together. */
  readonly values: number;
}

/** How deep a document may be nested, in levels; the document itself is the first. */
export const maximumDepth = 32;

const usual: Limits = { bytes: 5_000_000, values: 100_000 };

/** The limits of each kind. */
export const limits: Readonly<Record<DocumentKind, Limits>> = {
  audit: usual,
  'audit-response': usual,
  'strand-progress': usual,
  'rights-register': { bytes: 20_000_000, values: 1_000_000 },
  'parent-guide': { bytes: 10_000_000, values: 200_000 },
};

/** The problem of a document that can not even be looked at. */
export function unreadable(code: string, message: string): Problem {
  return { path: '', severity: 'error', code, message };
}

/** What is said of a document past one of its limits. */
export function tooLarge(kind: DocumentKind, limit: 'bytes' | 'values' | 'levels'): Problem {
  const { bytes, values } = limits[kind];
  if (limit === 'levels') {
    return unreadable('too-deep', `The file is nested more than ${maximumDepth} levels deep. No document needs that.`);
  }
  const [code, what] =
    limit === 'bytes'
      ? ['too-large', `is larger than ${bytes / 1e6} MB`]
      : ['too-many-values', `holds more than ${values.toLocaleString('en')} values`];
  return unreadable(code, `The file ${what}. Split it, or take out what does not belong in it.`);
}

/**
 * The same value as plain JSON that is nobody else's, when it is within the limits. Looks no further than the first
 * limit passed, and leaves out what JSON has no word for, and every `__proto__`.
 */
export function plainValue(input: unknown, kind: DocumentKind): { value: unknown } | { problem: Problem } {
  const { bytes, values } = limits[kind];
  const waiting: { from: object; to: object; depth: number }[] = [];
  let count = 0;
  let size = 0;
  let past: 'bytes' | 'values' | 'levels' | undefined;
  const copy = (part: unknown, depth: number): unknown => {
    if (++count > values) past = 'values';
    if (typeof part === 'string' && (size += part.length) > bytes) past = 'bytes';
    if (typeof part !== 'object' || part === null) return part;
    if (depth > maximumDepth) past = 'levels';
    const to = Array.isArray(part) ? [] : {};
    waiting.push({ from: part, to, depth });
    return to;
  };
  try {
    const value = copy(input, 1);
    for (let next = waiting.pop(); next && !past; next = waiting.pop()) {
      for (const [key, part] of Object.entries(next.from)) {
        if ((size += key.length) > bytes) past = 'bytes';
        if (past) break;
        if (key === '__proto__' || !json.has(typeof part)) continue;
        (next.to as Record<string, unknown>)[key] = copy(part, next.depth + 1);
      }
    }
    return past ? { problem: tooLarge(kind, past) } : { value };
  } catch {
    // A getter or a proxy of the page's threw.
    return { problem: unreadable('not-json', 'This value can not be read as a document. Hand in plain JSON.') };
  }
}

const json = new Set(['string', 'number', 'boolean', 'object']);
