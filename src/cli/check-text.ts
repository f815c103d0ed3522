import type { Problem } from '../core/documents/problem.js';
import type { Beside } from '../core/kinds/kind.js';
import { checkDocument, type CheckedDocument } from '../core/kinds/kinds.js';
import { repeatedFields } from './repeated-fields.js';
import { Places, type Place } from './places.js';
import { syntaxProblem } from './syntax-problem.js';

/** A problem, and where it stands in the text. */
export interface PlacedProblem extends Problem {
  readonly place: Place;
}

/** What became of a text: the document or its problems, in the order in which they stand in the text. */
export interface CheckedText extends CheckedDocument {
  readonly problems: readonly PlacedProblem[];
}

/** Reads and checks a text, of whatever kind of document it is, and finds each problem's place in it. */
export async function checkText(text: string, beside: Beside): Promise<CheckedText> {
  const checked = await checkDocument(text, beside);
  // A byte order mark is no part of the document, and keeps its place.
  const content = text.replace(/^\u{feff}/u, ' ');
  const places = new Places(content);
  const problems = [...checked.problems, ...(checked.value === undefined ? [] : repeatedFields(content))].map(
    (problem): PlacedProblem => {
      const syntax = problem.code === 'not-json' ? syntaxProblem(content) : undefined;
      return syntax
        ? { ...problem, message: syntax.words, place: places.between(syntax.start, syntax.end) }
        : { ...problem, place: checked.value === undefined ? places.between(0, 0) : places.of(problem.path) };
    },
  );
  return { ...checked, problems: problems.sort((one, other) => one.place.start - other.place.start) };
}

/** What is said of a file whose bytes are no text. */
export const notText: PlacedProblem = {
  path: '',
  severity: 'error',
  code: 'encoding',
  message: 'This file is not a text in UTF-8. Save it again, and choose the encoding UTF-8.',
  place: { line: 1, column: 1, start: 0, end: 0 },
};
