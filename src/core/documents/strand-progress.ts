import * as z from 'zod/mini';
import { sameFields } from '../audit/same-content.js';
import { date, id, language, notNegative, open, percentage, text, whole } from './fields.js';
import type { Findings, Path } from './problem-list.js';
import { deepFreeze, quickly } from './quickly.js';
import type { Advice } from './sentences.js';
import { UniqueIds, usedTwice } from './unique-ids.js';

const count = z.number().check(whole, notNegative);

const previous = open({ value: percentage, asOf: date });
const target = open({ value: percentage, by: date });

const action = open({
  id,
  text,
  status: z.literal(['not-started', 'under-way', 'done']),
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

/** A strategy's progress that can be used, as `parseStrandProgress` gives it; `undefined` where that finds errors. */
export function quickStrandProgress(input: unknown): StrandProgressDocument | undefined {
  return quickly(input, 'strand-progress', strandProgressSchema, finishStrandProgress);
}

/** Checks what a schema can not see, ids, the strands that actions name, and counts; and freezes the document. */
export function finishStrandProgress(document: StrandProgressDocument, list: Findings): void {
  checkIds(document, list);
  checkCounts(document, list);
  deepFreeze(document);
}

function checkIds({ strands }: StrandProgressDocument, list: Findings): void {
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
      if (!known.includes(name)) list.add([...path, 'strands', index], 'unknown-strand', name, known);
    });
  }
}

/** What to do where an action's id stands twice. */
function adviceFor(action: ProgressAction, before: ProgressAction): Advice {
  return sameFields({ ...action, strands: [] }, { ...before, strands: [] }) ? 'name the strands' : 'one more id';
}

function checkCounts({ strands }: StrandProgressDocument, list: Findings): void {
  const named = new Set(actionsWithPaths(strands).flatMap(({ action }) => action.strands ?? []));
  strands.forEach(({ id: name, done, total, actions }, index) => {
    const path = ['strands', index];
    if (done !== undefined && total !== undefined) {
      if (done > total) list.add([...path, 'done'], 'done-above-total', done, total);
    } else if (!actions && !named.has(name)) {
      const missing = [done === undefined ? 'done' : '', total === undefined ? 'total' : ''].filter(Boolean);
      list.add(path, 'missing-counts', missing);
    }
  });
}

function actionsWithPaths(strands: readonly ProgressStrand[]): { action: ProgressAction; path: Path }[] {
  return strands.flatMap(({ actions = [] }, strand) =>
    actions.map((action, index) => ({ action, path: ['strands', strand, 'actions', index] })),
  );
}
