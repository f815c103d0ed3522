/**
 * A cell that a spreadsheet could take for a formula, or that is already kept from being one. Some drop the blanks in
 * front, and signs that can not be seen.
 */
const formula = /^'*[\s\p{Cf}\p{Cc}]*[=+\-@\t\r＝＋－＠]/u;

/**
 * One CSV cell (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front, and so does
 * one that has apostrophes before such a text already: taking one apostrophe off gives back what was there.
 * Source: OWASP, CSV injection.
 */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  // A spreadsheet may part cells at semicolons and tabs, too: what comes after one would be a cell of its own.
  return /[",;\t\r\n]/u.test(safe) || safe.trim() !== safe ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV text with a byte order mark, without which spreadsheets misread every letter beyond English. */
export function csvText(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
