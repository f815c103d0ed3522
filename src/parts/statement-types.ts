import { registerRules, type AnswerRules } from '../core/audit/statement-types.js';
import type { Statement } from '../core/documents/audit.js';
import type { AnswerValue } from '../core/documents/audit-response.js';

/** One statement of the site's own type, with what its inputs need. */
export interface AnswerField {
  /** A DOM id that no other input has: for the input that carries the answer, and what is made from it for others. */
  readonly id: string;
  readonly statement: Statement;
  /** The statement's text for this reader, which is the legend around the inputs. */
  readonly label: string;
  /** The language of the reader, BCP 47. */
  readonly language: string;
  /** What is answered; a value that the schema refuses is here too, so that it can be mended. */
  readonly value: AnswerValue | undefined;
  /** The DOM id of what is wrong with the value, for `aria-describedby`; `undefined` where nothing is. */
  readonly error: string | undefined;
  /** Answers, or takes the answer back. What the schema refuses is not kept, and said to be wrong. */
  answer(value: AnswerValue | undefined): void;
}

/** A statement type of the site's own: which values are answers, how they are put in and how they read. */
export interface OwnStatementType extends AnswerRules {
  /**
   * Shows the inputs in a place of their own, at first and whenever the answer or the language changed: by lit, by any
   * framework, or by hand. The place is inside the question's `fieldset`.
   */
  render(place: HTMLElement, field: AnswerField): void;
  /** What is wrong with a value that the schema refuses, and what to write instead. */
  advice?(value: AnswerValue, language: string): string;
}

const own = new Map<string, OwnStatementType>();

/**
 * Adds a statement type of the site's own, for every audit on the page. Best called before the audits load; those that
 * wait for the type are shown then.
 *
 * @param name what audits write as a statement's `type`.
 * @throws RangeError for the name of a type that every site has, TypeError for one without `schema` or `render`.
 */
export function registerStatementType(name: string, type: OwnStatementType): void {
  if (typeof type.render !== 'function') {
    throw new TypeError(`The statement type "${name}" needs the function render, which shows its inputs.`);
  }
  registerRules(name, type);
  own.set(name, type);
}

/** The site's own type of this name. */
export function ownStatementType(name: string | undefined): OwnStatementType | undefined {
  return own.get(name ?? '');
}
