import type { Audit, Statement } from '../documents/audit.js';
import type { Answer, AuditResponse } from '../documents/audit-response.js';
import { checkAnswer } from './answer-check.js';
import { copyOf } from './copies.js';
import { sameContent, saysNothing } from './same-content.js';
import { compareVersions } from './versions.js';

/** Answers to an older version of an audit, brought into a later one. */
export interface CarriedOver {
  /** The response with its answers as the later version has them. The one given is left as it is. */
  readonly response: AuditResponse;
  /** Statements of the later version that took over an answer, in document order. */
  readonly carried: readonly string[];
  /** Statements that have an answer but are not in the later version. Their answers stay in the response. */
  readonly orphans: readonly string[];
}

/**
 * Brings answers to an older version of an audit into this one, by what its statements say they replace.
 *
 * An answer to a statement that is still there stays where it is. The first older statement that has something to carry
 * is taken; its id alone decides, since ids are never reused. An older answer that was carried whole moves; one of which
 * a part was left behind is kept beside, as an orphan, so that nothing is lost. A completed response becomes amended,
 * unless the versions differ in wording only. Answers to a newer version come back unchanged.
 */
export function carryOver(response: AuditResponse, audit: Audit): CarriedOver {
  const statements = audit.strands.flatMap((strand) => strand.areas.flatMap((area) => area.statements));
  const known = new Set(statements.map(({ id }) => id));
  const older = new Map(Object.entries(response.answers));
  const orphansOf = (answers: ReadonlyMap<string, Answer>) => [...answers.keys()].filter((id) => !known.has(id));
  const order = compareVersions(response.audit.version, audit.version);
  if (order > 0) return { response, carried: [], orphans: orphansOf(older) };

  const answers = new Map(older);
  const followers = new Map<string, string>();
  for (const statement of statements) {
    const found = older.has(statement.id) ? undefined : carriedAnswer(audit, statement, older);
    if (!found) continue;
    answers.set(statement.id, found.answer);
    followers.set(statement.id, found.from);
    if (!known.has(found.from) && sameContent(found.answer, older.get(found.from))) answers.delete(found.from);
  }
  const { actions } = response;
  return {
    response: {
      ...response,
      audit: { ...response.audit, version: audit.version },
      status: order < 0 && response.status === 'completed' ? 'amended' : response.status,
      answers: Object.fromEntries(answers),
      ...(actions && { actions: actions.map((action) => ({ ...action, ...followed(action.statement) })) }),
    },
    carried: [...followers.keys()],
    orphans: orphansOf(answers),
  };

  /** The statement that an action now belongs to, where the one it was for is gone. */
  function followed(statement: string | undefined): { statement?: string } {
    if (statement === undefined || known.has(statement)) return {};
    const follower = [...followers].find(([, from]) => from === statement);
    return follower ? { statement: follower[0] } : {};
  }
}

/** What a statement takes over, and from which older one. */
function carriedAnswer(
  audit: Audit,
  statement: Statement,
  older: ReadonlyMap<string, Answer>,
): { from: string; answer: Answer } | undefined {
  for (const { id, carry } of statement.replaces ?? []) {
    const source = older.get(id);
    if (!source || carry === 'none') continue;
    const { revision: _revision, value, notApplicable, unsure, ...beside } = source;
    const said = copyOf({ value, notApplicable, unsure });
    const stamp = copyOf({ at: source.at, by: source.by });
    const saidHere = carry !== 'notes' && isAllowed(audit, statement, { ...stamp, ...said }) ? said : {};
    const answer: Answer = { ...(carry === 'value' ? stamp : beside), ...saidHere };
    if (!saysNothing(answer)) return { from: id, answer };
  }
  return undefined;
}

function isAllowed(audit: Audit, statement: Statement, answer: Answer): boolean {
  try {
    checkAnswer(audit, statement, answer);
    return true;
  } catch {
    return false;
  }
}
