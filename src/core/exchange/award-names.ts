import { resolveText } from '../documents/text.js';
import { registered, type Level } from '../rights/levels.js';
import { fold } from '../text/fold.js';

/** What a table calls an award: one of the register's levels, perhaps awarded again. */
export interface NamedAward {
  readonly level: string;
  readonly reaccreditation: boolean;
}

/** Other names of the usual levels, as councils and the award's earlier years have them. */
const otherNames: Readonly<Record<string, string>> = {
  'working towards': registered,
  'working towards bronze': registered,
  'rights committed': 'bronze',
  'bronze rights committed': 'bronze',
  'recognition of commitment': 'bronze',
  roc: 'bronze',
  'rights aware': 'silver',
  'silver rights aware': 'silver',
  'level 1': 'silver',
  'level one': 'silver',
  'rights respecting': 'gold',
  'gold rights respecting': 'gold',
  'level 2': 'gold',
  'level two': 'gold',
};

/**
 * The award that a name in a table means: the id or label of one of the register's levels, or another name by which it
 * is known; "Gold, sustained" is a Gold that was awarded again.
 */
export function awardNamed(name: string, levels: readonly Level[], language: string): NamedAward | undefined {
  const exact = levels.find(({ id }) => id === name.trim());
  if (exact) return { level: exact.id, reaccreditation: false };
  const written = plainWords(name);
  const base = written.replace(/ (?:sustained|reaccredited|reaccreditation)$/u, '');
  const level =
    levels.find(({ id, label }) => {
      const { value } = resolveText(label, [language], language);
      return [plainWords(id), ...(value === '' ? [] : [plainWords(value)])].includes(base);
    })?.id ?? (Object.hasOwn(otherNames, base) ? otherNames[base] : undefined);
  if (level === undefined || !levels.some(({ id }) => id === level)) return undefined;
  return { level, reaccreditation: base !== written };
}

/** Words without accents, capitals and punctuation. */
function plainWords(words: string): string {
  return fold(words)
    .replace(/re-(?=accredit)/gu, 're')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
