import type { AuditSession } from '../../core/audit/session.js';
import type { Typing } from '../typing.js';
import type { Localise } from '../../localisation/localise.js';
import type { ResultsMessages } from '../../localisation/results/messages.js';

/** What the sections of an audit's results are rendered from, on the audit's own last pages and elsewhere. */
export interface ResultsView {
  readonly session: AuditSession;
  readonly localise: Localise<ResultsMessages>;
  /** The level of a section's heading, 1 to 6. */
  readonly headingLevel: number;
  readonly readonly: boolean;
  /** What is being typed into the plan. */
  readonly typing: Typing;
}
