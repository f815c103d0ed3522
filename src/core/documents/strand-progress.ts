import * as z from 'zod/mini';
import { sameFields } from '../audit/same-content.js';
import { check, deepFreeze, type Checked } from './check.js';
import { date, id, language, open, text } from './fields.js';
import { instead, shown, type Path, type ProblemList } from './problem-list.js';
import { UniqueIds, usedTwice } from './unique-ids.js';

const percentage = z.number().check(z.gte(0, 'percentage'), z.lte(100, 'percentage'));
const count = z.int().check(z.nonnegative('not-negative'));

const previous = open({ value: percentage, asOf: date });
const target = open({ value: percentage, by: date });

const action = open({
  id,
  text,
  status: z.enum(['not-started', 'under-way', 'done']),
  note: z.optional(text),
  strands: z.optional(z.array(id)),
});

const strand = open({
  id,
  prefix: z.optional(z.string()),
  title: text,
  description: z.optional(text),
  done: z.optional(count),
  total: z.optional(count),
  previous: z.optional(previous),
  target: z.optional(target),
  actions: z.optional(z.array(action)),
});

/** A strategy's progress. */
export const strandProgressSchema = open({
  $schema: z.optional(z.string()),
  kind: z.literal('strand-progress'),
  format: z.literal(1),
  id,
  language,
  title: text,
  asOf: date,
  source: z.optional(text),
  strands: z.array(strand),
});

/** The parts that have fields of their own. What each field means is in `strand-progress.meanings.ts`. */
export const strandProgressParts = { strand, action, previous, target };

/** How far a strategy is, by strand: counted from its actions, or in numbers alone. */
export type StrandProgressDocument = z.infer<typeof strandProgressSchema>;
/** One of the main parts of a strategy. */
export type ProgressStrand = z.infer<typeof strand>;
/** Something that the strategy sets out to do, and how far along it is. */
export type ProgressAction = z.infer<typeof action>;
/** How far a strand was before, as a percentage. */
export type PreviousProgress = z.infer<typeof previous>;
/** How far a strand is to be, as a percentage, and by when. */
export type ProgressTarget = z.infer<typeof target>;

/**
 * Checks a strategy's progress: limits, schema, then ids, the strands that actions name, and counts. The document that
 * comes out is a copy, and frozen.
 */
export function parseStrandProgress(input: unknown): Checked<StrandProgressDocument> {
  return check(input, 'strand-progress', strandProgressSchema, (document, list) => {
    checkIds(document, list);
    checkCounts(document, list);
    deepFreeze(document);
  });
}

function checkIds({ strands }: StrandProgressDocument, list: ProblemList): void {
  const ids = new UniqueIds(list);
  const known = strands.map((strand) => strand.id);
  const written = new Map<string, ProgressAction>();
  strands.forEach(({ id: name }, index) => ids.registerPlace(name, ['strands', index, 'id']));
  for (const { action, path } of actionsWithPaths(strands)) {
    const before = written.get(action.id);
    const first = ids.places.get(action.id);
    if (before && first) usedTwice(list, 'id', action.id, [...path, 'id'], first, adviceFor(action, before));
    else ids.register(action.id, [...path, 'id']);
    written.set(action.id, before ?? action);
    action.strands?.forEach((name, index) => {
      if (known.includes(name)) return;
      const words = () => `there is no strand ${shown(name)}.${instead(name, known)}`;
      list.add([...path, 'strands', index], 'unknown-strand', words);
    });
  }
}

/** What to do where an action's id stands twice. */
function adviceFor(action: ProgressAction, before: ProgressAction): string {
  return sameFields({ ...action, strands: [] }, { ...before, strands: [] })
    ? 'If it is one action in two strands, write it once, and name the other strand in its "strands".'
    : 'The two do not say the same: give one of them another id.';
}

function checkCounts({ strands }: StrandProgressDocument, list: ProblemList): void {
  const named = new Set(actionsWithPaths(strands).flatMap(({ action }) => action.strands ?? []));
  strands.forEach(({ id: name, done, total, actions }, index) => {
    const path = ['strands', index];
    if (done !== undefined && total !== undefined) {
      if (done <= total) return;
      const words = () => `"done" is ${done}, which is more than "total", ${total}. Correct one of the two.`;
      list.add([...path, 'done'], 'done-above-total', words);
    } else if (!actions && !named.has(name)) {
      const missing = [done === undefined ? 'done' : '', total === undefined ? 'total' : ''].filter(Boolean);
      const words = () =>
        `${missing.map(shown).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing. Give both numbers, or list the "actions".`;
      list.add(path, 'missing-counts', words);
    }
  });
}

function actionsWithPaths(strands: readonly ProgressStrand[]): { action: ProgressAction; path: Path }[] {
  return strands.flatMap(({ actions = [] }, strand) =>
    actions.map((action, index) => ({ action, path: ['strands', strand, 'actions', index] })),
  );
}
