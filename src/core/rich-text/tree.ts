/** A part of a text in CommonMark, with everything decided that is not a matter of looks. */
export type Rich =
  | { readonly type: 'text' | 'code' | 'code-block'; readonly value: string }
  | { readonly type: 'paragraph' | 'emphasis' | 'strong' | 'quotation'; readonly children: readonly Rich[] }
  /** `depth` counts from 0, and leaves out levels that the text does not have. */
  | { readonly type: 'heading'; readonly depth: number; readonly children: readonly Rich[] }
  | { readonly type: 'line-break' | 'thematic-break' }
  /** `start` is there in a numbered list alone. */
  | { readonly type: 'list'; readonly start?: number; readonly items: readonly (readonly Rich[])[] }
  /** The address is one that a link may lead to. */
  | { readonly type: 'link'; readonly address: string; readonly children: readonly Rich[] }
  | { readonly type: 'image'; readonly address: string; readonly alternative: string }
  /** A word that a glossary explains; `entry` is its place there. */
  | { readonly type: 'term'; readonly value: string; readonly entry: number };
