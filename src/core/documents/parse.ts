import { auditSchema, type Audit } from './audit.js';
import { auditResponseSchema, type AuditResponse } from './audit-response.js';
import { auditReferences } from './audit-references.js';
import type { Problem } from './problem.js';
import { checkLimits, knownFormat, type DocumentKind } from './read.js';
import { schemaProblems, type Schema } from './schema-problems.js';

/** The most problems that are reported at once. */
const most = 20;

/** What became of a document: it, or what is wrong with it. */
export interface Checked<T> {
  /** The document; `undefined` when there is any error. */
  readonly document: T | undefined;
  /** Errors, 20 at most. */
  readonly problems: readonly Problem[];
  /** How many more errors there are. */
  readonly more: number;
}

/** The statement types that every site has. */
const knownTypes = ['rating', 'choice', 'choices', 'text', 'number', 'date'];

/**
 * Checks an audit: limits, schema, then references. The audit that comes out is frozen.
 *
 * @param registered names of further statement types that the site has registered.
 */
export function parseAudit(input: unknown, registered: readonly string[] = []): Checked<Audit> {
  const checked = check(input, 'audit', auditSchema);
  if (!checked.document) return checked;
  const audit = checked.document;
  const problems = auditReferences(audit, [...knownTypes, ...registered]);
  return problems.length > 0 ? refused(problems) : { ...checked, document: deepFreeze(audit) };
}

/** Checks a set of answers on its own, without its audit. Fields that are not known are kept. */
export function parseAuditResponse(input: unknown): Checked<AuditResponse> {
  return check(input, 'audit-response', auditResponseSchema);
}

function check<T>(input: unknown, kind: DocumentKind, schema: Schema<T>): Checked<T> {
  const problem = checkLimits(input, kind) ?? headProblem(input, kind);
  if (problem) return refused([problem]);
  const result = schema.safeParse(input);
  return result.success
    ? { document: result.data, problems: [], more: 0 }
    : refused(schemaProblems(result.error.issues, input));
}

/** What has to be right before it is worth looking at the rest. */
function headProblem(input: unknown, kind: DocumentKind): Problem | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return error('', 'not-an-object', `A document is an object in curly brackets, with "kind": "${kind}".`);
  }
  const { kind: found, format } = input as { kind?: unknown; format?: unknown };
  if (found !== kind) {
    const what = found === undefined ? 'does not say what kind of document it is' : `is of the kind "${String(found)}"`;
    return error('/kind', 'wrong-kind', `This file ${what}. Here it has to be "${kind}".`);
  }
  if (typeof format === 'number' && Number.isInteger(format) && format > knownFormat) {
    return error(
      '/format',
      'newer-format',
      `This document is in format ${format}. The newest format known here is ${knownFormat}. Update inclusion-elements, or save the document in format ${knownFormat}.`,
    );
  }
  return undefined;
}

function refused<T>(problems: readonly Problem[]): Checked<T> {
  return { document: undefined, problems: problems.slice(0, most), more: Math.max(0, problems.length - most) };
}

function error(path: string, code: string, message: string): Problem {
  return { path, severity: 'error', code, message };
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFreeze(part as object);
  return Object.freeze(value);
}
