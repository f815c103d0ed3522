/** One thing that is wrong with a document, told to a council officer. */
export interface Problem {
  /** Where: a JSON pointer (RFC 6901) from the document's root. */
  readonly path: string;
  /** An error refuses the document; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** A fixed name of the rule, for programs. */
  readonly code: string;
  /** What is wrong, where, and what to write instead, in English. */
  readonly message: string;
}

/** A document that can not be used, with every problem found in it. */
export class DocumentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.name = 'DocumentError';
    this.problems = problems;
  }
}
