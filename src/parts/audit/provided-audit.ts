import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { AuditSession } from '../../core/audit/session.js';
import { auditContext, sessionContext } from './context.js';
import type { OpenedAudit } from './opened-audit.js';

/** Gives an element's audit to everything inside the element, and its session to a site's own components. */
export class ProvidedAudit {
  readonly #audits: ContextProvider<typeof auditContext>;
  readonly #sessions: ContextProvider<typeof sessionContext>;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#audits = new ContextProvider(host, { context: auditContext, initialValue: undefined });
    this.#sessions = new ContextProvider(host, { context: sessionContext, initialValue: undefined });
  }

  set audit(audit: OpenedAudit) {
    this.#stop?.();
    const provide = (session: AuditSession | undefined) => this.#sessions.setValue(session);
    this.#stop = audit.answers.listen({
      opened: ({ session }) => provide(session),
      closed: () => provide(undefined),
    });
    this.#audits.setValue(audit);
    provide(audit.session);
  }
}
