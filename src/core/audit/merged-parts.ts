import type { Action, Answer } from '../documents/audit-response.js';
import { copyOf } from './copies.js';
import { sameFields } from './same-content.js';

/** Whether two answers say the same, whatever stands beside it as notes and evidence. Codes may be in any order. */
export function saidAlike(one: Answer, other: Answer | undefined): boolean {
  return sameFields(said(one), other ? said(other) : {});
}

/**
 * One answer out of several people's: what is said in `chosen`, with everybody's different notes, evidence and further
 * fields. It does not depend on the order of the people. `undefined` where there is nothing at all.
 */
export function together(answers: readonly (Answer | undefined)[], chosen: Answer | undefined): Answer | undefined {
  const given = answers.filter((answer) => answer !== undefined).sort(byContent);
  const [first] = given;
  if (!first) return undefined;
  const alike = chosen && given.filter((answer) => saidAlike(answer, chosen));
  const { value, notApplicable, unsure, at, by } = alike?.at(-1) ?? first;
  const reasons = allOf(
    (alike ?? []).map((answer) => answer.notApplicable?.reason).filter((reason) => reason !== undefined),
  );
  const notes = allOf(given.map(({ note }) => note).filter((note) => note !== undefined && note !== ''));
  const evidence = allOf(given.flatMap((answer) => answer.evidence ?? []));
  const {
    value: _value,
    notApplicable: _marked,
    unsure: _unsure,
    revision: _revision,
    ...beside
  } = Object.assign({}, ...given) as Answer;
  return copyOf({
    ...beside,
    ...(chosen && { value, unsure }),
    ...(chosen &&
      notApplicable && {
        notApplicable: { ...notApplicable, ...(reasons.length > 0 && { reason: reasons.join('\n') }) },
      }),
    note: notes.length > 0 ? notes.join('\n') : undefined,
    evidence: evidence.length > 0 ? evidence : undefined,
    private: given.some((answer) => answer.private) || undefined,
    at,
    by,
  });
}

/** One action that people have differently in their plans. */
export interface PlanDisagreement {
  /** The action's id. */
  readonly action: string;
  /** Each form of it once, with who has it: positions in the merge's responses. */
  readonly sides: readonly { readonly action: Action; readonly from: readonly number[] }[];
}

/** Every action of several plans by id, each form of it once, in an order that does not depend on that of the people. */
export function actionsIn(plans: readonly (readonly Action[])[]): PlanDisagreement[] {
  const byId = new Map<string, { action: Action; from: number[] }[]>();
  for (const [index, action] of plans.flatMap((plan, person) => plan.map((one) => [person, one] as const))) {
    const sides = byId.get(action.id) ?? [];
    const side = sides.find((one) => sameFields(one.action, action));
    if (!side) sides.push({ action, from: [index] });
    else if (!side.from.includes(index)) side.from.push(index);
    byId.set(action.id, sides);
  }
  return [...byId].map(([action, sides]) => ({
    action,
    sides: sides.sort((one, other) => byContent(one.action, other.action)),
  }));
}

/**
 * One plan out of several, actions by id in the order in which people have them.
 *
 * @param choices by id, the position of the form that a person chose. Where nobody chose all forms are kept, the further
 *   ones under an id made from the first that no action has yet.
 */
export function plansTogether(plans: readonly (readonly Action[])[], choices: ReadonlyMap<string, number>): Action[] {
  const taken = new Set(plans.flat().map(({ id }) => id));
  return actionsIn(plans).flatMap(({ action: id, sides }) => {
    const chosen = sides[choices.get(id) ?? -1];
    if (chosen) return [chosen.action];
    let number = 2;
    return sides.map(({ action }, index) => {
      if (index === 0) return action;
      while (taken.has(`${id}-${number}`)) number += 1;
      return { ...action, id: `${id}-${number++}` };
    });
  });
}

/** Each different thing once, in an order that does not depend on how they came. */
export function allOf<Part>(parts: readonly Part[]): Part[] {
  const different: Part[] = [];
  for (const part of parts) if (!different.some((other) => sameFields(other, part))) different.push(part);
  return different.sort(byContent);
}

function said({ value, notApplicable, unsure }: Answer): unknown {
  if (notApplicable) return { notApplicable: true };
  if (unsure) return { unsure };
  const empty = value === undefined || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
  if (empty) return {};
  return { value: Array.isArray(value) ? [...value].sort() : value };
}

function byContent(one: unknown, other: unknown): number {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a < b ? -1 : Number(a > b);
}
