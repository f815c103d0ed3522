import type { Audit } from '../../core/documents/audit.js';
import { StoreError } from '../../stores/store.js';
import type { SourceState } from '../document-source.js';
import { faultProblem, type LoadFault } from '../load-fault.js';

/**
 * What a person is told where the page's own store can not say what it has. It may fail in any way: what is no
 * `StoreError` its makers hear of.
 *
 * @param kept the audit that stays on the page meanwhile, if any.
 */
export function storeAway(error: unknown, kept: Audit | undefined): SourceState<Audit> {
  if (!StoreError.is(error)) reportError(error);
  const code = StoreError.from(error).code === 'sign-in' ? 'not-allowed' : 'unreachable';
  const fault: LoadFault = { code, kind: 'audit-response', host: '' };
  const problems = [faultProblem(fault, 'store property')];
  return { status: 'problem', fault, problems, canRetry: true, ...(kept && { document: kept }) };
}

/** The same while the store is asked once more. */
export function askedAgain(away: SourceState<Audit>): SourceState<Audit> {
  if (away.status !== 'problem') return away;
  const { fault: retried, document } = away;
  return { status: 'loading', slow: false, retried, ...(document && { document }) };
}
