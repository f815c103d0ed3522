import { toJSONSchema, type z } from 'zod';
import { auditResponseSchema } from './audit-response.js';
import { auditSchema } from './audit.js';

/** The published JSON Schemas (draft 2020-12) by kind. For the build alone: it loads the whole of zod. */
export function jsonSchemas(): Record<string, object> {
  return {
    audit: published('audit', auditSchema),
    'audit-response': published('audit-response', auditResponseSchema),
  };
}

function published(kind: string, schema: z.core.$ZodType): object {
  return { title: kind, ...toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }) };
}
