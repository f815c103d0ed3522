import { toJSONSchema } from 'zod';
import { auditResponseSchema } from './audit-response.js';
import { auditSchema } from './audit.js';

/** The published JSON Schemas (draft 2020-12) by kind. For the build alone: it loads the whole of zod. */
export function jsonSchemas(): Record<string, object> {
  return {
    audit: published('audit', auditSchema),
    'audit-response': published('audit-response', auditResponseSchema),
  };
}

function published(kind: string, schema: Parameters<typeof toJSONSchema>[0]): object {
  return { title: kind, ...toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }) };
}
