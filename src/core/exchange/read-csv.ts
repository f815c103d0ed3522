/** One line of a CSV file below its headings. */
export interface CsvRow {
  /** Where it begins in the file, counted from 1 with the headings. */
  readonly line: number;
  /** By the heading as it is written in small letters. */
  readonly cells: ReadonlyMap<string, string>;
}

/** What a spreadsheet could take for a formula, with the apostrophe that `csvCell` put in front. */
const neutralised = /^'+[\s\p{Cf}\p{Cc}]*[=+\-@\t\r＝＋－＠]/u;

/** A quotation mark that is opened and never closed, so that nobody can say where its cell ends. */
export class UnclosedMark extends SyntaxError {
  /** @param line where it is opened, counted from 1 with the headings. */
  constructor(readonly line: number) {
    super('A quotation mark is not closed.');
  }
}

/** Excel’s own first line, which names the separator. */
const separatorLine = /^"?sep=(\t|[^\w\s"])"?(?:\r\n?|\n|$)/iu;

/**
 * The rows of a CSV file (RFC 4180) by its headings, whatever their order; separated by commas, or by the semicolons or
 * tabs of spreadsheets in other languages. A cell that was kept from being a formula comes back as it was. Empty lines
 * are left out, those above the headings too.
 *
 * @throws SyntaxError when it is no table; an `UnclosedMark` where a quotation mark never ends.
 */
export async function readCsv(text: string): Promise<CsvRow[]> {
  return (await readTable(text)).rows;
}

/** The same with the headings in small letters, for a table that may have no rows. */
export async function readTable(text: string): Promise<{ headings: readonly string[]; rows: CsvRow[] }> {
  const { default: parse } = await import('csv-simple-parser');
  const all = text.replace(/^\u{feff}/u, '');
  const [named = '', separator] = separatorLine.exec(all) ?? [];
  const table = all.slice(named.length);
  const delimiter = separator ?? separatorOf(table);
  let next = named === '' ? 1 : 2;
  const marked = marksQuoted(table, delimiter, next);
  let records: string[][];
  try {
    // Not "optimistic", which takes the next line into a row that is shorter than the headings.
    const rows = parse(marked, { delimiter, optimistic: false }) as (string | undefined)[][];
    records = rows.map((row) => Array.from(row, (cell) => cell ?? ''));
  } catch (error) {
    throw new SyntaxError('This is not a table.', { cause: error });
  }
  const top = records.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const [headings = [], ...rows] = top < 0 ? [] : records.slice(top);
  const names = headings.map((heading) => heading.trim().toLowerCase());
  next += linesOf(headings) + Math.max(0, top);
  const read = rows.flatMap((row): CsvRow[] => {
    const line = next;
    next += linesOf(row);
    if (row.every((cell) => cell === '')) return [];
    return [{ line, cells: new Map(row.map((cell, index) => [names[index] ?? '', plain(cell)])) }];
  });
  return { headings: names, rows: read };
}

/** How many lines of the file a row takes: cells may hold line breaks. */
function linesOf(row: readonly string[]): number {
  return row.reduce((lines, cell) => lines + cell.split(/\r\n|\r|\n/u).length - 1, 1);
}

/** The sign that parts the headings most often: the first line that says something. */
function separatorOf(text: string): string {
  const [headings = ''] = text.replace(/^[\s,;]*[\r\n]/u, '').split(/\r|\n/u, 1);
  const count = (sign: string) => headings.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * The table with each cell in quotation marks that has one as a sign like any other, as spreadsheets read it: `5" Street`
 * does not begin with one, and `"Old" Street` goes on behind its second.
 *
 * @param firstLine how the first line is counted.
 */
function marksQuoted(table: string, separator: string, firstLine: number): string {
  if (!table.includes('"')) return table;
  const parts: string[] = [];
  let taken = 0;
  for (let next = 0; next < table.length;) {
    const start = next;
    const closed = table[start] === '"' ? behindQuoted(table, start) : start;
    let end = Math.max(start, closed);
    while (end < table.length && table[end] !== separator && table[end] !== '\n' && table[end] !== '\r') end += 1;
    next = end + 1;
    const quoted = table.slice(start + 1, Math.max(start + 1, closed - 1));
    const rest = table.slice(Math.max(start, closed), end);
    if (closed === start ? !rest.includes('"') : closed > start && rest.trim() === '') continue;
    // A mark that ends on a later line, in the middle of words, is where the next cell begins.
    if (closed < start || /[\r\n]/u.test(quoted))
      throw new UnclosedMark(firstLine - 1 + linesOf([table.slice(0, start)]));
    parts.push(table.slice(taken, start), `"${quoted}${rest.replaceAll('"', '""')}"`);
    taken = end;
  }
  return parts.join('') + table.slice(taken);
}

/** The place behind the mark that closes one; -1 where none does. Two in a row stand for one in the words. */
function behindQuoted(table: string, start: number): number {
  let end = table.indexOf('"', start + 1);
  while (end >= 0 && table[end + 1] === '"') end = table.indexOf('"', end + 2);
  return end < 0 ? end : end + 1;
}

function plain(cell: string): string {
  return neutralised.test(cell) ? cell.slice(1) : cell;
}
