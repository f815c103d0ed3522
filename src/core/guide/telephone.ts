/**
 * The link that rings a number as people write it, with spaces and brackets; `undefined` where there is no number in it.
 * A zero in brackets is only rung from within the country, and the rest of “+44 (0)161 …” from anywhere.
 */
export function telephoneUrl(number: string | undefined): string | undefined {
  const plain = (number ?? '').trim();
  const digits = (plain.startsWith('+') ? plain.replace(/\(0\)/u, '') : plain).match(/\d+/gu)?.join('') ?? '';
  return digits === '' ? undefined : `tel:${plain.startsWith('+') ? '+' : ''}${digits}`;
}
