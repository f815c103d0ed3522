import type { SessionChange } from '../../core/audit/session.js';
import type { AuditSession } from '../../core/audit/session.js';
import type { StrandProgress } from '../../core/audit/progress.js';
import type { Answer, AuditResponse } from '../../core/documents/audit-response.js';
import { tell, type CommonEventDetails } from '../../parts/events.js';

/** What the events of `<inclusion-audit>` carry as `detail`. */
export interface AuditEventDetails extends CommonEventDetails {
  /** The person changed an answer; `undefined` where there is none. */
  'inclusion-answer': { statement: string; answer: Answer | undefined; previous: Answer | undefined };
  /** The person's answer changed how far a strand is; counts of statements. */
  'inclusion-progress': { strands: StrandProgress[]; answered: number; asked: number };
  /** Answers were written: when (ISO 8601) and where. */
  'inclusion-save': { at: string; where: string };
  /** The person completed the audit. */
  'inclusion-complete': { response: AuditResponse };
  /** What the person sent has arrived. */
  'inclusion-submit': { response: AuditResponse };
}

declare global {
  interface HTMLElementEventMap {
    'inclusion-answer': CustomEvent<AuditEventDetails['inclusion-answer']>;
    'inclusion-progress': CustomEvent<AuditEventDetails['inclusion-progress']>;
    'inclusion-save': CustomEvent<AuditEventDetails['inclusion-save']>;
    'inclusion-complete': CustomEvent<AuditEventDetails['inclusion-complete']>;
    'inclusion-submit': CustomEvent<AuditEventDetails['inclusion-submit']>;
  }
}

/** Tells of answers and progress that a person's change brought about; of the page's own changes, nothing. */
export function tellOfChange(element: HTMLElement, session: AuditSession, change: SessionChange): void {
  if (change.origin !== 'person') return;
  for (const [statement, { answer, previous }] of change.answers) {
    tell(element, 'inclusion-answer', { statement, answer, previous });
  }
  if (change.strands.size === 0) return;
  const strands = session.progress();
  tell(element, 'inclusion-progress', {
    strands,
    answered: strands.reduce((sum, strand) => sum + strand.answered, 0),
    asked: strands.reduce((sum, strand) => sum + strand.asked, 0),
  });
}
