import type { Condition } from '../documents/audit.js';
import { holds, type ConditionState } from './conditions.js';

/**
 * The simple conditions that decided that a condition holds, in the order they are written: of `any` only the parts
 * that hold; of `not` the parts that do not, for it is their failing that decides.
 */
export function decidingParts(condition: Condition, state: ConditionState): Condition[] {
  return deciding(condition, true, state);
}

function deciding(condition: Condition, wanted: boolean, state: ConditionState): Condition[] {
  if ('not' in condition) return deciding(condition.not, !wanted, state);
  if (!('all' in condition) && !('any' in condition)) return [condition];
  const parts = 'all' in condition ? condition.all : condition.any;
  const everyPartCounts = 'all' in condition === wanted;
  return parts
    .filter((part) => everyPartCounts || holds(part, state) === wanted)
    .flatMap((part) => deciding(part, wanted, state));
}
