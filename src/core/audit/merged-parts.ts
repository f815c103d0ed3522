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

/**
 * One plan out of several, actions by id in the order in which people have them. Where two have an id for different
 * actions both are kept, the further ones under an id made from the first.
 */
export function plansTogether(plans: readonly (readonly Action[])[]): Action[] {
  const byId = new Map<string, Action[]>();
  for (const action of plans.flat()) {
    const same = byId.get(action.id) ?? [];
    if (!same.some((other) => sameFields(other, action))) same.push(action);
    byId.set(action.id, same);
  }
  return [...byId.values()].flatMap((actions) =>
    [...actions]
      .sort(byContent)
      .map((action, index) => (index === 0 ? action : { ...action, id: `${action.id}-${index + 1}` })),
  );
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
