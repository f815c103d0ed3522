/**
 * The number that somebody wrote, with a comma or a point before decimals and spaces between thousands; `undefined`
 * where nothing is written. `NaN` for what is none, and for what could be read in two ways: "1,250" is a thousand and
 * more to some and little more than one to others.
 */
export function writtenNumber(text: string): number | undefined {
  const plain = text.replace(/\s/gu, '');
  if (plain === '') return undefined;
  if (/^[-+]?[1-9]\d{0,2}(,\d{3})+$/u.test(plain)) return NaN;
  return /^[-+]?\d+([.,]\d+)?(e[-+]?\d+)?$/iu.test(plain) ? Number(plain.replace(',', '.')) : NaN;
}
