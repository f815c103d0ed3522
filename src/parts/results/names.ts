import type { AuditResponse } from '../../core/documents/audit-response.js';
import { numbered, words } from '../words.js';
import type { ResultsView } from './results-view.js';

/** A statement's number and wording; its id where the audit does not have it. */
export function statementName({ session, localise }: ResultsView, id: string): unknown {
  const statement = session.statement(id);
  return statement ? numbered(localise, statement.prefix, session.wording(id)) : id;
}

/** A strand's number and title. */
export function strandName({ session, localise }: ResultsView, id: string): unknown {
  const strand = session.audit.strands.find((one) => one.id === id);
  return strand ? numbered(localise, strand.prefix, strand.title) : id;
}

/** Who answered, as people would say it: by name and role, else by perspective, else by number. */
export function personName({ session, localise }: ResultsView, { respondent }: AuditResponse, index: number): unknown {
  const { name, role, perspective } = respondent ?? {};
  if (name || role) return [name, role].filter(Boolean).join(', ');
  const label = session.audit.perspectives?.find(({ id }) => id === perspective)?.label;
  return label ? words(localise, label) : localise.messages.personNumber(index + 1);
}
