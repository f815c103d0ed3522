import type { AuditSession } from '../../core/audit/session.js';
import type { Area, Audit, Strand } from '../../core/documents/audit.js';

/** The pages that every audit has; the others are its areas, by id. Nothing in a document may have these names as its id. */
export const fixedPlaces: readonly string[] = ['start', 'tasks', 'check', 'results', 'actions'];

/** The pages that come after the answers, and are loaded after them. */
export const laterPlaces: readonly string[] = ['check', 'results', 'actions'];

/** Where a person is or wants to be: a page of the journey and, perhaps, a statement on it. */
export interface Place {
  readonly page: string;
  readonly statement?: string;
}

/** An area with the strand it stands in, in document order. */
export interface AreaInStrand {
  readonly strand: Strand;
  readonly area: Area;
}

/** Every area of the audit with its strand, in document order. */
export function areasOf(audit: Audit): AreaInStrand[] {
  return audit.strands.flatMap((strand) => strand.areas.map((area) => ({ strand, area })));
}

/** Whether an id is a page, strand, area or statement of this audit, asked or not. */
export function knows(audit: Audit, id: string): boolean {
  return (
    fixedPlaces.includes(id) ||
    areasOf(audit).some(
      ({ strand, area }) =>
        strand.id === id || area.id === id || area.statements.some((statement) => statement.id === id),
    )
  );
}

/**
 * Where an id leads: a fixed page, an area, the first area of a strand in which something is asked, or
 * the area of a statement. `undefined` for an id the audit does not have, and for a statement,
 * area or strand that is not asked at present.
 */
export function findPlace(session: AuditSession, id: string): Place | undefined {
  if (fixedPlaces.includes(id)) return { page: id };
  for (const { strand, area } of areasOf(session.audit)) {
    const asked = session.areaProgress(area.id).asked > 0;
    if (asked && (strand.id === id || area.id === id)) return { page: area.id };
    if (area.statements.some((statement) => statement.id === id)) {
      return session.isAsked(id) ? { page: area.id, statement: id } : undefined;
    }
  }
  return undefined;
}

/** Where "Continue" leads from an area: to the next one in which something is asked, else to the check of the answers. */
export function pageAfter(session: AuditSession, area: string): string {
  const areas = askedAreas(session);
  return areas[areas.indexOf(area) + 1] ?? 'check';
}

/** The page that "Back" leads to. */
export function pageBefore(page: string): string {
  if (page === 'tasks') return 'start';
  if (page === 'results') return 'check';
  if (page === 'actions') return 'results';
  return 'tasks';
}

function askedAreas(session: AuditSession): string[] {
  return areasOf(session.audit)
    .map(({ area }) => area.id)
    .filter((id) => session.areaProgress(id).asked > 0);
}
