import { check, type Checked } from './check.js';
import { finishStrandProgress, strandProgressSchema, type StrandProgressDocument } from './strand-progress.js';

/**
 * Checks a strategy's progress: limits, schema, then ids, the strands that actions name, and counts. The document that
 * comes out is a copy, and frozen.
 */
export function parseStrandProgress(input: unknown): Checked<StrandProgressDocument> {
  return check(input, 'strand-progress', strandProgressSchema, finishStrandProgress);
}
