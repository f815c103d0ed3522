import type { Audit, Scale, ScaleOption, Statement } from '../documents/audit.js';

/** The scale that a statement is rated on; `undefined` where it has none. */
export function scaleOf(audit: Audit, { scale }: Statement): Scale | undefined {
  const { scales = {} } = audit;
  return scale !== undefined && Object.hasOwn(scales, scale) ? scales[scale] : undefined;
}

/**
 * The options to choose from, in document order: those of the scale for a rating, none where the answer is typed, else
 * the statement's own. What else a statement has of a scale or of options means nothing.
 */
export function optionsOf(audit: Audit, statement: Statement): readonly ScaleOption[] {
  const { type = 'rating', options = [] } = statement;
  if (type === 'rating') return scaleOf(audit, statement)?.options ?? [];
  return typed.has(type) ? [] : options;
}

/** The statement types whose answers are typed in, not chosen. */
export const typed: ReadonlySet<string> = new Set(['text', 'number', 'date']);

/** The options that give a score; none where several may be chosen, or where the answer is typed. */
export function scoredOptions(audit: Audit, statement: Statement): readonly ScaleOption[] {
  const type = statement.type ?? 'rating';
  if (type !== 'rating' && type !== 'choice') return [];
  return optionsOf(audit, statement).filter(({ score }) => score !== undefined);
}
