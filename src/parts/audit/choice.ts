import type { Problem } from '../../core/documents/problem.js';

/** The ids among which an attribute may choose for the person. */
export function idsToChoose(choices: readonly { readonly id: string }[] | undefined): readonly string[] {
  return (choices ?? []).map(({ id }) => id);
}

/** What authors are told of an attribute that names an id the audit does not have; an empty one names none. */
export function unknownChoice(
  attribute: 'setting-type' | 'perspective',
  id: string | undefined,
  ids: readonly string[],
): Problem | undefined {
  if (!id || ids.includes(id)) return undefined;
  const what = attribute.replace('-', ' ');
  const known = ids.map((one) => `"${one}"`).join(', ');
  const advice = known ? `It has ${known}.` : 'It has none.';
  return {
    path: '',
    severity: 'warning',
    code: `unknown-${attribute}`,
    message: `The audit has no ${what} "${id}". ${advice} The person is asked instead.`,
  };
}
