import type { Audit } from './audit.js';
import type { AuditResponse } from './audit-response.js';
import type { Problem } from './problem.js';

export function lintAudit(_audit: Audit, _today: string): Problem[] {
  return [];
}
export function lintAuditResponse(_response: AuditResponse, _audit: Audit): Problem[] {
  return [];
}
