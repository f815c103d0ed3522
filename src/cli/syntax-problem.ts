import { createScanner, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** Why a text is not JSON: what to do, and where, in UTF-16 units from the text's start. */
export interface SyntaxProblem {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The first thing that keeps a text from being JSON, or `undefined` when none is found. What follows the first is
 * mostly its consequence, and is not told.
 */
export function syntaxProblem(text: string): SyntaxProblem | undefined {
  if (text.trim() === '') return undefined;
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // A text that goes too deep before its first fault.
    return undefined;
  }
  const [first] = errors;
  return first && described(text, first);
}

const endsBefore = 'The document ends before this. Take out what follows, or the bracket too many before it.';

/** What each of the parser's codes asks for, where that needs no look around. */
const advice: Readonly<Record<string, string>> = {
  UnexpectedEndOfString: 'This text has no quotation mark at its end. A line break inside a text is written \\n.',
  InvalidEscapeCharacter: 'A backslash inside a text is written twice: \\\\.',
  InvalidUnicode: 'A backslash inside a text is written twice: \\\\.',
  InvalidCharacter: 'This text holds a tab, or another sign that nobody sees. Take it out, or write a tab as \\t.',
  InvalidCommentToken: 'A JSON file can not hold comments. Take this one out.',
  UnexpectedEndOfComment: 'A JSON file can not hold comments. Take this one out.',
  UnexpectedEndOfNumber: 'This number is not finished.',
  EndOfFileExpected: endsBefore,
};

function described(text: string, { error, offset, length }: ParseError): SyntaxProblem {
  const code = printParseErrorCode(error);
  const here = (words: string): SyntaxProblem => ({ start: offset, end: offset + length, words });
  const before = text.slice(0, offset).trimEnd();
  const lastBefore = { start: Math.max(0, before.length - 1), end: before.length };
  const [sign = ''] = text.slice(offset);
  const [previous = ''] = before.slice(-1);

  const known = advice[code];
  if (known !== undefined) return here(known);
  if (offset >= text.trimEnd().length) return unclosed(text) ?? here('The end of the document is missing.');
  if (code === 'InvalidSymbol') {
    if (/["“”„«»‘’']/u.test(sign)) return here(`Write straight double quotation marks, ", in place of ${sign}.`);
    if (previous === '"' && before.length === offset) {
      return here('A quotation mark inside a text is written \\", or else the text ends there.');
    }
    if (before !== '' && openBrackets(text, offset).length === 0) return here(endsBefore);
  }
  if (/[\]}]/u.test(sign)) {
    if (previous === ',') return { ...lastBefore, words: 'There is a comma after the last entry. Take it out.' };
    if (previous === ':') return { ...lastBefore, words: 'After this colon a value is missing.' };
    return wrongBracket(text, offset);
  }
  if (sign === ',' && previous === ',') return here('There are two commas. Take one out.');
  if (code === 'ColonExpected') return { ...lastBefore, words: 'After this name a colon is missing.' };
  if (code === 'CommaExpected') return { ...lastBefore, words: 'A comma is missing after this.' };
  return here(wordAlone(/^[^\s"{}[\]:,]*/u.exec(text.slice(offset))?.[0] ?? ''));
}

/** What to do about a word without quotation marks. */
function wordAlone(word: string): string {
  if (word === '') return 'This is not expected here.';
  const small = word.toLowerCase();
  return /^(?:true|false|null)$/u.test(small)
    ? `Write ${small}, in small letters, in place of ${word}.`
    : `${word.slice(0, 40)} has to stand in straight double quotation marks, ".`;
}

/** The brackets that are open at a place, by where they stand, the innermost last. */
function openBrackets(text: string, until: number): number[] {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  for (scanner.scan(); scanner.getTokenOffset() < until; scanner.scan()) {
    const sign = text.charAt(scanner.getTokenOffset());
    if (sign === '{' || sign === '[') open.push(scanner.getTokenOffset());
    else if (sign === '}' || sign === ']') open.pop();
  }
  return open;
}

/** The innermost bracket that is never closed. */
function unclosed(text: string): SyntaxProblem | undefined {
  const start = openBrackets(text, text.length).at(-1);
  if (start === undefined) return undefined;
  const words = `This bracket is never closed: its ${closing(text, start)} is missing, or the end of the file was lost.`;
  return { start, end: start + 1, words };
}

/** A bracket that closes one of the other sort, or none. */
function wrongBracket(text: string, offset: number): SyntaxProblem {
  const start = openBrackets(text, offset).at(-1);
  const place = { start: offset, end: offset + 1 };
  if (start === undefined) return { ...place, words: 'This bracket is one too many.' };
  const right = closing(text, start);
  return { ...place, words: `This bracket has to be a ${right}, or a ${right} is missing before it.` };
}

function closing(text: string, start: number): string {
  return text.charAt(start) === '{' ? '}' : ']';
}
