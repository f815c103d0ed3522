import type { DocumentKind } from '../core/documents/read.js';

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

/** What a reader is told of a document that can not be shown. */
export interface LoadFault {
  readonly code: FaultCode;
  /** What should have stood there. */
  readonly kind: DocumentKind;
  /** The host that was asked; empty for a document that stands in the page. */
  readonly host: string;
  /** The format of a document that is newer than this copy. */
  readonly format?: number;
}
