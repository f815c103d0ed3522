import type { Action } from '../core/documents/audit-response.js';
import type { ResponseHeader } from './store.js';

/** What changed in a session and is not written yet, by name; what it changed to is asked when it is written. */
export class UnsavedChanges {
  readonly statements = new Set<string>();
  /** Fields of the response, but for its actions: those change one by one. */
  readonly fields = new Set<string>();
  readonly actions = new Set<string>();
  /** Whether the whole response has to be written. */
  whole = false;

  get any(): boolean {
    return this.whole || this.statements.size + this.fields.size + this.actions.size > 0;
  }

  /** Hands all of it over, and has nothing afterwards. */
  take(): UnsavedChanges {
    const taken = new UnsavedChanges();
    taken.add(this);
    this.clear();
    return taken;
  }

  add(others: UnsavedChanges): void {
    for (const kind of ['statements', 'fields', 'actions'] as const) {
      for (const name of others[kind]) this[kind].add(name);
    }
    this.whole ||= others.whole;
  }

  /** Adds the fields and actions in which two headers differ. */
  addHeader(before: Partial<ResponseHeader>, now: Partial<ResponseHeader>): void {
    for (const field of differences(before, now)) if (field !== 'actions') this.fields.add(field);
    for (const action of differences(byId(before.actions), byId(now.actions))) this.actions.add(action);
  }

  clear(): void {
    for (const names of [this.statements, this.fields, this.actions]) names.clear();
    this.whole = false;
  }
}

/** The actions of some of these ids, as a plan has them; `undefined` for those that it has no more. */
export function pickActions(plan: readonly Action[] = [], ids: Iterable<string>): Map<string, Action | undefined> {
  return new Map([...ids].map((id) => [id, plan.find((action) => action.id === id)]));
}

/** A plan with some actions changed, added or (`undefined`) taken away. */
export function withActions(
  plan: readonly Action[] = [],
  changes: ReadonlyMap<string, Action | undefined> = new Map(),
): Action[] {
  const merged = new Map<string, Action | undefined>(plan.map((action) => [action.id, action]));
  for (const [id, action] of changes) merged.set(id, action);
  return [...merged.values()].filter((action) => action !== undefined);
}

/** Whether two values differ as JSON. */
export function differ(one: unknown, other: unknown): boolean {
  return one !== other && JSON.stringify(one) !== JSON.stringify(other);
}

function differences(before: object, now: object): string[] {
  const [old, current] = [before as Record<string, unknown>, now as Record<string, unknown>];
  return Object.keys({ ...old, ...current }).filter((name) => differ(old[name], current[name]));
}

function byId(plan: readonly Action[] = []): Record<string, Action> {
  return Object.fromEntries(plan.map((action) => [action.id, action]));
}
