import type * as z from 'zod/mini';
import type { Path } from './problem-list.js';

/** A part of a document, and the schema that describes it. */
export interface Described {
  readonly schema: z.ZodMiniType;
  readonly value: unknown;
  readonly path: Path;
}

/** What is needed of the definitions that zod keeps; those of other types have nothing inside. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
}

/**
 * Every part of a valid document in document order, each before what is in it. Does not go into conditions, which may
 * have no further fields.
 */
export function* partsOf(schema: z.ZodMiniType, value: unknown, path: Path = []): Generator<Described> {
  const { type, innerType, options, element, valueType } = definitionOf(schema);
  if (type === 'optional' && innerType) {
    if (value !== undefined) yield* partsOf(innerType, value, path);
    return;
  }
  yield { schema, value, path };
  if (typeof value !== 'object' || value === null) return;
  const chosen = options?.find((option) => option.safeParse(value).success);
  if (chosen) {
    yield* partsOf(chosen, value, path);
    return;
  }
  const shape = fieldsOf(schema);
  for (const [key, inner] of Object.entries(value)) {
    const part = shape ? ownField(shape, key) : (element ?? valueType);
    if (part) yield* partsOf(part, inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The fields of an object's schema by name; `undefined` for anything else. */
export function fieldsOf(schema: z.ZodMiniType): Readonly<Record<string, z.ZodMiniType>> | undefined {
  return definitionOf(schema).shape;
}

/** A field by name, never one that every object inherits. */
export function ownField<T>(fields: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function definitionOf(schema: z.ZodMiniType): Definition {
  return schema.def;
}
