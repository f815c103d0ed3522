import { parse, postprocess, preprocess } from 'micromark';

/** A part of a text in CommonMark, by the parser's name for it. */
export interface Part {
  readonly type: string;
  /** What was written there. */
  readonly source: () => string;
  /** The parts in it, in order: signs and spaces between words are parts as well. */
  readonly parts: Part[];
}

/** A text as parts within parts. The parser tells where each begins and ends. */
export function partsOf(markdown: string): Part[] {
  const whole: Part[] = [];
  const open = [whole];
  for (const [step, token, { sliceSerialize }] of postprocess(
    parse()
      .document()
      .write(preprocess()(markdown, undefined, true)),
  )) {
    // Only says that paragraphs and definitions follow one another.
    if (token.type === 'content') continue;
    if (step === 'exit') {
      open.pop();
      continue;
    }
    const parts: Part[] = [];
    open.at(-1)?.push({ type: token.type, source: () => sliceSerialize(token), parts });
    open.push(parts);
  }
  return whole;
}

/** The first part of a type in these, however deep. */
export function find(parts: readonly Part[], type: string): Part | undefined {
  for (const part of parts) {
    const found = part.type === type ? part : find(part.parts, type);
    if (found) return found;
  }
  return undefined;
}
