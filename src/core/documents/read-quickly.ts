import { limits, maximumDepth, type DocumentKind, type Past } from './limits.js';

/** Why a text is no JSON. */
export type NotJson = 'empty' | 'webPage' | 'notJson';

/**
 * Reads JSON. What is past a limit is refused before it is parsed, in one pass over the text; a web page is told apart
 * from a damaged file.
 */
export function readQuickly(text: string, kind: DocumentKind): { value: unknown } | { refused: Past | NotJson } {
  const past = limitPassed(text, kind);
  if (past) return { refused: past };
  const content = text.startsWith('\u{feff}') ? text.slice(1) : text;
  try {
    return { value: JSON.parse(content) as unknown };
  } catch {
    const [first] = content.trimStart();
    return { refused: first === undefined ? 'empty' : first === '<' ? 'webPage' : 'notJson' };
  }
}

/**
 * Counts bytes, levels and values without parsing. A value begins where the first sign stands after a bracket, a comma
 * or a colon; what a colon follows was a name.
 */
function limitPassed(text: string, kind: DocumentKind): Past | undefined {
  const { bytes, values } = limits[kind];
  if (text.length > bytes) return 'bytes';
  let size = text.length;
  let depth = 0;
  let count = 0;
  let begins = true;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    // Half of a pair of surrogates makes two of its four bytes.
    if (sign > 0x7f) size += sign < 0x800 || (sign & 0xf800) === 0xd800 ? 1 : 2;
    if (inText) {
      if (sign === 0x5c) index += 1;
      else if (sign === 0x22) inText = false;
      continue;
    }
    if (sign <= 0x20) continue;
    if (sign === 0x5d || sign === 0x7d) {
      depth -= 1;
      begins = false;
      continue;
    }
    if (sign === 0x3a) count -= 1;
    else if (begins) count += 1;
    const opens = sign === 0x5b || sign === 0x7b;
    if (opens && ++depth > maximumDepth) return 'levels';
    begins = opens || sign === 0x2c || sign === 0x3a;
    inText = sign === 0x22;
    if (count > values) return 'values';
  }
  return size > bytes ? 'bytes' : undefined;
}
