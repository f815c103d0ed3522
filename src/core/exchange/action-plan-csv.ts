import type { AuditSession } from '../audit/session.js';
import type { Action } from '../documents/audit-response.js';
import { resolveText, type Text } from '../documents/text.js';
import { csvText } from './csv.js';

/** The interface's words for the columns and for how far along an action is. */
export interface PlanHeadings {
  readonly action: string;
  readonly statement: string;
  readonly strand: string;
  readonly owner: string;
  readonly due: string;
  readonly cost: string;
  readonly status: string;
  readonly statuses: Readonly<Record<Action['status'], string>>;
}

/** The action plan as CSV: a row for each action, in the order of the plan, with the statement that it follows from. */
export function actionPlanCsv(session: AuditSession, languages: readonly string[], headings: PlanHeadings): string {
  const { audit } = session;
  const say = (text: Text | undefined) => resolveText(text, languages, audit.language).value;
  const { action, statement, strand, owner, due, cost, status, statuses } = headings;
  return csvText([
    [action, statement, strand, owner, due, cost, status],
    ...session.actions.map((one) => [
      one.text,
      one.statement &&
        [session.statement(one.statement)?.prefix, say(session.wording(one.statement))].filter(Boolean).join(' '),
      say(audit.strands.find(({ id }) => id === one.strand)?.title),
      one.owner,
      one.due,
      one.cost,
      statuses[one.status],
    ]),
  ]);
}
