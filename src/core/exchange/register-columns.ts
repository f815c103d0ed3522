import type { NamedAward } from './award-names.js';

/** Under which headings, in small letters, a table of schools says what; the first that says something counts. */
export interface RegisterColumns {
  readonly name: readonly string[] | undefined;
  readonly urn: readonly string[] | undefined;
  readonly identifier: readonly string[] | undefined;
  readonly phase: readonly string[] | undefined;
  readonly ward: readonly string[] | undefined;
  readonly locality: readonly string[] | undefined;
  readonly url: readonly string[] | undefined;
  readonly note: readonly string[] | undefined;
  readonly status: readonly string[] | undefined;
  readonly level: readonly string[] | undefined;
  readonly date: readonly string[] | undefined;
  readonly reaccreditation: readonly string[] | undefined;
  readonly asOf: string | undefined;
  /** The column of all awards, where the table is as `registerCsv` writes it. */
  readonly awards: string | undefined;
  /** Columns with the dates of one level each. */
  readonly levels: readonly (NamedAward & { readonly heading: string })[];
  readonly notes: readonly { readonly heading: string; readonly language: string }[];
  readonly indicators: readonly { readonly heading: string; readonly id: string }[];
}

/**
 * What each column is called: here, in the national register of schools, and in councils' own tables.
 * Source: the field names of Get Information about Schools.
 */
const names = {
  name: ['name', 'school', 'school name', 'establishmentname', 'establishment name', 'establishment'],
  urn: ['urn', 'school urn', 'unique reference number'],
  identifier: ['identifier', 'reference'],
  phase: ['phase', 'phaseofeducation (name)', 'phase of education', 'school phase'],
  ward: ['ward', 'administrativeward (name)', 'ward name'],
  locality: ['locality', 'neighbourhood', 'town'],
  url: ['url', 'website', 'schoolwebsite', 'school website'],
  note: ['note', 'notes', 'comment', 'comments'],
  status: ['establishmentstatus (name)', 'establishment status'],
  level: ['level', 'award', 'award level', 'current level', 'current award', 'award name', 'rrsa level', 'rrsa award'],
  date: ['awarded', 'award date', 'date', 'date awarded', 'date of award', 'awarded on', 'date achieved'],
  reaccreditation: ['reaccreditation', 'reaccredited', 're-accreditation', 're-accredited', 'sustained'],
} as const;

/**
 * Which columns a table has.
 *
 * @param headings as they are written, in small letters.
 * @param award the award that a heading is the name of.
 */
export function columnsOf(
  headings: ReadonlySet<string>,
  award: (heading: string) => NamedAward | undefined,
): RegisterColumns {
  const having = (known: readonly string[]) => {
    const found = known.filter((heading) => headings.has(heading));
    return found.length > 0 ? found : undefined;
  };
  const found = Object.fromEntries(Object.entries(names).map(([field, known]) => [field, having(known)])) as Record<
    keyof typeof names,
    readonly string[] | undefined
  >;
  const taken = new Set<string>(Object.values(names).flat());
  const levels = [...headings].flatMap((heading) => {
    const named = taken.has(heading) ? undefined : award(heading.replace(/\b(?:date of|date|awarded|award)\b/gu, ' '));
    return named ? [{ heading, ...named }] : [];
  });
  const following = (beginning: string) =>
    [...headings].flatMap((heading) =>
      heading.startsWith(beginning) ? [{ heading, rest: heading.slice(beginning.length) }] : [],
    );
  return {
    ...found,
    asOf: having(['as of', 'as at'])?.[0],
    awards: having(['awards'])?.[0],
    levels,
    notes: following('note:').map(({ heading, rest }) => ({ heading, language: rest })),
    indicators: following('indicator:')
      .filter(({ rest }) => !rest.endsWith(' headcount'))
      .map(({ heading, rest }) => ({ heading, id: rest })),
  };
}
