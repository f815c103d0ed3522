import type { Context } from '@lit/context';
import type { AuditSession } from '../../core/audit/session.js';
import type { OpenedAudit } from './opened-audit.js';

type SessionKey = 'inclusion-elements/session@1';
type AuditKey = 'inclusion-elements/audit@1';

/**
 * How elements find the session of the audit around them; `undefined` until the audit is ready. A string with a
 * version, so that two copies of this library on one page still meet.
 */
export const sessionContext = 'inclusion-elements/session@1' as Context<SessionKey, AuditSession | undefined>;

/** The same audit with all that this library's own elements share: its answers, what keeps them, who leads to them. */
export const auditContext = 'inclusion-elements/audit@1' as Context<AuditKey, OpenedAudit | undefined>;
