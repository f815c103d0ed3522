import type { Statement } from '../documents/audit.js';
import type { AnswerValue } from '../documents/audit-response.js';
import { Listeners } from './listeners.js';

/** The statement types that every site has. */
const everywhere = ['rating', 'choice', 'choices', 'text', 'number', 'date'];

/** What checks and names the answers to a statement type of the site's own. */
export interface AnswerRules {
  /** Says which values are answers: a schema of zod's, or anything that checks in the same way. */
  readonly schema: { safeParse(value: unknown): { readonly success: boolean } };
  /**
   * A value as people read it: on the check page, in results, on paper and in tables. Texts, numbers and lists read as
   * they are where this is left out.
   *
   * @param language of the reader, BCP 47.
   */
  words?(value: AnswerValue, language: string): string;
}

const own = new Map<string, AnswerRules>();
const registered = new Listeners<string>();

/**
 * Adds a statement type, or replaces one of the same name.
 *
 * @throws RangeError for the name of a type that every site has, TypeError where nothing checks its answers.
 */
export function registerRules(name: string, rules: AnswerRules): void {
  if (everywhere.includes(name)) throw new RangeError(`The statement type "${name}" is there already.`);
  const { schema } = rules as Partial<AnswerRules>;
  if (typeof schema?.safeParse !== 'function') {
    throw new TypeError(`The statement type "${name}" needs a schema with the method safeParse, such as zod's.`);
  }
  own.set(name, rules);
  registered.tell(name);
}

/** What the site says of a statement's answers; `undefined` where its type is one that every site has. */
export function rulesOf({ type = 'rating' }: Statement): AnswerRules | undefined {
  return own.get(type);
}

/** Every type that a statement may have on this page. */
export function statementTypes(): string[] {
  return [...everywhere, ...own.keys()];
}

/** Whether the site has types of its own, whose answers may be objects. */
export function hasOwnTypes(): boolean {
  return own.size > 0;
}

/** Calls back when a type is registered, until the returned function is called. */
export function whenTypeRegistered(listener: (name: string) => void): () => void {
  return registered.add(listener);
}

/** A value as people read it, by its type's own words; what the type refuses, as it is: it may come from any file. */
export function ownWords(rules: AnswerRules, value: AnswerValue, language: string): string {
  try {
    if (rules.words && rules.schema.safeParse(value).success) return rules.words(value, language);
  } catch (error) {
    // A fault of the site's own takes nothing else from the page.
    (globalThis as { reportError?: (error: unknown) => void }).reportError?.(error);
  }
  return plainWords(value);
}

/** A value in words where nothing is known of it: what is in it, one after the other. */
export function plainWords(value: AnswerValue): string {
  return typeof value === 'object' ? Object.values(value).map(plain).join(', ') : String(value);
}

function plain(part: unknown): string {
  return typeof part === 'string' ? part : JSON.stringify(part);
}
