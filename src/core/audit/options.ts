import type { Audit, Scale, ScaleOption, Statement } from '../documents/audit.js';

/** The scale that a statement is rated on; `undefined` where it has none. */
export function scaleOf(audit: Audit, { scale }: Statement): Scale | undefined {
  const { scales = {} } = audit;
  return scale !== undefined && Object.hasOwn(scales, scale) ? scales[scale] : undefined;
}

/** The options to choose from, in document order: those of the scale for a rating, else the statement's own. */
export function optionsOf(audit: Audit, statement: Statement): readonly ScaleOption[] {
  const rated = (statement.type ?? 'rating') === 'rating';
  return (rated ? scaleOf(audit, statement)?.options : statement.options) ?? [];
}

/** The options that give a score; none where several may be chosen, or where the answer is typed. */
export function scoredOptions(audit: Audit, statement: Statement): readonly ScaleOption[] {
  const type = statement.type ?? 'rating';
  if (type !== 'rating' && type !== 'choice') return [];
  return optionsOf(audit, statement).filter(({ score }) => score !== undefined);
}
