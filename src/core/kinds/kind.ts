import type { Audit } from '../documents/audit.js';
import type { Checked } from '../documents/check.js';
import type { Problem } from '../documents/problem.js';
import { mostProblems } from '../documents/problem-list.js';

/** What is known beside a document when it is checked. */
export interface Beside {
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Audits that answers may belong to. */
  readonly audits?: readonly Audit[];
  /** The audit that answers are said to belong to, where none of those is theirs. */
  readonly audit?: Audit | undefined;
}

/** What a program that takes documents of any kind needs to know of one kind. */
export interface Kind {
  /** Errors; or the document and what its author is warned of, 20 at most. */
  check(value: unknown, beside: Beside): Checked<unknown>;
  /** A short document of this kind, without faults, to begin with. */
  starter(today: string): Readonly<Record<string, unknown>>;
}

/** A kind made of what reads it, what warns its authors, and what a new document begins with. */
export function kind<T>(
  parse: (value: unknown) => Checked<T>,
  lint: (document: T, beside: Beside) => readonly Problem[],
  starter: Kind['starter'],
): Kind {
  return {
    check: (value, beside) => {
      const checked = parse(value);
      if (checked.document === undefined) return checked;
      const warnings = lint(checked.document, beside);
      return {
        document: checked.document,
        problems: warnings.slice(0, mostProblems),
        more: Math.max(0, warnings.length - mostProblems),
      };
    },
    starter,
  };
}
