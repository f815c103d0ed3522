import type { Answer } from '../documents/audit-response.js';

/** Who brought a change about. */
export type Origin = 'person' | 'page' | 'store';

/** What changes did to answers and to what is shown of them. */
export interface Touched {
  /** Answers whose content changed; `undefined` where there is none. */
  readonly answers: ReadonlyMap<string, { readonly answer: Answer | undefined; readonly previous: Answer | undefined }>;
  /** Statements to show anew: answered ones, and those now asked, no longer asked, or worded differently. */
  readonly statements: ReadonlySet<string>;
  /** Strands whose counts changed. */
  readonly strands: ReadonlySet<string>;
  /** Areas whose counts changed. */
  readonly areas: ReadonlySet<string>;
}

/** One change of a session, told after everything is up to date. */
export interface SessionChange extends Touched {
  readonly origin: Origin;
  /** What was changed; `replaced` where it was several of these at once. */
  readonly kind: 'answer' | 'setting' | 'respondent' | 'status' | 'actions' | 'sign-offs' | 'replaced';
}
