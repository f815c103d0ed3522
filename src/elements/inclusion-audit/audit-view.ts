import type { AuditSession } from '../../core/audit/session.js';
import type { AnswerValue } from '../../core/documents/audit-response.js';
import type { Localise } from '../../localisation/localise.js';
import type { AuditMessages } from '../../localisation/audit/messages.js';
import type { FinishMessages } from '../../localisation/finish/messages.js';
import type { ResultsMessages } from '../../localisation/results/messages.js';
import type { AnswerConflict, ResponseStore } from '../../stores/store.js';
import type { Together } from './together.js';
import type { Turns } from './turns.js';
import type { Typing } from '../../parts/typing.js';

/** What the pages of the audit's journey are rendered from, and all that they may ask for. */
export interface AuditView {
  readonly session: AuditSession;
  readonly localise: Localise<AuditMessages>;
  /** The interface's words, so that another language makes another view. */
  readonly messages: AuditView['localise']['messages'];
  /** The reader's language, as the page or the document names it. */
  readonly language: string;
  /** The level of the page's own heading, 1 to 6. */
  readonly headingLevel: number;
  readonly readonly: boolean;
  /** Where the answers are kept. */
  where(): ResponseStore['where'];
  readonly typing: Typing;
  /** What was put in and can not be an answer, by statement: kept so that nothing typed is lost. */
  readonly rejected: Map<string, AnswerValue>;
  /** Statements that kept the audit from being completed: what they lack is said where it is put in. */
  readonly wanted: Set<string>;
  /** Answers that were changed elsewhere as well, by statement. */
  conflicts(): ReadonlyMap<string, AnswerConflict>;
  /** The folds that were opened, whose content is rendered. */
  readonly unfolded: Set<string>;
  readonly watchers: Watchers;
  /** What of a long page is not rendered yet. */
  readonly turns: Turns;
  /** A person has begun to change the answer to this statement. */
  touch(statement: string): void;
  /** Keeps one of two different answers. */
  resolve(statement: string, keep: 'mine' | 'theirs'): void;
  /** Leads to a page or statement as `InclusionAudit.goTo` does. */
  goTo(id: string): void;
}

/** The same for the pages that are loaded later, with their words. */
export interface LaterView extends AuditView {
  readonly localise: Localise<AuditMessages & FinishMessages & ResultsMessages>;
  readonly messages: LaterView['localise']['messages'];
  readonly together: Together;
}

/** What shows a statement. */
export interface StatementWatcher {
  /** Shows it anew. */
  refresh(): void;
}

/** What is on the page, by statement: what has to be told when a statement has to be shown anew. */
export class Watchers {
  readonly #watchers = new Map<string, StatementWatcher>();

  /** This shows the statement now. */
  add(statement: string, watcher: StatementWatcher): void {
    this.#watchers.set(statement, watcher);
  }

  /** This does not show it any more; perhaps another does already. */
  delete(statement: string, watcher: StatementWatcher): void {
    if (this.#watchers.get(statement) === watcher) this.#watchers.delete(statement);
  }

  /** Has these statements shown anew, where they are on the page. */
  refresh(statements: Iterable<string>): void {
    for (const statement of statements) this.#watchers.get(statement)?.refresh();
  }
}
