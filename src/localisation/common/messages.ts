import type { DocumentKind } from '../../core/documents/read.js';

/**
 * Why a document can not be shown:
 * - `not-found`: 404 or 410;
 * - `not-allowed`: 401 or 403;
 * - `server`: any other answer without success, 5xx after the last try;
 * - `silent`: nothing was heard for too long;
 * - `unreachable`: no answer from the page's own host;
 * - `blocked`: no answer from another host, which a script can not tell from a refusal to share (CORS) or from
 *   mixed content;
 * - `web-page`: HTML, such as a sign-in page;
 * - `damaged`: not JSON, or cut short;
 * - `encoding`: not UTF-8;
 * - `too-large`: past a limit;
 * - `newer-format`: of a format this copy does not know yet;
 * - `invalid`: read, but with mistakes in it.
 */
export type FaultCode =
  | 'not-found'
  | 'not-allowed'
  | 'server'
  | 'silent'
  | 'unreachable'
  | 'blocked'
  | 'web-page'
  | 'damaged'
  | 'encoding'
  | 'too-large'
  | 'newer-format'
  | 'invalid';

/** What a sentence about a fault may name. */
export interface FaultDetails {
  /** The host that was asked; empty for a document that stands in the page. */
  readonly host: string;
  /** The document's format. */
  readonly theirs?: number;
  /** The newest format that can be shown. */
  readonly ours?: number;
}

/** What several elements say. */
export interface CommonMessages {
  loading: string;
  tryAgain: string;
  reviewPassed(date: string): string;
  documentNames: Readonly<Record<DocumentKind, string>>;
  faults: Readonly<Record<FaultCode, (name: string, details: FaultDetails) => string>>;
  back: string;
  continue: string;
  cancel: string;
  change: string;
  optional: string;
  statementsAnswered(answered: number, asked: number): string;
  notApplicable: string;
  unsure: string;
  note: string;
  evidence: string;
  answerMissing: string;
  thereIsAProblem: string;
  strand: string;
  printedOn(date: string): string;
}
