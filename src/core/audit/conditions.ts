import type { Audit, Condition, Statement } from '../documents/audit.js';
import type { Answer } from '../documents/audit-response.js';

/** What conditions look at. An answer to a statement that is not asked is not seen. */
export interface ConditionState {
  readonly settingType: string | undefined;
  readonly perspective: string | undefined;
  /** The answer of an asked statement; `undefined` for one that is not asked. */
  answerOf(statement: string): Answer | undefined;
  /** The score of the statement's option of this code. */
  scoreOf(statement: string, code: string): number | undefined;
}

/** Whether a condition holds. One of an unknown form never does, nor does its opposite. */
export function holds(condition: Condition, state: ConditionState): boolean {
  return judge(condition, state) === true;
}

/** Whether an answer says anything: a value (0 is one), not applicable, or need more information. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (!answer) return false;
  if (answer.notApplicable || answer.unsure) return true;
  const { value } = answer;
  return value !== undefined && value !== '' && !(typeof value === 'object' && Object.keys(value).length === 0);
}

/** The statements whose answers a condition looks at, as often as it names them. */
export function statementsOf(condition: Condition | undefined): string[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(statementsOf);
  if ('any' in condition) return condition.any.flatMap(statementsOf);
  if ('not' in condition) return statementsOf(condition.not);
  return 'statement' in condition ? [condition.statement] : [];
}

/** Which statements have to be looked at again when one is answered, and in which order. */
export interface ConditionGraph {
  /** From each statement to those whose condition looks at it. */
  readonly dependants: ReadonlyMap<string, readonly string[]>;
  /**
   * How long the longest chain of conditions under each statement is: 0 where it has none. A statement in a cycle, or
   * behind one, has no depth.
   */
  readonly depths: ReadonlyMap<string, number>;
}

/** The graph of all conditions of an audit. */
export function compileConditions(audit: Audit): ConditionGraph {
  const needs = needsOf(audit);
  const dependants = new Map<string, string[]>();
  for (const [id, needed] of needs) {
    for (const other of needed) {
      const list = dependants.get(other);
      if (list) list.push(id);
      else dependants.set(other, [id]);
    }
  }
  const waiting = new Map([...needs].map(([id, needed]) => [id, needed.size]));
  const free = [...needs.keys()].filter((id) => waiting.get(id) === 0);
  const depths = new Map(free.map((id) => [id, 0]));
  // The list grows while it is walked: a statement follows when all that it needs have gone before.
  for (const id of free) {
    for (const dependant of dependants.get(id) ?? []) {
      const left = (waiting.get(dependant) ?? 0) - 1;
      waiting.set(dependant, left);
      if (left > 0) continue;
      depths.set(dependant, (depths.get(id) ?? 0) + 1);
      free.push(dependant);
    }
  }
  return { dependants, depths };
}

/** A cycle of conditions: ids of which each is looked at by the next, and the last by the first. */
export function findCycle(audit: Audit): string[] | undefined {
  const needs = needsOf(audit);
  const { depths } = compileConditions(audit);
  // Whatever has no depth needs another that has none, so following those must come back to one already seen.
  const path = new Set<string>();
  let id = [...needs.keys()].find((candidate) => !depths.has(candidate));
  while (id !== undefined && !path.has(id)) {
    path.add(id);
    id = [...(needs.get(id) ?? [])].find((needed) => !depths.has(needed));
  }
  const steps = [...path];
  return id === undefined ? undefined : steps.slice(steps.indexOf(id)).reverse();
}

/** The statements of the audit that each statement's condition looks at. */
function needsOf(audit: Audit): Map<string, Set<string>> {
  const statements = audit.strands.flatMap((strand) => strand.areas.flatMap((area) => area.statements));
  const known = new Set(statements.map(({ id }) => id));
  const needs = ({ when }: Statement) => new Set(statementsOf(when).filter((id) => known.has(id)));
  return new Map(statements.map((statement) => [statement.id, needs(statement)]));
}

/** `undefined` where an unknown form leaves it open, which "not" must not turn into a yes. */
function judge(condition: Condition, state: ConditionState): boolean | undefined {
  if ('all' in condition) {
    const parts = condition.all.map((part) => judge(part, state));
    return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => judge(part, state));
    return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
  }
  if ('not' in condition) {
    const part = judge(condition.not, state);
    return part === undefined ? undefined : !part;
  }
  if ('settingType' in condition) return includes(condition.settingType, state.settingType);
  if ('perspective' in condition) return includes(condition.perspective, state.perspective);
  return 'statement' in condition ? judgeAnswer(condition, state) : undefined;
}

function judgeAnswer(condition: Condition & { statement: string }, state: ConditionState): boolean | undefined {
  const answer = state.answerOf(condition.statement);
  const value = answer?.notApplicable || answer?.unsure ? undefined : answer?.value;
  if ('answered' in condition) return isAnswered(answer) === condition.answered;
  if ('atLeast' in condition) {
    const amount = typeof value === 'string' ? state.scoreOf(condition.statement, value) : value;
    return typeof amount === 'number' && amount >= condition.atLeast;
  }
  const codes = 'in' in condition ? condition.in : 'is' in condition ? [condition.is] : undefined;
  if (!codes) return undefined;
  return Array.isArray(value) ? value.some((code) => codes.includes(code)) : includes(codes, value);
}

function includes(list: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && list.includes(value);
}
