import type { Audit, Statement } from '../documents/audit.js';
import { answerSchema, type Answer, type AnswerValue } from '../documents/audit-response.js';
import { date } from '../documents/fields.js';
import { optionsOf, scaleOf } from './options.js';
import { rulesOf } from './statement-types.js';

/**
 * Refuses an answer that its statement does not allow. "Not applicable" without the reason that the scale asks for is
 * allowed, since people mark first and explain afterwards; `needsReason` tells of it.
 *
 * @throws RangeError with what is wrong, in English.
 */
export function checkAnswer(audit: Audit, statement: Statement, answer: Answer): void {
  if (!answerSchema.safeParse(answer).success) refuse(statement, 'takes no answer of this form');
  const scale = scaleOf(audit, statement);
  if (answer.notApplicable && !scale?.notApplicable) refuse(statement, 'does not take "not applicable"');
  if (answer.unsure && !scale?.unsure) refuse(statement, 'does not take "need more information"');
  const reason = answer.value === undefined ? undefined : faultOf(audit, statement, answer.value);
  if (reason !== undefined) refuse(statement, reason);
}

/** Whether a statement is marked not applicable without the reason that its scale asks for. */
export function needsReason(audit: Audit, statement: Statement, answer: Answer | undefined): boolean {
  const rule = scaleOf(audit, statement)?.notApplicable;
  const marked = answer?.notApplicable;
  return typeof rule === 'object' && rule.reasonRequired && marked !== undefined && !marked.reason?.trim();
}

/** What is wrong with a value of the right form. A type that the site has registered checks its own. */
function faultOf(audit: Audit, statement: Statement, value: AnswerValue): string | undefined {
  switch (statement.type ?? 'rating') {
    case 'rating':
    case 'choice':
      return optionsOf(audit, statement).some(({ code }) => code === value) ? undefined : 'has no such option';
    case 'choices':
      return choicesFault(audit, statement, value);
    case 'number':
      return typeof value === 'number' ? limitFault(statement, value) : 'takes a number';
    case 'date':
      return typeof value === 'string' && date.safeParse(value).success ? limitFault(statement, value) : 'takes a date';
    case 'text':
      return textFault(statement, value);
    default: {
      const rules = rulesOf(statement);
      return !rules || rules.schema.safeParse(value).success ? undefined : `takes no such ${statement.type}`;
    }
  }
}

function choicesFault(audit: Audit, statement: Statement, value: AnswerValue): string | undefined {
  if (!Array.isArray(value)) return 'takes a list of options';
  const options = optionsOf(audit, statement);
  const chosen = value.map((code) => options.find((option) => option.code === code));
  if (chosen.includes(undefined)) return 'has no such option';
  if (new Set(value).size < value.length) return 'takes each option once';
  const excludes = value.length > 1 && chosen.some((option) => option?.exclusive);
  return excludes ? 'has an option that excludes the others' : undefined;
}

/** Dates are compared as text, which for them is the order of time. */
function limitFault({ minimum, maximum }: Statement, value: number | string): string | undefined {
  if (typeof minimum === typeof value && minimum !== undefined && value < minimum)
    return `takes nothing under ${minimum}`;
  if (typeof maximum === typeof value && maximum !== undefined && value > maximum)
    return `takes nothing over ${maximum}`;
  return undefined;
}

function textFault({ maximumLength = Infinity }: Statement, value: AnswerValue): string | undefined {
  if (typeof value !== 'string') return 'takes a text';
  return [...value].length > maximumLength ? `takes at most ${maximumLength} characters` : undefined;
}

function refuse(statement: Statement, what: string): never {
  throw new RangeError(`The statement "${statement.id}" ${what}.`);
}
