import type { Audit } from '../documents/audit.js';
import type { AuditResponse } from '../documents/audit-response.js';
import { shareable } from '../exchange/share.js';
import { statementsOf } from './conditions.js';
import { copyOf } from './copies.js';

/**
 * One strand of a response, for a colleague: its answers, and those on which it depends what is asked there; no private
 * notes, and neither the actions of other strands nor sign-offs. What comes back is merged.
 */
export function strandPart(audit: Audit, response: AuditResponse, strand: string): AuditResponse {
  const statements = audit.strands.flatMap(({ id, areas }) =>
    areas.flatMap((area) => area.statements.map((statement) => ({ strand: id, statement }))),
  );
  const conditions = new Map(statements.map(({ statement }) => [statement.id, statement.when]));
  const wanted = new Set(statements.filter((one) => one.strand === strand).map(({ statement }) => statement.id));
  // A set is walked on into what is added meanwhile: a condition may look at a statement with a condition.
  for (const id of wanted) for (const other of statementsOf(conditions.get(id))) wanted.add(other);
  const { answers, actions, signOffs: _signOffs, ...header } = shareable(response);
  return copyOf({
    ...header,
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => wanted.has(id))),
    actions: actions?.filter((action) => action.strand === strand),
  });
}
