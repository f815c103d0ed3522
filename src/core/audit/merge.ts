import type { Audit } from '../documents/audit.js';
import type { Action, Answer, AuditResponse } from '../documents/audit-response.js';
import { carryOver } from './carry-over.js';
import { compareVersions } from './versions.js';
import { copyOf } from './copies.js';
import { actionsIn, allOf, plansTogether, saidAlike, together, type PlanDisagreement } from './merged-parts.js';
import { sameContent } from './same-content.js';

export type { PlanDisagreement } from './merged-parts.js';

/** One statement to which people gave different answers. */
export interface Disagreement {
  readonly statement: string;
  /** Each answer once, with who gave it: positions in the merge's responses. */
  readonly sides: readonly { readonly answer: Answer; readonly from: readonly number[] }[];
}

/** Several sets of answers to one audit, beside one another. */
export interface Merge {
  /** The responses as this version of the audit has them. */
  readonly responses: readonly AuditResponse[];
  /** Statements that everybody who answered them answered alike, with everybody's notes and evidence. */
  readonly agreed: ReadonlyMap<string, Answer>;
  /** In document order; statements that the audit does not have come last, by id. */
  readonly disagreements: readonly Disagreement[];
  /** Actions of one id that are not the same in everybody's plan, in the order in which people have them. */
  readonly planDisagreements: readonly PlanDisagreement[];
}

/**
 * Sets several responses beside one another. People disagree where value, "not applicable" or "need more information"
 * differ; who did not answer agrees with everybody. Notes and evidence never disagree: all of them are kept. An action
 * that somebody changed is a disagreement of its own; one that not everybody has is kept.
 *
 * @throws RangeError for a response to another audit, or to a newer version of it.
 */
export function mergeResponses(audit: Audit, responses: readonly AuditResponse[]): Merge {
  const current = responses.map((response) => inThisVersion(audit, response));
  const agreed = new Map<string, Answer>();
  const disagreements: Disagreement[] = [];
  for (const statement of inOrder(audit, current)) {
    const answers = current.map((response) => answerIn(response, statement));
    const sides = sidesOf(answers);
    if (sides.length > 1) disagreements.push({ statement, sides });
    else {
      const answer = together(answers, sides[0]?.answer);
      if (answer) agreed.set(statement, answer);
    }
  }
  const planDisagreements = actionsIn(plansOf(current)).filter(({ sides }) => sides.length > 1);
  return { responses: current, agreed, disagreements, planDisagreements };
}

/**
 * One response out of several. Everything but answers, plan and sign-offs is that of `into`. The notes and evidence of
 * an answer that was not chosen are kept with the one that was.
 *
 * @param choices by statement, the position of the side that a person chose.
 * @param planChoices the same by the id of an action. Where nobody chose all its forms are kept, each under an id.
 * @throws RangeError while a disagreement has no choice.
 */
export function mergedResponse(
  { responses, agreed, disagreements }: Merge,
  choices: ReadonlyMap<string, number>,
  into: AuditResponse,
  now: Date,
  planChoices: ReadonlyMap<string, number> = new Map(),
): AuditResponse {
  const answers = new Map(agreed);
  for (const { statement, sides } of disagreements) {
    const chosen = sides[choices.get(statement) ?? -1]?.answer;
    if (!chosen) throw new RangeError(`Nobody has chosen an answer to "${statement}" yet.`);
    const everybodys = responses.map((response) => answerIn(response, statement));
    answers.set(statement, together(everybodys, chosen) ?? chosen);
  }
  const changed = [...answers].some(([id, answer]) => !sameContent(answer, answerIn(into, id)));
  const actions = plansTogether(plansOf(responses), planChoices);
  const signOffs = allOf(responses.flatMap((response) => response.signOffs ?? []));
  return copyOf({
    ...into,
    audit: { ...into.audit, version: responses[0]?.audit.version ?? into.audit.version },
    status: changed && into.status === 'completed' ? 'amended' : into.status,
    updated: now.toISOString(),
    answers: Object.fromEntries(answers),
    ...(actions.length > 0 && { actions }),
    ...(signOffs.length > 0 && { signOffs }),
  });
}

function inThisVersion(audit: Audit, response: AuditResponse): AuditResponse {
  const { id, version } = response.audit;
  if (id !== audit.id) throw new RangeError(`These answers belong to the audit "${id}".`);
  if (compareVersions(version, audit.version) > 0) {
    throw new RangeError(`These answers were made with version ${version} of the audit, which is newer.`);
  }
  return carryOver(response, audit).response;
}

function plansOf(responses: readonly AuditResponse[]): (readonly Action[])[] {
  return responses.map(({ actions = [] }) => actions);
}

/** Every statement that anybody answered: those of the audit in its order, then the others by id. */
function inOrder(audit: Audit, responses: readonly AuditResponse[]): string[] {
  const answered = new Set(responses.flatMap((response) => Object.keys(response.answers)));
  const known = audit.strands.flatMap(({ areas }) => areas.flatMap(({ statements }) => statements.map(({ id }) => id)));
  const unknown = [...answered].filter((id) => !known.includes(id)).sort();
  return [...known.filter((id) => answered.has(id)), ...unknown];
}

/** The different answers, in an order that does not depend on that of the people. */
function sidesOf(answers: readonly (Answer | undefined)[]): { answer: Answer; from: number[] }[] {
  const sides: { answer: Answer; from: number[] }[] = [];
  for (const [index, answer] of answers.entries()) {
    if (!answer || saidAlike(answer, undefined)) continue;
    const side = sides.find((one) => saidAlike(one.answer, answer));
    if (side) side.from.push(index);
    else sides.push({ answer, from: [index] });
  }
  const sign = ({ answer: { value, notApplicable, unsure } }: (typeof sides)[number]) =>
    JSON.stringify([Boolean(notApplicable), Boolean(unsure), value, notApplicable]);
  return sides.sort((one, other) => (sign(one) < sign(other) ? -1 : 1));
}

function answerIn({ answers }: AuditResponse, statement: string): Answer | undefined {
  return Object.hasOwn(answers, statement) ? answers[statement] : undefined;
}
