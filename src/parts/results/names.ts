import { html } from 'lit';
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

/**
 * Who gave one of several sets of answers, as people would say it: by name and role, else by perspective, else by number.
 * Where several are called the same, a number tells them apart.
 */
export function personName(
  { session, localise }: ResultsView,
  responses: readonly AuditResponse[],
  index: number,
): unknown {
  const people = responses.map(({ respondent: { name, role, perspective } = {} }) => {
    const called = [name, role].filter(Boolean).join(', ');
    return {
      called,
      label: called ? undefined : session.audit.perspectives?.find(({ id }) => id === perspective)?.label,
    };
  });
  const { called, label } = people[index] ?? {};
  if (!called && !label) return localise.messages.personNumber(index + 1);
  const isShared = people.filter((other) => other.called === called && other.label === label).length > 1;
  return html`${called === '' ? words(localise, label) : called}${isShared ? ` (${localise.number(index + 1)})` : ''}`;
}
