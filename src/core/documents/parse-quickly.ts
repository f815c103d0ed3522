import { statementTypes } from '../audit/statement-types.js';
import { auditReferences } from './audit-references.js';
import { auditSchema, type Audit } from './audit.js';
import { auditResponseSchema, type AuditResponse } from './audit-response.js';
import type { Findings } from './problem-list.js';
import { deepFreeze, quickly } from './quickly.js';

/** An audit that can be used, as `parseAudit` gives it; `undefined` where that finds errors. */
export function quickAudit(input: unknown): Audit | undefined {
  return quickly(input, 'audit', auditSchema, finishAudit);
}

/** Answers that can be used, as `parseAuditResponse` gives them; `undefined` where that finds errors. */
export function quickResponse(input: unknown): AuditResponse | undefined {
  return quickly(input, 'audit-response', auditResponseSchema);
}

/** Checks what a schema can not see, and freezes the audit. */
export function finishAudit(audit: Audit, list: Findings, registered: readonly string[] = []): void {
  auditReferences(audit, [...statementTypes(), ...registered], list);
  deepFreeze(audit);
}
