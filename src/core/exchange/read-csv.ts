/** One line of a CSV file below its headings. */
export interface CsvRow {
  /** Where it begins in the file, counted from 1 with the headings. */
  readonly line: number;
  /** By the heading as it is written in small letters. */
  readonly cells: ReadonlyMap<string, string>;
}

/** What a spreadsheet could take for a formula, with the apostrophe that `csvCell` put in front. */
const neutralised = /^'+[=+\-@\t\r＝＋－＠]/u;

/**
 * The rows of a CSV file (RFC 4180) by its headings, whatever their order; separated by commas, or by the semicolons or
 * tabs of spreadsheets in other languages. A cell that was kept from being a formula comes back as it was.
 *
 * @throws SyntaxError when it is no table: a quotation mark that never ends, for instance.
 */
export async function readCsv(text: string): Promise<CsvRow[]> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
    }) as unknown as typeof records;
  } catch (error) {
    throw new SyntaxError('This is not a table.', { cause: error });
  }
  const [headings, ...rows] = records;
  const names = headings?.record.map((heading) => heading.trim().toLowerCase()) ?? [];
  let before = headings?.info.lines ?? 1;
  return rows.map(({ record, info }) => {
    const line = before + 1;
    before = info.lines;
    return { line, cells: new Map(record.map((cell, index) => [names[index] ?? '', plain(cell)])) };
  });
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
