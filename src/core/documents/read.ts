import type { Problem } from './problem.js';

/** The kinds of document. */
export type DocumentKind = 'audit' | 'audit-response' | 'strand-progress' | 'rights-register' | 'parent-guide';

/** The newest format of every kind that this library knows. */
export const knownFormat = 1;

/** How large a document may be before it is looked at any closer. */
export interface Limits {
  readonly bytes: number;
  readonly values: number;
}

/** How deep a document may be nested, in levels. */
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

/**
 * Reads JSON. What is past a limit is refused before it is parsed, in one pass over the text; a web page is told apart
 * from a damaged file; a parser's own words are never passed on.
 */
export function readJson(text: string, kind: DocumentKind): { value: unknown } | { problems: Problem[] } {
  const content = text.startsWith('\u{feff}') ? text.slice(1) : text;
  const problem = tooMuch(content, kind) ?? (/^\s*</u.test(content) ? webPage : undefined);
  if (problem) return { problems: [problem] };
  try {
    return { value: JSON.parse(content) as unknown };
  } catch {
    return { problems: [content.trim() === '' ? empty : notJson] };
  }
}

/** The same limits for a document that is an object already. Looks no further than the first limit passed. */
export function checkLimits(value: unknown, kind: DocumentKind): Problem | undefined {
  let count = 0;
  const waiting: { value: object; depth: number }[] = [];
  const visit = (part: unknown, depth: number): Problem | undefined => {
    if (++count > limits[kind].values) return tooManyValues(kind);
    if (typeof part !== 'object' || part === null) return undefined;
    if (depth > maximumDepth) return tooDeep;
    waiting.push({ value: part, depth });
    return undefined;
  };
  let problem = visit(value, 1);
  for (let next = waiting.pop(); next && !problem; next = waiting.pop()) {
    for (const part of Object.values(next.value)) {
      problem = visit(part, next.depth + 1);
      if (problem) break;
    }
  }
  return problem;
}

/** Counts levels and values without parsing: every value but the first follows a bracket, a comma or a colon. */
function tooMuch(text: string, kind: DocumentKind): Problem | undefined {
  const { bytes, values } = limits[kind];
  if (text.length > bytes) return tooLarge(kind);
  let depth = 0;
  let count = 1;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      count += 1;
      if (depth > maximumDepth) return tooDeep;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
    else if (code === 0x2c) count += 1;
    if (count > values) return tooManyValues(kind);
  }
  return undefined;
}

function refused(code: string, message: string): Problem {
  return { path: '', severity: 'error', code, message };
}

function tooLarge(kind: DocumentKind): Problem {
  return refused(
    'too-large',
    `The file is larger than ${limits[kind].bytes / 1_000_000} MB. Split it, or take out what does not belong in it.`,
  );
}

function tooManyValues(kind: DocumentKind): Problem {
  return refused(
    'too-many-values',
    `The file holds more than ${limits[kind].values.toLocaleString('en')} values. Split it, or take out what does not belong in it.`,
  );
}

const tooDeep = refused(
  'too-deep',
  `The file is nested more than ${maximumDepth} levels deep. No document needs that.`,
);
const webPage = refused(
  'not-json-but-html',
  'This is a web page, not a JSON file. Perhaps the address leads to a page that asks you to sign in.',
);
const empty = refused('not-json', 'The file is empty. Save the document again.');
const notJson = refused(
  'not-json',
  'The file is not valid JSON, or a part of it is missing. Look for a missing comma, bracket or quotation mark, or save it again from where it came.',
);
