import { check, type Checked } from './check.js';
import { finishParentGuide, parentGuideSchema, type ParentGuide } from './parent-guide.js';

/**
 * Checks a guide: limits, schema, then ids and the contacts that chapters name. The guide that comes out is a copy, and
 * frozen.
 */
export function parseParentGuide(input: unknown): Checked<ParentGuide> {
  return check(input, 'parent-guide', parentGuideSchema, finishParentGuide);
}
