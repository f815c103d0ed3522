import { checkAnswer } from '../audit/answer-check.js';
import { scoredOptions } from '../audit/options.js';
import { auditSchema, type Audit } from './audit.js';
import { auditResponseSchema, type AuditResponse } from './audit-response.js';
import { missingTranslations } from './missing-translations.js';
import { Possibilities } from './possible-conditions.js';
import type { Problem } from './problem.js';
import { instead, problem, shown, type Path } from './problem-list.js';
import { statementsWithPaths } from './statements.js';
import { unknownFields } from './unknown-fields.js';

/**
 * What an author of an audit is warned of, though the audit can be used: fields that nothing reads, statements that
 * nobody is asked, conditions that contradict themselves, missing translations, a review that is overdue.
 *
 * @param today the day to compare `reviewBy` with, `YYYY-MM-DD`.
 */
export function lintAudit(audit: Audit, today: string): Problem[] {
  const { scales = {}, reviewBy } = audit;
  const problems = unknownFields(auditSchema, audit);
  const warn = (path: Path, code: string, words: string) => problems.push(problem(path, 'warning', code, words));
  const statements = statementsWithPaths(audit);
  const ids = new Set(statements.map(({ statement }) => statement.id));
  const used = new Set(statements.map(({ statement }) => statement.scale));
  const possibilities = new Possibilities(audit);
  const neverAsked = possibilities.neverAsked();

  if (reviewBy !== undefined && reviewBy < today) {
    warn(['reviewBy'], 'review-overdue', `the audit was to be reviewed by ${reviewBy}. Review it, and set a new day.`);
  }
  for (const name of Object.keys(scales)) {
    if (!used.has(name))
      warn(['scales', name], 'unused-scale', 'no statement uses this scale. Use it, or take it out.');
  }
  for (const { statement, path } of statements) {
    const { id, when, statutory, replaces } = statement;
    const contradictions = when ? possibilities.contradictions(when, [...path, 'when']) : [];
    for (const place of contradictions) {
      warn(place, 'contradictory-condition', 'this condition contradicts itself, so that it never holds. Correct it.');
    }
    if (neverAsked.has(id) && contradictions.length === 0) {
      const advice = 'Change "appliesTo", "perspectives" or "when", or take it out.';
      warn(path, 'never-asked', `no setting is ever asked this statement. ${advice}`);
    }
    if (statutory && scoredOptions(audit, statement).length === 0) {
      warn(
        [...path, 'statutory'],
        'statutory-without-scores',
        'this legal duty is marked, but holds back no band, since its answers have no scores. Give its options scores, if it should.',
      );
    }
    replaces?.forEach((older, index) => {
      if (!ids.has(older.id)) return;
      const words = `the statement ${shown(older.id)} is still in the audit, so that it can not be replaced. Take one of the two out.`;
      warn([...path, 'replaces', index, 'id'], 'replaces-existing', words);
    });
  }
  return [...problems, ...missingTranslations(auditSchema, audit)];
}

/**
 * What is odd about a set of answers beside its audit, though it can be opened: fields that nothing reads, and answers
 * that the audit does not ask for or allow.
 */
export function lintAuditResponse(response: AuditResponse, audit: Audit): Problem[] {
  const problems = unknownFields(auditResponseSchema, response);
  const warn = (path: Path, code: string, words: string) => problems.push(problem(path, 'warning', code, words));
  const known = (name: string | undefined, names: readonly string[], what: string, path: Path) => {
    if (name === undefined || names.includes(name)) return;
    const words = `the audit has no ${what} ${shown(name)}.${instead(name, names)}`;
    warn(path, `unknown-${what.replace(' ', '-')}`, words);
  };
  const statements = new Map(statementsWithPaths(audit).map(({ statement }) => [statement.id, statement]));
  const ids = [...statements.keys()];
  const strands = audit.strands.map(({ id }) => id);
  const settingTypes = audit.settingTypes?.map(({ id }) => id) ?? [];
  const perspectives = audit.perspectives?.map(({ id }) => id) ?? [];

  if (response.audit.id !== audit.id) {
    const words = `these answers belong to the audit ${shown(response.audit.id)}, not to ${shown(audit.id)}.`;
    warn(['audit', 'id'], 'other-audit', words);
    return problems;
  }
  known(response.setting?.type, settingTypes, 'setting type', ['setting', 'type']);
  known(response.respondent?.perspective, perspectives, 'perspective', ['respondent', 'perspective']);
  for (const [id, answer] of Object.entries(response.answers)) {
    const statement = statements.get(id);
    if (!statement) known(id, ids, 'statement', ['answers', id]);
    else {
      try {
        checkAnswer(audit, statement, answer);
      } catch (error) {
        warn(['answers', id], 'wrong-answer', `${(error as Error).message} The answer is kept.`);
      }
    }
  }
  response.actions?.forEach(({ statement, strand }, index) => {
    known(statement, ids, 'statement', ['actions', index, 'statement']);
    known(strand, strands, 'strand', ['actions', index, 'strand']);
  });
  return problems;
}
