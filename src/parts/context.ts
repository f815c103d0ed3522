import type { Context } from '@lit/context';
import type { AuditSession } from '../core/audit/session.js';

type SessionKey = 'inclusion-elements/session@1';

/**
 * How elements find the session of the audit around them; `undefined` until the audit is ready. A string with a
 * version, so that two copies of this library on one page still meet.
 */
export const sessionContext = 'inclusion-elements/session@1' as Context<SessionKey, AuditSession | undefined>;
