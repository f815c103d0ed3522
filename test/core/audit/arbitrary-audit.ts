import * as fc from 'fast-check';
import type { AuditSession } from '../../../src/core/audit/session.js';
import type { Area, Audit, Condition, Statement } from '../../../src/core/documents/audit.js';
import type { Answer } from '../../../src/core/documents/audit-response.js';
import { auditOf } from './an-audit.js';

/** Something a person may do; anything a generated step says is allowed. */
export type Step =
  | { readonly does: 'answer'; readonly statement: string; readonly answer: Partial<Answer> | undefined }
  | { readonly does: 'choose setting'; readonly type: string | undefined }
  | { readonly does: 'choose perspective'; readonly perspective: string | undefined };

/** Does one step. */
export function take(session: AuditSession, step: Step): void {
  if (step.does === 'answer') session.answer(step.statement, step.answer);
  else if (step.does === 'choose setting') session.chooseSetting({ type: step.type });
  else session.chooseRespondent({ perspective: step.perspective });
}

/** Every statement of an audit, in document order. */
export function statementsOfAudit(audit: Audit): Statement[] {
  return audit.strands.flatMap((strand) => strand.areas.flatMap((area) => area.statements));
}

const settingTypes = ['primary', 'secondary'];
const perspectives = ['staff', 'parents'];
const ratings = ['not-yet', 'starting', 'established', 'embedded'];
const codes = ['none', 'some', 'all'];

const types = fc.constantFrom('rating', 'rating', 'rating', 'choice', 'choices', 'number', 'text', 'date');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const some = (from: string[]) => fc.subarray(from, { minLength: 1 });

/** Statements that each may look at those before them; named s0, s1 and so on. */
function statements(count: number): fc.Arbitrary<Statement[]> {
  return fc.tuple(...Array.from({ length: count }, (_, index) => statement(index)));
}

function statement(index: number): fc.Arbitrary<Statement> {
  return fc
    .record({
      type: types,
      appliesTo: maybe(some(settingTypes)),
      perspectives: maybe(some(perspectives)),
      when: index === 0 ? fc.constant(undefined) : fc.option(condition(index, 2), { nil: undefined, freq: 4 }),
      variant: fc.boolean(),
      required: fc.boolean(),
      statutory: fc.boolean(),
      weight: maybe(fc.double({ min: 0.001, max: 1000, noNaN: true })),
    })
    .map(({ type, variant, statutory, ...others }) => {
      const written: Statement = { id: `s${index}`, text: `Statement ${index}`, type };
      if (type === 'rating') written.scale = 'steps';
      if (type === 'choice' || type === 'choices') {
        written.options = codes.map((code, score) => ({ code, label: code, score, exclusive: code === 'none' }));
      }
      if (variant) written.variants = { secondary: `Statement ${index} for secondary schools` };
      if (statutory) written.statutory = { source: 'Equality Act 2010' };
      return { ...written, ...(JSON.parse(JSON.stringify(others)) as Partial<Statement>) };
    });
}

function condition(before: number, depth: number): fc.Arbitrary<Condition> {
  const statement = fc.nat({ max: before - 1 }).map((index) => `s${index}`);
  const simple: fc.Arbitrary<Condition>[] = [
    fc.record({ statement, is: fc.constantFrom(...ratings, ...codes) }),
    fc.record({ statement, in: some([...ratings, ...codes]) }),
    fc.record({ statement, atLeast: fc.nat({ max: 3 }) }),
    fc.record({ statement, answered: fc.boolean() }),
    fc.record({ settingType: some(settingTypes) }),
    fc.record({ perspective: some(perspectives) }),
  ];
  if (depth === 0) return fc.oneof(...simple);
  const part = condition(before, depth - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: fc.oneof(...simple) },
    { weight: 2, arbitrary: fc.oneof(fc.record({ all: parts }), fc.record({ any: parts }), fc.record({ not: part })) },
  );
}

/** Small audits of one to three strands. Conditions look forwards and backwards in the document, and never in a cycle. */
export const audits: fc.Arbitrary<Audit> = fc
  .integer({ min: 1, max: 10 })
  .chain((count) =>
    fc.record({
      written: statements(count),
      order: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
      areas: fc.array(fc.nat({ max: 5 }), { minLength: count, maxLength: count }),
      statutoryScore: fc.constantFrom(undefined, 0, 50, 100),
    }),
  )
  .map(({ written, order, areas, statutoryScore }) => {
    const bands = [
      { id: 'low', label: 'Low', from: 0 },
      { id: 'middle', label: 'Middle', from: 40 },
      { id: 'high', label: 'High', from: 80, needsStatutory: true },
    ];
    const audit = auditOf({}, { bands, ...(statutoryScore !== undefined && { statutoryScore }) });
    const inArea = (place: number) =>
      order.filter((index) => areas[index] === place).flatMap((index) => written[index] ?? []);
    const area = (place: number): Area => ({ id: `area-${place}`, title: `Area ${place}`, statements: inArea(place) });
    audit.strands = [0, 1, 2].map((strand) => ({
      id: `strand-${strand}`,
      title: `Strand ${strand}`,
      areas: [area(2 * strand), area(2 * strand + 1)],
    }));
    return audit;
  });

/** An answer that the statement allows, or none. */
export function answersTo({ type }: Statement): fc.Arbitrary<Partial<Answer> | undefined> {
  const values: Record<string, fc.Arbitrary<Answer['value']>> = {
    rating: fc.constantFrom(...ratings),
    choice: fc.constantFrom(...codes),
    choices: fc.constantFrom([], ['none'], ['some'], ['all', 'some']),
    number: fc.constantFrom(0, 1, 2.5, 30),
    text: fc.constantFrom('', 'all', 'We meet on Mondays'),
    date: fc.constantFrom('2026-02-28', '2026-11-23'),
  };
  const value = values[type ?? 'rating'] ?? fc.constant(undefined);
  const notes = fc.record({ note: fc.constantFrom('Ask the governors', 'Since May') });
  const withNote = fc.tuple(value, notes).map(([chosen, { note }]) => ({ value: chosen, note }));
  const given: fc.Arbitrary<Partial<Answer> | undefined>[] = [
    value.map((chosen) => ({ value: chosen })),
    value.map((chosen) => ({ value: chosen })),
    withNote,
    notes,
    fc.constant(undefined),
  ];
  if (type === 'rating') {
    given.push(
      fc.constant({ notApplicable: {} }),
      value.map((chosen) => ({ value: chosen, unsure: true as const })),
    );
  }
  return fc.oneof(...given);
}

/** A step in this audit. */
export function stepsIn(audit: Audit): fc.Arbitrary<Step> {
  const answer = fc
    .constantFrom(...statementsOfAudit(audit))
    .chain((of) => answersTo(of).map((given): Step => ({ does: 'answer', statement: of.id, answer: given })));
  const setting = maybe(fc.constantFrom(...settingTypes)).map((type): Step => ({ does: 'choose setting', type }));
  const perspective = maybe(fc.constantFrom(...perspectives)).map((chosen): Step => ({
    does: 'choose perspective',
    perspective: chosen,
  }));
  return fc.oneof(
    { weight: 6, arbitrary: answer },
    { weight: 1, arbitrary: setting },
    { weight: 1, arbitrary: perspective },
  );
}

/** An audit with what a person does in it. */
export const journeys = audits.chain((audit) =>
  fc.record({ audit: fc.constant(audit), steps: fc.array(stepsIn(audit), { maxLength: 25 }) }),
);
