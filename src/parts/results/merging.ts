import { sideBySide, type SideBySide } from '../../core/audit/compare.js';
import { mergedResponse, mergeResponses, type Merge } from '../../core/audit/merge.js';
import { sameFields } from '../../core/audit/same-content.js';
import type { AuditSession } from '../../core/audit/session.js';
import { compareVersions } from '../../core/audit/versions.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';

/** Answers of several people on their way to become one, and what a person has chosen so far. */
export class Merging {
  /** The side chosen, by statement. */
  readonly choices = new Map<string, number>();
  /** The form chosen, by the id of an action; one past the last keeps all of them. */
  readonly planChoices = new Map<string, number>();
  /** Whether the person tried to merge while something was not chosen. */
  tried = false;
  /** Whether the person merged them: nothing is set beside one another anew then. */
  merged = false;
  readonly others: readonly AuditResponse[];
  #beside: { readonly header: AuditSession['header']; readonly merge: Merge; readonly sideBySide: SideBySide };

  /**
   * @param others other people's answers; those of the session come first where it holds any.
   * @throws RangeError for answers to another audit, or to a newer version of it.
   */
  constructor(session: AuditSession, others: readonly AuditResponse[]) {
    this.others = others;
    this.#beside = beside(session, others);
  }

  get merge(): Merge {
    return this.#beside.merge;
  }

  get sideBySide(): SideBySide {
    return this.#beside.sideBySide;
  }

  /** Whether a person has still to choose. */
  get isMissing(): boolean {
    const { disagreements, planDisagreements } = this.merge;
    return (
      disagreements.some(({ statement }) => !this.choices.has(statement)) ||
      planDisagreements.some(({ action }) => !this.planChoices.has(action))
    );
  }

  /** Takes in what the session holds now. A choice stays while it is one between the same answers. */
  follow(session: AuditSession): this {
    if (this.merged || session.header === this.#beside.header) return this;
    const before = this.merge;
    this.#beside = beside(session, this.others);
    keep(this.choices, saidIn(before), saidIn(this.merge));
    keep(this.planChoices, plannedIn(before), plannedIn(this.merge));
    return this;
  }

  /**
   * One response out of all: everything of `into` but its answers and plan, which are everybody's. `undefined` while
   * a person has still to choose.
   */
  finish(into: AuditResponse): AuditResponse | undefined {
    this.tried = this.isMissing;
    if (this.tried) return undefined;
    this.merged = true;
    return mergedResponse(this.merge, this.choices, into, new Date(), this.planChoices);
  }
}

function beside(session: AuditSession, others: readonly AuditResponse[]) {
  const { audit, header, response } = session;
  const { answers, actions = [], signOffs = [] } = response;
  const holdsAny = Object.keys(answers).length + actions.length + signOffs.length > 0;
  const canBeMerged = holdsAny && compareVersions(header.audit.version, audit.version) <= 0;
  const responses =
    canBeMerged && !others.some((other) => sameFields(other, response)) ? [response, ...others] : others;
  return { header, merge: mergeResponses(audit, responses), sideBySide: sideBySide(audit, responses) };
}

/** What is said on each side of each disagreement. */
function saidIn({ disagreements }: Merge): Map<string, unknown> {
  return new Map(
    disagreements.map(({ statement, sides }) => [
      statement,
      sides.map(({ answer: { value, notApplicable, unsure } }) => ({ value, notApplicable, unsure })),
    ]),
  );
}

function plannedIn({ planDisagreements }: Merge): Map<string, unknown> {
  return new Map(planDisagreements.map(({ action, sides }) => [action, sides.map((side) => side.action)]));
}

function keep(choices: Map<string, number>, before: Map<string, unknown>, now: Map<string, unknown>): void {
  for (const id of choices.keys()) if (!sameFields(before.get(id), now.get(id))) choices.delete(id);
}
