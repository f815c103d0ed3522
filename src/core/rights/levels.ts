import type { Text } from '../documents/text.js';

/** A level of the award, in the order of a register's levels; without a label it is called as the reader's language has it. */
export interface Level {
  readonly id: string;
  readonly label?: Text | undefined;
  /** How long an award holds; `null` where it does not run out. */
  readonly months: number | null;
}

/** The level of a school that works towards its first award. */
export const registered = 'registered';

/** The levels of the Rights Respecting Schools Award in the United Kingdom, lowest first. */
export const usualLevels: readonly Level[] = [
  { id: registered, months: null },
  { id: 'bronze', months: null },
  { id: 'silver', months: 36 },
  { id: 'gold', months: 36 },
];

/**
 * The levels of a register, lowest first: the usual ones, those that the register names itself in their place, and each
 * further one above the level that it is named after, at the top where it is named first.
 */
export function levelsOf(own: readonly Level[] = []): readonly Level[] {
  const levels = [...usualLevels];
  let after = -1;
  for (const { id, label, months } of own) {
    const place = levels.findIndex((level) => level.id === id);
    if (place >= 0) levels[place] = { id, label, months };
    else levels.splice(after < 0 ? levels.length : after + 1, 0, { id, label, months });
    after = levels.findIndex((level) => level.id === id);
  }
  return levels;
}
