import type { Action, Answer, AuditResponse, ResponseStatus } from '../core/documents/audit-response.js';

/** Everything of a response but its answers. */
export type ResponseHeader = {
  [Field in keyof AuditResponse as Exclude<Field, 'answers'>]: AuditResponse[Field];
};

/** A saved draft, as a list of drafts shows it. */
export interface DraftSummary {
  /** The response's id. */
  readonly id: string;
  /** The version of the audit it was last written with. */
  readonly version: string;
  readonly setting: AuditResponse['setting'];
  /** Who answers. A store that leaves it out has the whole draft opened to find out. */
  readonly respondent?: AuditResponse['respondent'];
  readonly status: ResponseStatus;
  readonly started?: string;
  /** When it was last written, ISO 8601. */
  readonly updated: string;
  readonly revision: number;
  /** How many statements have an answer, asked or not. */
  readonly answered: number;
}

/** A change of one answer. */
export interface AnswerWrite {
  /** The answer as it is to be; `undefined` takes it away. */
  readonly answer: Answer | undefined;
  /** The revision of the stored answer that the change was made upon; `undefined` when there was none. */
  readonly read: number | undefined;
}

/** What changed in a response since it was last written. */
export interface ResponseWrite {
  /** The audit's id. */
  readonly audit: string;
  /** The response without its answers, with the revision last read; 0 for one that was never written. */
  readonly response: ResponseHeader;
  /** The answers that changed. */
  readonly answers: ReadonlyMap<string, AnswerWrite>;
  /** Which fields of `response` changed; the others stay as they are stored. All of them where left out. */
  readonly fields?: readonly string[];
  /** Which actions of the plan changed, by id (`undefined`: taken away); the others stay as they are stored. */
  readonly actions?: ReadonlyMap<string, Action | undefined>;
  /** Replaces the whole response, whatever is stored: answers that are not among `answers` are taken away. */
  readonly whole?: boolean;
  /** Begins the response anew where it is stored no more, although it has a revision. */
  readonly anew?: boolean;
}

/** One statement with two answers, of which neither was made upon the other. */
export interface AnswerConflict {
  readonly statement: string;
  readonly mine: Answer | undefined;
  readonly theirs: Answer | undefined;
}

/** What a write has come to, told once it is committed. */
export interface WriteResult {
  /** The response's revision, and that of every answer written. */
  readonly revision: number;
  /** When it was committed, ISO 8601. */
  readonly at: string;
  /** Answers that were written elsewhere since they were read, with other content. They are not written. */
  readonly conflicts: readonly AnswerConflict[];
  /** The plan as it is stored now, when actions were written. */
  readonly actions?: readonly Action[];
}

/**
 * What became of saved responses, whoever did it. A change already known is told by its revision.
 * `missed`: notices may have been lost while the page was put away; read again.
 */
export type StoreNotice =
  | {
      readonly kind: 'written';
      readonly response: string;
      readonly answers: ReadonlyMap<string, Answer | undefined>;
      readonly revision: number;
      /** The fields written, `revision` and `updated` always among them. */
      readonly header: Partial<ResponseHeader>;
    }
  | { readonly kind: 'removed'; readonly response: string }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'missed' };

/** A saved response that could not be read, as it was found. */
export interface SetAsideCopy {
  readonly response: string;
  /** When it was set aside, ISO 8601. */
  readonly at: string;
  readonly content: unknown;
}

/**
 * Where responses are kept. Every promise may be rejected with a `StoreError`; `write` is fulfilled only when what it
 * wrote is committed.
 */
export interface ResponseStore {
  readonly where: 'device' | 'session' | 'memory' | 'server';
  /** The drafts of an audit, the one last written first. */
  list(audit: string): Promise<DraftSummary[]>;
  /** A saved response; `undefined` where there is none, or none that can be read: that one is set aside. */
  open(audit: string, response: string): Promise<AuditResponse | undefined>;
  /** Writes what changed, as one. Fails as `removed` when the response has a revision and is stored no more. */
  write(write: ResponseWrite): Promise<WriteResult>;
  /** Deletes one draft. */
  remove(audit: string, response: string): Promise<void>;
  /** Deletes every draft of an audit, and every copy set aside. */
  clear(audit: string): Promise<void>;
  /** Calls back for each notice about an audit, until the returned function is called. */
  watch(audit: string, listener: (notice: StoreNotice) => void): () => void;
  /** Responses of an audit that could not be read and were put aside, oldest first. */
  setAside?(audit: string): Promise<SetAsideCopy[]>;
  /** A response with answers that the store could not take, since it had others: for a person to choose. */
  unsent?(audit: string, response: string): Promise<AuditResponse | undefined>;
  /** A person has chosen between two such answers. */
  settled?(audit: string, response: string, statement: string): Promise<void>;
  /** Lets go of what the store holds open. What is still being written is written. */
  close(): void;
}

/**
 * Why a store could not do its work: no room left, not allowed by the browser, unreadable, deleted elsewhere in the
 * meantime, a server that wants the person to sign in, or anything else.
 */
export type StoreErrorCode = (typeof codes)[number];

const codes = ['quota', 'blocked', 'corrupt', 'removed', 'sign-in', 'unavailable'] as const;

/** A store that could not do its work. Nothing of the write that failed is stored. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, cause?: unknown) {
    super(`The store failed: ${code}.`, { cause });
    this.name = 'StoreError';
    this.code = code;
  }

  /** The error itself, or what a browser's error means for a store. */
  static from(error: unknown): StoreError {
    if (error instanceof StoreError) return error;
    const { name, code } = error instanceof Object ? (error as { name?: unknown; code?: StoreErrorCode }) : {};
    const told = StoreError.is(error) ? code : meanings[String(name)];
    return new StoreError(told ?? 'unavailable', error);
  }

  /** Whether a store means this by it, be it of another copy of the library; anything else thrown is a fault. */
  static is(error: unknown): boolean {
    if (error instanceof StoreError) return true;
    const { name, code } = error instanceof Object ? (error as { name?: unknown; code?: unknown }) : {};
    return name === 'StoreError' && codes.some((known) => known === code);
  }
}

const meanings: Partial<Record<string, StoreErrorCode>> = {
  QuotaExceededError: 'quota',
  SecurityError: 'blocked',
  NotAllowedError: 'blocked',
  NotReadableError: 'corrupt',
  DataError: 'corrupt',
};
