import type { Audit } from '../documents/audit.js';
import type { AuditResponse } from '../documents/audit-response.js';

/** What a session needs of the world: the time, and names for what is new. */
export interface SessionTools {
  now(): Date;
  /** A UUID that was never used. */
  newId(): string;
}

/** An empty response to an audit, begun now and never saved. */
export function newResponse({ id, version, language }: Audit, tools: SessionTools): AuditResponse {
  const now = tools.now().toISOString();
  return {
    kind: 'audit-response',
    format: 1,
    id: tools.newId(),
    language,
    audit: { id, version },
    status: 'in-progress',
    started: now,
    updated: now,
    revision: 0,
    answers: {},
  };
}
