/**
 * The link that rings the number in a text, as people write it with spaces, hyphens and brackets; of several numbers the
 * longest, since hours and extensions stand beside it, and of two as long the first. `undefined` where there is none.
 *
 * A zero in brackets is only rung from within the country, and the rest of “+44 (0)161 …” from anywhere.
 */
export function telephoneUrl(text: string | undefined): string | undefined {
  const numbers = [...(text ?? '').matchAll(/\+?(?:\d|\(\d+\))(?:[\s.-]{0,3}(?:\d|\(\d{1,6}\)))*/gu)].map(
    ([written]) => {
      const plain = written.trim();
      const isAbroad = plain.startsWith('+');
      return (isAbroad ? '+' : '') + (isAbroad ? plain.replace('(0)', '') : plain).replace(/\D/gu, '');
    },
  );
  const [longest] = numbers.sort((one, other) => other.length - one.length);
  return longest && `tel:${longest}`;
}
