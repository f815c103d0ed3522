import { limits, maximumDepth, plainCopy, type DocumentKind, type Past } from './limits.js';
import type { Problem } from './problem.js';

/** The problem of a document that can not even be looked at. */
export function unreadable(code: string, message: string): Problem {
  return { path: '', severity: 'error', code, message };
}

/** What is said of a document past one of its limits. */
export function tooLarge(kind: DocumentKind, limit: Past): Problem {
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

/** A value as plain JSON that is nobody else's, or what is said where it is none or past a limit. */
export function plainValue(input: unknown, kind: DocumentKind): { value: unknown } | { problem: Problem } {
  const copy = plainCopy(input, kind);
  if ('value' in copy) return copy;
  return {
    problem:
      copy.past === 'unreadable'
        ? unreadable('not-json', 'This value can not be read as a document. Hand in plain JSON.')
        : tooLarge(kind, copy.past),
  };
}
