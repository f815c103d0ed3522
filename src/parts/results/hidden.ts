import type { AuditSession } from '../../core/audit/session.js';

/** Whether an audit shows no results yet, since it is still being answered. */
export function hidesResults({ audit, status }: AuditSession): boolean {
  return audit.results?.hideWhileAnswering === true && status === 'in-progress';
}
