import { auditSchema, type Audit } from './audit.js';
import { auditResponseSchema, type AuditResponse } from './audit-response.js';
import { check, type Checked } from './check.js';
import { finishAudit } from './parse-quickly.js';

export type { Checked } from './check.js';

/**
 * Checks an audit: limits, schema, then references. The audit that comes out is a copy, and frozen.
 *
 * @param registered names of further statement types, besides those registered here.
 */
export function parseAudit(input: unknown, registered: readonly string[] = []): Checked<Audit> {
  return check(input, 'audit', auditSchema, (audit, list) => finishAudit(audit, list, registered));
}

/**
 * Checks a set of answers on its own, without its audit. What comes out is a copy in which fields that are not known
 * are kept.
 */
export function parseAuditResponse(input: unknown): Checked<AuditResponse> {
  return check(input, 'audit-response', auditResponseSchema);
}
