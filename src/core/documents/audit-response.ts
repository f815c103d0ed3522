import * as z from 'zod/mini';
import { date, filled, id, open, timestamp, uuid, version } from './fields.js';

const evidence = open({ label: z.string(), url: z.optional(z.string()), date: z.optional(date) });

/** What is answered to one statement. */
export const answerSchema = open({
  value: z.optional(z.union([z.string(), z.number(), z.array(z.string())], 'value')),
  notApplicable: z.optional(open({ reason: z.optional(z.string()) })),
  unsure: z.optional(z.literal(true)),
  note: z.optional(z.string()),
  evidence: z.optional(z.array(evidence)),
  private: z.optional(z.boolean()),
  at: timestamp,
  by: z.optional(z.string()),
  revision: z.optional(z.int()),
});

const action = open({
  id: filled,
  text: z.string(),
  statement: z.optional(id),
  strand: z.optional(id),
  owner: z.optional(z.string()),
  due: z.optional(date),
  cost: z.optional(z.string()),
  status: z.enum(['planned', 'under-way', 'done']),
});

const signOff = open({ role: z.string(), name: z.string(), date });

/** One set of answers. */
export const auditResponseSchema = open({
  $schema: z.optional(z.string()),
  kind: z.literal('audit-response'),
  format: z.literal(1),
  id: uuid,
  language: z.optional(z.string()),
  title: z.optional(z.string()),
  audit: open({ id, version }),
  setting: z.optional(
    open({
      name: z.optional(z.string()),
      urn: z.optional(z.string()),
      type: z.optional(id),
      identifier: z.optional(z.unknown()),
    }),
  ),
  respondent: z.optional(
    open({ role: z.optional(z.string()), perspective: z.optional(id), name: z.optional(z.string()) }),
  ),
  status: z.enum(['in-progress', 'completed', 'amended']),
  started: timestamp,
  updated: timestamp,
  completed: z.optional(timestamp),
  revision: z.int().check(z.nonnegative('not-negative')),
  answers: z.record(z.string(), answerSchema),
  actions: z.optional(z.array(action)),
  signOffs: z.optional(z.array(signOff)),
  previous: z.optional(uuid),
});

export type AuditResponse = z.infer<typeof auditResponseSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type AnswerValue = NonNullable<Answer['value']>;
export type Evidence = z.infer<typeof evidence>;
export type Action = z.infer<typeof action>;
export type SignOff = z.infer<typeof signOff>;
export type ResponseStatus = AuditResponse['status'];
