/** One line of a CSV file below its headings. */
export interface CsvRow {
  /** Where it begins in the file, counted from 1 with the headings. */
  readonly line: number;
  /** By the heading as it is written in small letters. */
  readonly cells: ReadonlyMap<string, string>;
}

/** What a spreadsheet could take for a formula, with the apostrophe that `csvCell` put in front. */
const neutralised = /^'+[\s\p{Cf}\p{Cc}]*[=+\-@\t\r＝＋－＠]/u;

/**
 * The rows of a CSV file (RFC 4180) by its headings, whatever their order; separated by commas, or by the semicolons or
 * tabs of spreadsheets in other languages. A cell that was kept from being a formula comes back as it was. Empty lines
 * are left out.
 *
 * @throws SyntaxError when it is no table: a quotation mark that never ends, for instance.
 */
export async function readCsv(text: string): Promise<CsvRow[]> {
  return (await readTable(text)).rows;
}

/** The same with the headings in small letters, for a table that may have no rows. */
export async function readTable(text: string): Promise<{ headings: readonly string[]; rows: CsvRow[] }> {
  const { default: parse } = await import('csv-simple-parser');
  const table = text.replace(/^\u{feff}/u, '');
  let records: string[][];
  try {
    records = parse(table, { delimiter: separatorOf(table) }) as string[][];
  } catch (error) {
    throw new SyntaxError('This is not a table.', { cause: error });
  }
  const [headings = [], ...rows] = records;
  const names = headings.map((heading) => heading.trim().toLowerCase());
  let next = 1 + linesOf(headings);
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

/** The sign that parts the headings most often. */
function separatorOf(text: string): string {
  const [headings = ''] = text.split(/\r|\n/u, 1);
  const count = (sign: string) => headings.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function plain(cell: string): string {
  return neutralised.test(cell) ? cell.slice(1) : cell;
}
