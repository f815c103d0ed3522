import type { Problem } from '../../core/documents/problem.js';

/** The problem of answers that belong to another audit than the one on the page. */
export function otherAudit(id: string): Problem {
  return {
    path: '/audit/id',
    severity: 'error',
    code: 'other-audit',
    message: `These answers belong to the audit "${id}". Open them on the page of that audit.`,
  };
}
