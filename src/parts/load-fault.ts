import type { Problem } from '../core/documents/problem.js';
import { knownFormat, limits, type DocumentKind } from '../core/documents/limits.js';
import { en } from '../localisation/common/en.js';
import type { CommonMessages, FaultCode, FaultDetails } from '../localisation/common/messages.js';

/** What a reader is told of a document that can not be shown. */
export interface LoadFault extends FaultDetails {
  readonly code: FaultCode;
  /** What should have stood there. */
  readonly kind: DocumentKind;
}

/** What is wrong and what to do next, for a reader. */
export function faultWords(messages: CommonMessages, fault: LoadFault): string {
  return messages.faults[fault.code](messages.documentNames[fault.kind], fault);
}

/** The same for the page's authors, with the address, the status and what only they can mend. */
export function faultProblem(fault: LoadFault, address: string, status?: number, page = self.origin): Problem {
  const details = [address];
  if (status !== undefined) details.push(`HTTP ${status}`);
  if (fault.code === 'too-large') details.push(`more than ${limits[fault.kind].bytes / 1e6} MB`);
  if (fault.code === 'blocked' && page.startsWith('https:') && address.startsWith('http:')) {
    details.push('a page on https can not use an address on http');
  }
  return { path: '', severity: 'error', code: fault.code, message: `${faultWords(en, fault)} (${details.join(', ')})` };
}

/** What a reader is told of a document that has errors; the first decides. */
export function refusal(problems: readonly Problem[], kind: DocumentKind, host: string, value?: unknown): LoadFault {
  const code = codes[problems[0]?.code ?? ''] ?? 'invalid';
  return { code, kind, host, theirs: Number((value as { format?: unknown } | undefined)?.format), ours: knownFormat };
}

const codes: Readonly<Record<string, FaultCode>> = {
  'not-json': 'damaged',
  'not-json-but-html': 'web-page',
  'newer-format': 'newer-format',
  'too-large': 'too-large',
  'too-deep': 'too-large',
  'too-many-values': 'too-large',
};
