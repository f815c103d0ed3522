import type { School } from '../documents/rights-register.js';
import type { ListedSchool, RegisterAt } from '../rights/register.js';
import { csvText } from './csv.js';

/** What of a register is written. */
export interface RegisterCsvOptions {
  /** The schools to write, in order; all in document order when left out. */
  readonly schools?: readonly ListedSchool[];
  /** Whether the schools' rates are written: `true` unless told otherwise. Readers of a page are not given them. */
  readonly indicators?: boolean;
}

/**
 * The schools of a register as CSV: a row for each, by stable codes. The columns `level`, `awarded`, `state` and
 * `until` are for people who read the table; `awards` holds the whole history, and is what `readRegisterCsv` reads.
 */
export function registerCsv(
  at: RegisterAt,
  { schools = at.schools, indicators = true }: RegisterCsvOptions = {},
): string {
  const languages = new Set(
    schools.flatMap(({ school: { note } }) => (typeof note === 'object' ? Object.keys(note) : [])),
  );
  const rates = indicators
    ? [...new Set(schools.flatMap(({ school }) => Object.keys(school.indicators ?? {})))].sort()
    : [];
  const notes = [...languages].sort();
  const headings = [
    ...columns,
    ...notes.map((language) => `note:${language}`),
    ...rates.flatMap((id) => [`indicator:${id}`, `indicator:${id} headcount`]),
  ];
  const rows = schools.map(({ school, level, award, state, until }) => {
    const { note } = school;
    return [
      at.register.asOf,
      school.name,
      school.urn,
      school.identifier,
      school.phase,
      school.ward,
      school.locality,
      school.url,
      at.levels[level]?.id,
      award?.date,
      state,
      until,
      awardsCell(school.awards),
      typeof note === 'string' ? note : undefined,
      ...notes.map((language) => (typeof note === 'object' ? note[language] : undefined)),
      ...rates.flatMap((id) => {
        const found = school.indicators && Object.hasOwn(school.indicators, id) ? school.indicators[id] : undefined;
        return [found?.value, found?.headcount];
      }),
    ];
  });
  return csvText([headings, ...rows]);
}

const columns = [
  'as of',
  'name',
  'urn',
  'identifier',
  'phase',
  'ward',
  'locality',
  'url',
  'level',
  'awarded',
  'state',
  'until',
  'awards',
  'note',
];

/** Every award in the order of the document: `silver 2019-05; gold 2022-05-15 reaccredited`. */
function awardsCell(awards: School['awards'] = []): string {
  return awards
    .map(({ level, date, reaccreditation }) => `${level} ${date}${reaccreditation ? ' reaccredited' : ''}`)
    .join('; ');
}
