import type { Audit } from '../documents/audit.js';
import type { Answer, AuditResponse } from '../documents/audit-response.js';
import type { Text } from '../documents/text.js';
import { carryOver } from './carry-over.js';
import { scoreShare } from './scoring.js';
import { AuditSession, type SessionTools } from './session.js';

/** A strand's score before and now, 0 to 100, over the statements rated both times; `null` where there are none. */
export interface StrandChange {
  readonly id: string;
  readonly title: Text;
  readonly before: number | null;
  readonly after: number | null;
  /** How many statements are compared. */
  readonly compared: number;
}

/** One set of answers beside an earlier one, like for like. */
export interface Comparison {
  /** In document order. */
  readonly strands: readonly StrandChange[];
  /** Statements whose rating changed, as shares of their highest score, 0 to 100; the largest change first. */
  readonly moved: readonly { readonly statement: string; readonly before: number; readonly after: number }[];
  /** How many statements are rated as before. */
  readonly same: number;
  /** Statements that took over the answer of an earlier one. */
  readonly changed: readonly string[];
  /** Rated now and not before: new, or not rated then. */
  readonly onlyNow: readonly string[];
  readonly onlyBefore: readonly string[];
  /** Statements that were answered then and are not in the audit any more. */
  readonly gone: readonly string[];
  /** Legal duties that are not met. */
  readonly legalDuties: { readonly before: number; readonly after: number };
}

/** Several people's answers beside one another. */
export interface SideBySide {
  readonly responses: readonly AuditResponse[];
  /** In document order, with each person's score, 0 to 100. */
  readonly strands: readonly {
    readonly id: string;
    readonly title: Text;
    readonly scores: readonly (number | null)[];
  }[];
  /** Statements that anybody is asked, those furthest apart first; `apart` is in points of 100. */
  readonly statements: readonly {
    readonly statement: string;
    readonly answers: readonly (Answer | undefined)[];
    readonly apart: number | null;
  }[];
}

/**
 * Compares a session with an earlier response, like for like: the earlier one is carried over to the session's version
 * of the audit, and only statements that are asked and rated on both sides count.
 */
export function compareResponses(session: AuditSession, earlier: AuditResponse): Comparison {
  const { audit } = session;
  const { response, carried, orphans } = carryOver(earlier, audit);
  const then = new AuditSession(audit, response, noTools);
  const moved: { statement: string; before: number; after: number }[] = [];
  const onlyNow: string[] = [];
  const onlyBefore: string[] = [];
  let same = 0;
  const strands = audit.strands.map(({ id, title, areas }): StrandChange => {
    const total = { before: 0, after: 0, weight: 0, compared: 0 };
    for (const { id: statement, weight = 1 } of areas.flatMap((area) => area.statements)) {
      const [before, after] = [shareIn(then, statement), shareIn(session, statement)];
      if (before === undefined && after === undefined) continue;
      if (before === undefined) onlyNow.push(statement);
      else if (after === undefined) onlyBefore.push(statement);
      else {
        total.before += weight * before;
        total.after += weight * after;
        total.weight += weight;
        total.compared += 1;
        if (before === after) same += 1;
        else moved.push({ statement, before: 100 * before, after: 100 * after });
      }
    }
    const { before, after, weight, compared } = total;
    const score = (sum: number) => (weight === 0 ? null : 100 * (sum / weight));
    return { id, title, before: score(before), after: score(after), compared };
  });
  const unmet = (one: AuditSession) =>
    one.results().reduce((sum, { statutoryUnmet }) => sum + statutoryUnmet.length, 0);
  return {
    strands,
    moved: moved.sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before)),
    same,
    changed: carried,
    onlyNow,
    onlyBefore,
    gone: orphans,
    legalDuties: { before: unmet(then), after: unmet(session) },
  };
}

/** Sets several people's answers beside one another, each with what that person is asked. */
export function sideBySide(audit: Audit, responses: readonly AuditResponse[]): SideBySide {
  const sessions = responses.map((response) => new AuditSession(audit, carryOver(response, audit).response, noTools));
  const results = sessions.map((session) => session.results());
  const statements = audit.strands
    .flatMap(({ areas }) => areas.flatMap((area) => area.statements))
    .filter(({ id }) => sessions.some((session) => session.isAsked(id)))
    .map(({ id }) => {
      const shares = sessions.map((session) => shareIn(session, id)).filter((share) => share !== undefined);
      return {
        statement: id,
        answers: sessions.map((session) => (session.isAsked(id) ? session.answerOf(id) : undefined)),
        apart: shares.length < 2 ? null : 100 * (Math.max(...shares) - Math.min(...shares)),
      };
    });
  return {
    responses,
    strands: audit.strands.map(({ id, title }, index) => ({
      id,
      title,
      scores: results.map((strands) => strands[index]?.score ?? null),
    })),
    statements: statements.sort((one, other) => (other.apart ?? -1) - (one.apart ?? -1)),
  };
}

/** How a statement is rated, 0 to 1, where it is asked. */
function shareIn(session: AuditSession, id: string): number | undefined {
  const statement = session.statement(id);
  return statement && session.isAsked(id) ? scoreShare(session.audit, statement, session.answerOf(id)) : undefined;
}

/** A session that is only looked at changes nothing, and so asks for neither time nor names. */
const noTools: SessionTools = {
  now: () => new Date(0),
  newId: () => '',
};
