import type { Audit, Condition, Statement } from '../documents/audit.js';
import type { Action, Answer, AuditResponse, ResponseStatus } from '../documents/audit-response.js';
import type { Text } from '../documents/text.js';
import { checkAnswer, needsReason } from './answer-check.js';
import { isAnswered } from './conditions.js';
import { copyOf, frozenCopyOf } from './copies.js';
import { Listeners } from './listeners.js';
import { newResponse, type SessionTools } from './new-response.js';
import { priorities, type Priority } from './priorities.js';
import type { Count, StrandProgress } from './progress.js';
import { sameContent, sameFields, saysNothing } from './same-content.js';
import { strandResult, type StrandResult } from './scoring.js';
import { ResponseState, type Answers, type Header } from './response-state.js';
import type { Origin, SessionChange, Touched } from './session-change.js';
import { wordingFor } from './wording.js';

export type { SessionTools } from './new-response.js';
export type { Origin, SessionChange } from './session-change.js';

/** The parts of a response, besides its answers, that are changes of their own. */
const parts = [
  ['setting', 'setting'],
  ['respondent', 'respondent'],
  ['status', 'status'],
  ['actions', 'actions'],
  ['signOffs', 'sign-offs'],
] as const;

/**
 * One set of answers to one audit. It knows which statements are asked, counts as it goes, and tells its subscribers
 * what a change touched; it computes nothing anew that a change did not touch.
 */
export class AuditSession {
  readonly audit: Audit;
  readonly #tools: SessionTools;
  readonly #state: ResponseState;
  readonly #listeners = new Listeners<SessionChange>();

  /** Opens a response, or a new one where none is given. The audit and the response are left as they are. */
  constructor(audit: Audit, response: AuditResponse | undefined, tools: SessionTools) {
    this.audit = audit;
    this.#tools = tools;
    this.#state = new ResponseState(audit, response ?? newResponse(audit, tools));
  }

  /** The whole response as a plain object of its own, with every field that was read. Takes time with each answer. */
  get response(): AuditResponse {
    return copyOf({ ...this.#state.header, answers: Object.fromEntries(this.#state.answers) });
  }

  /** Everything of the response but its answers; frozen. */
  get header(): Header {
    return this.#state.header;
  }

  /** The response's id, a UUID. */
  get id(): string {
    return this.#state.header.id;
  }

  get setting(): AuditResponse['setting'] {
    return this.#state.header.setting;
  }

  get respondent(): AuditResponse['respondent'] {
    return this.#state.header.respondent;
  }

  get status(): ResponseStatus {
    return this.#state.header.status;
  }

  /** When the audit was completed, ISO 8601. */
  get completed(): string | undefined {
    return this.#state.header.completed;
  }

  get actions(): readonly Action[] {
    return this.#state.header.actions ?? [];
  }

  /** How often the response was saved. */
  get revision(): number {
    return this.#state.header.revision;
  }

  /** The answer to a statement, asked or not; frozen. */
  answerOf(statement: string): Answer | undefined {
    return this.#state.answers.get(statement);
  }

  /** Whether a statement is asked of this setting and perspective, with the answers there are. */
  isAsked(statement: string): boolean {
    return this.#state.asked.has(statement);
  }

  /** The statement of this id; `undefined` where the audit has none. */
  statement(id: string): Statement | undefined {
    return this.#state.asked.places.get(id)?.statement;
  }

  /** The statement's text, in the wording for the chosen setting type where it has one. */
  wording(statement: string): Text {
    const place = this.#state.asked.places.get(statement);
    return place ? wordingFor(place.statement, this.setting?.type) : '';
  }

  /**
   * The simple conditions that decided that a statement is asked, in the order they are written. One that stands under
   * `not` decided it by not holding.
   */
  whyAsked(statement: string): Condition[] {
    return this.#state.asked.whyAsked(statement);
  }

  /** Statements that have an answer but are not in the audit. Their answers are kept, and are in every full copy. */
  orphans(): string[] {
    return [...this.#state.answers.keys()].filter((id) => !this.#state.asked.places.has(id));
  }

  /**
   * Replaces a statement's whole answer, or takes it away; so does one without any content. `at` is filled in. A
   * statement that is not asked may be answered too; the answer waits until it is asked.
   *
   * @throws RangeError for an unknown statement or an answer that it does not allow; nothing is changed then.
   */
  answer(statement: string, answer: Partial<Answer> | undefined, origin: Origin = 'page'): void {
    const place = this.#state.asked.places.get(statement);
    if (!place) throw new RangeError(`The audit has no statement "${statement}".`);
    if (answer && (typeof answer !== 'object' || Array.isArray(answer))) {
      throw new RangeError('An answer is an object, such as { value: "agree" }.');
    }
    const previous = this.#state.answers.get(statement);
    const at = this.#tools.now().toISOString();
    // The revision says which stored answer this one was made upon: not for the caller to say.
    const next = saysNothing(answer) ? undefined : frozenCopyOf({ ...answer, at, revision: previous?.revision });
    if (next) checkAnswer(this.audit, place.statement, next);
    if (sameContent(previous, next)) return;
    this.#tell('answer', origin, this.#state.apply(new Map([[statement, next]]), this.#edited(at)));
  }

  /** Says which setting is audited, in place of what was said before; what is asked follows from its type. */
  chooseSetting(setting: AuditResponse['setting'], origin: Origin = 'page'): void {
    this.#change({ setting }, 'setting', origin);
  }

  /** Says who answers, in place of what was said before; what is asked follows from the perspective. */
  chooseRespondent(respondent: AuditResponse['respondent'], origin: Origin = 'page'): void {
    this.#change({ respondent }, 'respondent', origin);
  }

  /** How far each strand is, in document order. Counts asked statements, never points. */
  progress(): StrandProgress[] {
    return this.audit.strands.map(({ id, title }) => ({ id, title, ...this.#state.asked.strands.of(id) }));
  }

  /** How far an area is; zeros for one the audit does not have. */
  areaProgress(area: string): Count {
    return this.#state.asked.areas.of(area);
  }

  /** The first statement of a strand that is asked and has no answer; `undefined` where there is none. */
  firstUnanswered(strand: string): string | undefined {
    return this.audit.strands
      .filter(({ id }) => id === strand)
      .flatMap(({ areas }) => areas.flatMap(({ statements }) => statements))
      .find(({ id }) => this.isAsked(id) && !isAnswered(this.answerOf(id)))?.id;
  }

  /** The outcome of each strand, in document order. */
  results(): StrandResult[] {
    return this.audit.strands.map((strand) => strandResult(this.audit, strand, this));
  }

  /** Where to begin: unmet legal duties, then the lowest ratings. */
  priorities(): Priority[] {
    return priorities(this.audit, this);
  }

  /**
   * What completing still needs, in document order: required statements without an answer, and those marked not
   * applicable without the reason that their scale asks for.
   */
  unansweredRequired(): string[] {
    const isMissing = (statement: Statement) => {
      const answer = this.#state.answers.get(statement.id);
      return (statement.required === true && !isAnswered(answer)) || needsReason(this.audit, statement, answer);
    };
    return [...this.#state.asked.places]
      .filter(([id, { statement }]) => this.isAsked(id) && isMissing(statement))
      .map(([id]) => id);
  }

  /**
   * Completes the audit. Answering after that, or choosing another setting or respondent, makes the response amended;
   * its plan of actions may grow without that.
   *
   * @throws RangeError while something that is required is missing.
   */
  complete(origin: Origin = 'page'): void {
    const [missing] = this.unansweredRequired();
    if (missing !== undefined) throw new RangeError(`The statement "${missing}" has to be answered first.`);
    if (this.status !== 'in-progress') return;
    const completed = this.#tools.now().toISOString();
    const header: Header = { ...this.#state.header, status: 'completed', completed, updated: completed };
    this.#tell('status', origin, this.#state.apply(new Map(), header));
  }

  /** Adds an action to the plan, or changes the one of the same id. */
  changeAction(action: Action, origin: Origin = 'page'): void {
    const known = this.actions.some(({ id }) => id === action.id);
    const changed = this.actions.map((other) => (other.id === action.id ? action : other));
    this.#change({ actions: known ? changed : [...changed, action] }, 'actions', origin);
  }

  /** Takes an action out of the plan. */
  removeAction(id: string, origin: Origin = 'page'): void {
    const actions = this.actions.filter((action) => action.id !== id);
    if (actions.length < this.actions.length) this.#change({ actions }, 'actions', origin);
  }

  /** Puts another response in the place of this one. */
  replace(response: AuditResponse, origin: Origin = 'page'): void {
    this.#tell('replaced', origin, this.#state.replace(response));
  }

  /**
   * Takes in what a store was given elsewhere, by another tab for instance, at that revision of the response. What the
   * session already has in a later revision stays: messages may come in any order.
   */
  receive(answers: Answers, revision: number, header?: Partial<AuditResponse>): void {
    const before = this.#state.header;
    const { answers: _answers, revision: _revision, ...fields } = header ?? {};
    const news = [...answers].filter(([id]) => (this.#state.answers.get(id)?.revision ?? 0) <= revision);
    const after = frozenCopyOf({
      ...before,
      ...(revision >= before.revision && fields),
      revision: Math.max(revision, before.revision),
    });
    const touched = this.#state.apply(new Map(news.map(([id, answer]) => [id, frozenCopyOf(answer)])), after);
    const kinds: SessionChange['kind'][] = parts
      .filter(([field]) => !sameFields(before[field], after[field]))
      .map(([, kind]) => kind);
    if (touched.answers.size > 0) kinds.push('answer');
    // A change of answers may bring one of the status with it; that makes it no other kind of change.
    const [kind, another] = kinds.length > 1 ? kinds.filter((other) => other !== 'status') : kinds;
    if (kind) this.#tell(another ? 'replaced' : kind, 'store', touched);
  }

  /** Notes what a store has committed: the response's revision, and that of each answer written. Tells nobody. */
  saved(revision: number, written?: ReadonlyMap<string, number>): void {
    this.#state.header = Object.freeze({
      ...this.#state.header,
      revision: Math.max(this.#state.header.revision, revision),
    });
    for (const [id, answerRevision] of written ?? []) {
      const answer = this.answerOf(id);
      if (answer) this.#state.answers.set(id, Object.freeze({ ...answer, revision: answerRevision }));
    }
  }

  /** Calls back after every change, until the returned function is called. */
  subscribe(listener: (change: SessionChange) => void): () => void {
    return this.#listeners.add(listener);
  }

  #change(change: Partial<Header>, kind: SessionChange['kind'], origin: Origin): void {
    const header = frozenCopyOf({ ...this.#state.header, ...change });
    if (sameFields(header, this.#state.header)) return;
    const edited = this.#edited(this.#tools.now().toISOString(), kind === 'actions');
    this.#tell(
      kind,
      origin,
      this.#state.apply(new Map(), { ...header, status: edited.status, updated: edited.updated }),
    );
  }

  /** The header after a change at this time. */
  #edited(updated: string, staysCompleted = false): Header {
    const amended = this.status === 'completed' && !staysCompleted;
    return { ...this.#state.header, updated, status: amended ? 'amended' : this.status };
  }

  #tell(kind: SessionChange['kind'], origin: Origin, touched: Touched): void {
    this.#listeners.tell({ origin, kind, ...touched });
  }
}
