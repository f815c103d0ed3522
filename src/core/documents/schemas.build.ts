import { registry, toJSONSchema, type z } from 'zod';
import { auditParts, auditSchema, conditionSchema } from './audit.js';
import { auditResponseParts, auditResponseSchema } from './audit-response.js';
import { date, id, text, timestamp, version } from './fields.js';
import { auditMeanings, auditResponseMeanings, conditionMeanings } from './meanings.js';
import { partialDate, rightsRegisterParts, rightsRegisterSchema } from './rights-register.js';
import { parentGuideParts, parentGuideSchema } from './parent-guide.js';
import { parentGuideMeanings } from './parent-guide.meanings.js';
import { rightsRegisterMeanings } from './rights-register.meanings.js';
import { strandProgressParts, strandProgressSchema } from './strand-progress.js';
import { strandProgressMeanings } from './strand-progress.meanings.js';

/** What is looked at of a JSON Schema. */
interface Emitted {
  properties?: Record<string, Emitted>;
  anyOf?: Emitted[];
  $defs?: Record<string, Emitted>;
  description?: string;
  format?: string;
  allOf?: object[];
}

type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The published JSON Schemas (draft 2020-12) by kind. For the build alone: it loads the whole of zod. */
export function jsonSchemas(): Record<string, object> {
  return {
    audit: published('audit', auditSchema, { ...auditParts, condition: conditionSchema }, auditMeanings),
    'audit-response': published('audit-response', auditResponseSchema, auditResponseParts, auditResponseMeanings),
    'strand-progress': published('strand-progress', strandProgressSchema, strandProgressParts, strandProgressMeanings),
    'parent-guide': published('parent-guide', parentGuideSchema, parentGuideParts, parentGuideMeanings),
    'rights-register': published('rights-register', rightsRegisterSchema, rightsRegisterParts, rightsRegisterMeanings),
  };
}

function published(
  kind: string,
  schema: z.core.$ZodType,
  parts: Readonly<Record<string, z.core.$ZodType>>,
  meanings: Sentences,
): object {
  const names = registry<{ id: string }>();
  const named = { ...parts, id, text, date, partialDate, timestamp, version };
  for (const [name, part] of Object.entries(named)) names.add(part, { id: name });
  const emitted = toJSONSchema(schema, {
    metadata: names,
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, ...rulesOf(zodSchema)),
  }) as Emitted;
  const { $defs = {} } = emitted;
  for (const [name, sentences] of Object.entries(meanings)) describe(name === kind ? emitted : $defs[name], sentences);
  for (const form of $defs.condition?.anyOf ?? []) describe(form, conditionMeanings);
  for (const [name, further] of Object.entries(beyondZod)) Object.assign($defs[name] ?? {}, further);
  const { $schema, ...rest } = emitted as { $schema?: string };
  return { $schema, title: kind, ...rest };
}

/** What the rules of our own ask, which zod knows nothing of. */
function rulesOf(schema: z.core.$ZodType): object[] {
  return (schema._zod.def.checks ?? []).map((check) => {
    const { error, pattern, minItems, maxItems } = check._zod.def as unknown as PublishedCheck;
    const rule = error?.() ?? '';
    return {
      ...numbers[rule],
      ...(pattern && { pattern }),
      ...(minItems && { minItems }),
      ...(maxItems && { maxItems }),
    };
  });
}

/** What a check of `fields.ts` says of itself. */
interface PublishedCheck {
  readonly error?: () => string;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** The rules for numbers, by name; of two for one number the later counts. */
const numbers: Readonly<Record<string, object>> = {
  whole: { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
  positive: { exclusiveMinimum: 0, minimum: undefined },
  'not-negative': { minimum: 0 },
  percentage: { minimum: 0, maximum: 100 },
};

function describe(emitted: Emitted | undefined, sentences: Readonly<Record<string, string>>): void {
  for (const [field, part] of Object.entries(emitted?.properties ?? {})) part.description = sentences[field];
}

/** What toJSONSchema can not say. */
const beyondZod: Readonly<Record<string, object>> = {
  text: { description: 'A text in the document’s language, or a text for each language.' },
  date: { format: 'date' },
  partialDate: { pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' },
  timestamp: { format: 'date-time' },
  statement: {
    allOf: [
      { if: { properties: { type: { const: 'rating' } } }, then: { required: ['scale'] } },
      {
        if: { required: ['type'], properties: { type: { enum: ['choice', 'choices'] } } },
        then: { required: ['options'] },
      },
    ],
  },
};
