import type { Audit } from '../documents/audit.js';
import { isUnmet, scoreShare, type AskedAnswers } from './scoring.js';

/** A statement to begin with, and why. */
export interface Priority {
  readonly statement: string;
  readonly strand: string;
  readonly reason: 'statutory' | 'low';
  /** The answer's share of the highest score, 0 to 100; `null` when it is not rated. */
  readonly score: number | null;
  readonly weight: number;
}

/**
 * Where to begin: legal duties that are not met, then ratings at or below half, each by how much is missing times
 * weight, most first; document order where that is the same.
 */
export function priorities(audit: Audit, answers: AskedAnswers): Priority[] {
  const found: Priority[] = [];
  for (const strand of audit.strands) {
    for (const statement of strand.areas.flatMap((area) => area.statements)) {
      if (!answers.isAsked(statement.id)) continue;
      const answer = answers.answerOf(statement.id);
      const share = scoreShare(audit, statement, answer);
      const statutory = isUnmet(audit, statement, answer, share);
      if (!statutory && (share === undefined || share > 0.5)) continue;
      found.push({
        statement: statement.id,
        strand: strand.id,
        reason: statutory ? 'statutory' : 'low',
        score: share === undefined ? null : 100 * share,
        weight: statement.weight ?? 1,
      });
    }
  }
  return found.sort((a, b) => rank(a) - rank(b) || missing(b) - missing(a));
}

function rank({ reason }: Priority): number {
  return reason === 'statutory' ? 0 : 1;
}

function missing({ score, weight }: Priority): number {
  return weight * (100 - (score ?? 0));
}
