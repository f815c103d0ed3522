import type { Audit, Band, Results, Statement, Strand } from '../documents/audit.js';
import type { Answer } from '../documents/audit-response.js';
import type { Text } from '../documents/text.js';
import { isAnswered } from './conditions.js';
import { scoredOptions } from './options.js';

/** What floating point may add to or take from a threshold. */
const tolerance = 1e-9;

/** Answers, and whether their statements are asked at present. */
export interface AskedAnswers {
  answerOf(statement: string): Answer | undefined;
  isAsked(statement: string): boolean;
}

/** The outcome of one strand; counts are of its asked statements. */
export interface StrandResult {
  readonly id: string;
  readonly title: Text;
  /** 0 to 100, unrounded; `null` when nothing is rated. */
  readonly score: number | null;
  readonly asked: number;
  readonly rated: number;
  readonly notApplicable: number;
  readonly unsure: number;
  readonly unanswered: number;
  /** The id of the band the score falls in. */
  readonly band: string | null;
  /** Statutory statements that are asked, not marked not applicable, and unrated or rated too low. */
  readonly statutoryUnmet: readonly string[];
}

/** An answer's score as a share of its statement's highest, 0 to 1; `undefined` where it is not rated. */
export function scoreShare(audit: Audit, statement: Statement, answer: Answer | undefined): number | undefined {
  if (!answer || answer.notApplicable || answer.unsure || typeof answer.value !== 'string') return undefined;
  const options = scoredOptions(audit, statement);
  const score = options.find(({ code }) => code === answer.value)?.score;
  const highest = Math.max(...options.map((option) => option.score ?? 0));
  return score === undefined || highest === 0 ? undefined : score / highest;
}

/**
 * A strand's result: `100 × Σ(weight × score / highest score) / Σ weight` over its asked and rated statements.
 */
export function strandResult(audit: Audit, strand: Strand, answers: AskedAnswers): StrandResult {
  const asked = strand.areas.flatMap((area) => area.statements).filter(({ id }) => answers.isAsked(id));
  const count = { rated: 0, notApplicable: 0, unsure: 0, unanswered: 0 };
  const statutoryUnmet: string[] = [];
  let sum = 0;
  let weights = 0;
  for (const statement of asked) {
    const answer = answers.answerOf(statement.id);
    const share = scoreShare(audit, statement, answer);
    if (answer?.notApplicable) count.notApplicable += 1;
    else if (answer?.unsure) count.unsure += 1;
    else if (!isAnswered(answer)) count.unanswered += 1;
    if (share !== undefined) {
      const weight = statement.weight ?? 1;
      count.rated += 1;
      sum += weight * share;
      weights += weight;
    }
    if (isUnmet(audit, statement, answer, share)) statutoryUnmet.push(statement.id);
  }
  // Divided first: no rounding can make the share more than 1.
  const score = weights === 0 ? null : 100 * (sum / weights);
  const { id, title } = strand;
  const band = score === null ? null : (bandOf(audit.results, score, statutoryUnmet.length > 0)?.id ?? null);
  return { id, title, score, asked: asked.length, ...count, band, statutoryUnmet };
}

/** Whether an asked statement is a legal duty that is not met. One that no option can rate is a mark only. */
export function isUnmet(
  audit: Audit,
  statement: Statement,
  answer: Answer | undefined,
  share: number | undefined,
): boolean {
  if (!statement.statutory || answer?.notApplicable || scoredOptions(audit, statement).length === 0) return false;
  return share === undefined || 100 * share < (audit.results?.statutoryScore ?? 0) - tolerance;
}

function bandOf(results: Results | undefined, score: number, unmet: boolean): Band | undefined {
  return results?.bands.filter((band) => band.from <= score + tolerance && !(unmet && band.needsStatutory)).at(-1);
}
