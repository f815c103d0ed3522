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

/** Which limit a document is past. */
export type Past = 'bytes' | 'levels' | 'values';

/**
 * The same value as plain JSON that is nobody else's, when it is within the limits. Looks no further than the first
 * limit passed, and leaves out what JSON has no word for, and every `__proto__`.
 */
export function plainCopy(input: unknown, kind: DocumentKind): { value: unknown } | { past: Past | 'unreadable' } {
  const { bytes, values } = limits[kind];
  const waiting: { from: object; to: object; depth: number }[] = [];
  let count = 0;
  let size = 0;
  let past: Past | undefined;
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
    return past ? { past } : { value };
  } catch {
    // A getter or a proxy of the page's threw.
    return { past: 'unreadable' };
  }
}

const json = new Set(['string', 'number', 'boolean', 'object']);
