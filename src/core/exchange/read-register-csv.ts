import type { Award, School } from '../documents/rights-register.js';
import { id as idSchema, language as languageSchema, date as dateSchema } from '../documents/fields.js';
import { levelsOf, registered, type Level } from '../rights/levels.js';
import { awardNamed } from './award-names.js';
import { readTable, type CsvRow } from './read-csv.js';
import { columnsOf, type RegisterColumns } from './register-columns.js';
import type { SkippedReason, SkippedSchool } from './skipped-school.js';
import { writtenNumber } from '../text/written-number.js';
import { dateFromTable } from './table-dates.js';

/** What a table of schools says. */
export interface RegisterTable {
  readonly schools: readonly School[];
  /** Where each of them first stands, in their order, counted as in `skipped`. */
  readonly lines: readonly number[];
  /** The day that the table names as its own, `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
  /** The lines that were left out, and those that name a day of the table which can not be read. */
  readonly skipped: readonly SkippedSchool[];
}

/** How names in a table are read. */
export interface RegisterTableOptions {
  /** Levels of the register's own, as in its document. */
  readonly levels?: readonly Level[];
  /** The language of their labels (BCP 47): English when left out. */
  readonly language?: string;
}

/**
 * Reads schools from a table by the headings of its columns, in whatever order they stand: as `registerCsv` writes it,
 * as the national register of schools does, or as an officer keeps it, with an award's name and date in two columns, or
 * a date in a column of each level. Several lines with one award each make one school where its name and number are the
 * same; without a number its name, phase and ward.
 *
 * @throws SyntaxError when it is no table, or has no column for the names of schools.
 */
export async function readRegisterCsv(
  text: string,
  { levels: own, language = 'en' }: RegisterTableOptions = {},
): Promise<RegisterTable> {
  const { headings, rows } = await readTable(text);
  const levels = levelsOf(own);
  const columns = columnsOf(new Set(headings), (heading) => awardNamed(heading, levels, language));
  if (!columns.name) throw new SyntaxError('The table has no column "name".');
  const reader = new RowReader(columns, levels, language);
  const schools: School[] = [];
  const lines: number[] = [];
  const known = new Map<string, School>();
  const skipped: SkippedSchool[] = [];
  let asOf: string | undefined;
  const noDays = new Set<string>();
  for (const row of rows) {
    const said = columns.asOf === undefined ? '' : (row.cells.get(columns.asOf) ?? '').trim();
    const day = dateFromTable(said);
    if (dateSchema.safeParse(day).success) asOf ??= day;
    else if (said !== '' && !noDays.has(said)) {
      // Once, though it may stand in each line.
      noDays.add(said);
      skipped.push({ line: row.line, reason: 'wrong-as-of', cell: said });
    }
    const read = reader.read(row);
    if ('reason' in read) {
      skipped.push({ line: row.line, ...read });
      continue;
    }
    // A table of our own holds all awards of a school in one line.
    const key = columns.awards ? '' : [sameName(read.name), read.urn ?? [read.phase, read.ward]].flat().join('\n');
    const before = known.get(key);
    if (before) {
      // A line without an award says nothing new of a school that stands there already.
      if (read.awards) before.awards = [...(before.awards ?? []), ...read.awards];
      continue;
    }
    schools.push(read);
    lines.push(row.line);
    if (columns.level && key !== '') known.set(key, read);
  }
  return { schools, lines, asOf, skipped };
}

/** A name without what differs by accident from line to line: capitals and spaces. */
function sameName(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** What keeps a line from being read. */
class Unreadable extends Error {
  constructor(
    readonly reason: SkippedReason,
    readonly cell: string,
  ) {
    super(reason);
  }
}

/** Reads a school from each line of one table. */
class RowReader {
  readonly #columns: RegisterColumns;
  readonly #levels: readonly Level[];
  readonly #language: string;

  constructor(columns: RegisterColumns, levels: readonly Level[], language: string) {
    this.#columns = columns;
    this.#levels = levels;
    this.#language = language;
  }

  read({ cells }: CsvRow): School | { reason: SkippedReason; cell: string } {
    const columns = this.#columns;
    /** What stands in the first column that says something. A table of our own comes back as it was, spaces too. */
    const said = (headings: readonly string[] | undefined) => {
      for (const heading of headings ?? []) {
        const cell = cells.get(heading) ?? '';
        const words = columns.awards ? cell : cell.trim();
        if (words !== '' && (columns.awards || !/^not (?:applicable|recorded)$/iu.test(words))) return words;
      }
      return undefined;
    };
    try {
      const name = said(columns.name);
      if (name === undefined || name.trim() === '') throw new Unreadable('no-name', '');
      const status = said(columns.status);
      if (status !== undefined && /^closed\b/iu.test(status)) throw new Unreadable('closed', status);
      const awards = columns.awards
        ? this.#history(cells.get(columns.awards) ?? '')
        : [...this.#byLevel(cells), ...this.#byName(said)];
      const note = this.#note(cells, said(columns.note));
      const indicators = this.#indicators(cells);
      return withoutGaps({
        name,
        urn: said(columns.urn),
        identifier: said(columns.identifier),
        phase: said(columns.phase),
        ward: said(columns.ward),
        locality: said(columns.locality),
        url: said(columns.url),
        awards: awards.length > 0 ? awards : undefined,
        note,
        indicators,
      });
    } catch (error) {
      if (error instanceof Unreadable) return { reason: error.reason, cell: error.cell };
      throw error;
    }
  }

  /** A cell with all awards, as `registerCsv` writes it. */
  #history(cell: string): Award[] {
    return cell
      .split(/[;\r\n]/u)
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => {
        // Word by word: a pattern for all of it would take the square of the time that a long cell needs.
        const said = part.split(/[\s:,]+/u);
        const again = /^\(?(?:re-?accredited|sustained)\)?$/iu.test(said.at(-1) ?? '');
        if (again) said.pop();
        const date = /^\d[\d/.-]*$/u.test(said.at(-1) ?? '') ? said.pop() : '';
        return this.#award(said.join(' ') || part, date ?? '', again);
      });
  }

  /** The dates that stand in columns of the levels, lowest level first; several of one level with a semicolon between. */
  #byLevel(cells: ReadonlyMap<string, string>): Award[] {
    return this.#columns.levels.flatMap(({ heading, level, reaccreditation }) =>
      (cells.get(heading) ?? '')
        .split(/[;\r\n]/u)
        .map((part) => part.trim())
        .filter(Boolean)
        .map((date) => ({
          level,
          date: readDate(date),
          ...(reaccreditation && { reaccreditation: true }),
        })),
    );
  }

  /** The award that one column names and another dates. */
  #byName(said: (headings: readonly string[] | undefined) => string | undefined): Award[] {
    const { level, date, reaccreditation } = this.#columns;
    const name = said(level);
    if (name === undefined) return [];
    if (/^(?:none|no|no award|not registered|not in (?:the )?programme|-)$/iu.test(name)) {
      throw new Unreadable('not-in-programme', name);
    }
    const again = /^(?:y|yes|true|1|x)$/iu.test(said(reaccreditation) ?? '');
    const found = this.#named(name);
    const when = said(date);
    if (found.level === registered && when === undefined) return [];
    // A date of its own column of the level says it already.
    if (when === undefined && this.#columns.levels.some((column) => column.level === found.level)) return [];
    return [this.#award(name, when ?? '', again)];
  }

  #award(name: string, date: string, again: boolean): Award {
    const { level, reaccreditation } = this.#named(name);
    if (date === '') throw new Unreadable('no-date', name);
    return { level, date: readDate(date), ...((again || reaccreditation) && { reaccreditation: true }) };
  }

  #named(name: string): { level: string; reaccreditation: boolean } {
    const found = awardNamed(name, this.#levels, this.#language);
    if (!found) throw new Unreadable('unknown-level', name);
    return found;
  }

  /** A note, or one for each language. */
  #note(cells: ReadonlyMap<string, string>, plain: string | undefined): School['note'] {
    const notes = this.#columns.notes.flatMap(({ heading, language }): [string, string][] => {
      const words = cells.get(heading) ?? '';
      if (words === '' || !languageSchema.safeParse(language).success) return [];
      return [[Intl.getCanonicalLocales(language)[0] ?? language, words]];
    });
    return notes.length > 0 ? Object.fromEntries(notes) : plain;
  }

  #indicators(cells: ReadonlyMap<string, string>): School['indicators'] {
    const number = (heading: string) => {
      const cell = (cells.get(heading) ?? '').trim();
      const value = writtenNumber(cell);
      if (value !== undefined && !Number.isFinite(value)) throw new Unreadable('wrong-number', cell);
      return value;
    };
    const found = this.#columns.indicators
      .filter(({ id }) => idSchema.safeParse(id).success)
      .flatMap(({ id, heading }) => {
        const value = number(heading);
        const headcount = number(`${heading} headcount`);
        return value === undefined ? [] : [[id, { value, ...(headcount !== undefined && { headcount }) }] as const];
      });
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  }
}

function readDate(written: string): string {
  const date = dateFromTable(written);
  if (date === undefined) throw new Unreadable('wrong-date', written);
  return date;
}

function withoutGaps(school: { [Field in keyof School]: School[Field] | undefined }): School {
  return Object.fromEntries(Object.entries(school).filter(([, value]) => value !== undefined)) as unknown as School;
}
