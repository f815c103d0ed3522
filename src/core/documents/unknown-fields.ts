import type * as z from 'zod/mini';
import type { Problem } from './problem.js';
import { problem, type Path } from './problem-list.js';
import { fieldsOf, ownField, partsOf } from './schema-walk.js';
import { nearest } from './suggestion.js';

/**
 * Warns of fields that the schema does not have, with the field that was probably meant. One that stands in many places
 * of the same sort is told of once, at the first.
 */
export function unknownFields(schema: z.ZodMiniType, document: unknown): Problem[] {
  const bySort = new Map<z.ZodMiniType, Map<string, Path[]>>();
  for (const { schema: sort, value, path } of partsOf(schema, document)) {
    const fields = fieldsOf(sort);
    if (!fields || typeof value !== 'object' || value === null) continue;
    for (const name of Object.keys(value)) {
      if (ownField(fields, name)) continue;
      const places = bySort.get(sort) ?? new Map<string, Path[]>();
      bySort.set(sort, places.set(name, [...(places.get(name) ?? []), [...path, name]]));
    }
  }
  return [...bySort].flatMap(([sort, places]) =>
    [...places].map(([name, [first = [], ...others]]) => {
      const meant = nearest(name, Object.keys(fieldsOf(sort) ?? {}));
      const also = others.length === 0 ? '' : `, here and in ${others.length} more`;
      const advice = meant === undefined ? 'no field of this name can stand here.' : `did you mean \`${meant}\`?`;
      return problem(first, 'warning', 'unknown-field', `\`${name}\`: ${advice} It is kept, and not read${also}.`);
    }),
  );
}
