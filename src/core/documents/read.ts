import type { DocumentKind, Past } from './limits.js';
import { tooLarge, unreadable } from './limit-problems.js';
import type { Problem } from './problem.js';
import { readQuickly } from './read-quickly.js';

export { knownFormat, limits, type DocumentKind } from './limits.js';

/**
 * Reads JSON. What is past a limit is refused before it is parsed, in one pass over the text; a web page is told apart
 * from a damaged file; a parser's own words are never passed on.
 */
export function readJson(text: string, kind: DocumentKind): { value: unknown } | { problems: Problem[] } {
  const read = readQuickly(text, kind);
  if ('value' in read) return read;
  const { refused } = read;
  return {
    problems: [refused in notJson ? notJson[refused as keyof typeof notJson] : tooLarge(kind, refused as Past)],
  };
}

const notJson = {
  webPage: unreadable(
    'not-json-but-html',
    'This is a web page, not a JSON file. Perhaps the address leads to a page that asks you to sign in.',
  ),
  empty: unreadable('not-json', 'The file is empty. Save the document again.'),
  notJson: unreadable(
    'not-json',
    'The file is not valid JSON, or a part of it is missing. Look for a missing comma, bracket or quotation mark, or save it again from where it came.',
  ),
};
