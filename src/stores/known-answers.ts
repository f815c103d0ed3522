import type { AuditSession } from '../core/audit/session.js';
import type { Answer } from '../core/documents/audit-response.js';

interface Known {
  /** The stored answer's revision; `undefined` when there is none. */
  readonly revision: number | undefined;
  /** The response's revision for which that is true. */
  readonly asOf: number;
}

/**
 * What one side knows of the answers in a store: the revision of each, and as of when. Notices may come late or in
 * another order than the writes they tell of; what is older than what is known tells nothing.
 */
export class KnownAnswers {
  readonly #session: () => Pick<AuditSession, 'answerOf' | 'revision'>;
  readonly #answers = new Map<string, Known>();
  readonly #fields = new Map<string, number>();
  #base: number;
  #stored = true;

  /** Begins with what the session was opened with. */
  constructor(session: () => Pick<AuditSession, 'answerOf' | 'revision'>) {
    this.#session = session;
    this.#base = session().revision;
  }

  /** The revision of the stored answer; `undefined` when there is none. */
  revisionOf(statement: string): number | undefined {
    return this.#of(statement, this.#session().answerOf(statement)).revision;
  }

  /** Keeps in mind what the session's answer was before it changed. */
  before(statement: string, previous: Answer | undefined): void {
    this.#answers.set(statement, this.#of(statement, previous));
  }

  /** Notes what is stored now, as this side's own write tells. */
  note(statement: string, revision: number | undefined, asOf: number): void {
    this.#answers.set(statement, { revision, asOf });
  }

  noteField(field: string, asOf: number): void {
    this.#fields.set(field, asOf);
  }

  /** Notes what is stored, as a notice tells; returns whether that is news. */
  learn(statement: string, answer: Answer | undefined, asOf: number): boolean {
    const known = this.#of(statement, this.#session().answerOf(statement));
    if (asOf <= known.asOf) return false;
    this.note(statement, answer?.revision, asOf);
    return answer?.revision !== known.revision;
  }

  learnField(field: string, asOf: number): boolean {
    if (asOf <= (this.#fields.get(field) ?? this.#base)) return false;
    this.noteField(field, asOf);
    return true;
  }

  /** Nothing is stored any more. */
  forget(): void {
    this.#answers.clear();
    this.#fields.clear();
    this.#base = this.#session().revision;
    this.#stored = false;
  }

  #of(statement: string, answer: Answer | undefined): Known {
    const unchanged = { revision: this.#stored ? answer?.revision : undefined, asOf: this.#base };
    return this.#answers.get(statement) ?? unchanged;
  }
}
