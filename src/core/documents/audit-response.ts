import * as z from 'zod/mini';
import { date, filled, id, language, notNegative, open, text, timestamp, uuid, version, whole } from './fields.js';

const evidence = open({ label: z.string(), url: z.optional(z.string()), date: z.optional(date) });

const markedNotApplicable = open({ reason: z.optional(z.string()) });

/** What is answered to one statement. */
export const answerSchema = open({
  value: z.optional(z.union([z.string(), z.number(), z.array(z.string())], 'value')),
  notApplicable: z.optional(markedNotApplicable),
  unsure: z.optional(z.literal(true)),
  note: z.optional(z.string()),
  evidence: z.optional(z.array(evidence)),
  private: z.optional(z.boolean()),
  at: timestamp,
  by: z.optional(z.string()),
  revision: z.optional(z.number().check(whole)),
});

const action = open({
  id: filled,
  text: z.string(),
  statement: z.optional(id),
  strand: z.optional(id),
  owner: z.optional(z.string()),
  due: z.optional(date),
  cost: z.optional(z.string()),
  status: z.literal(['planned', 'under-way', 'done']),
});

const signOff = open({ role: z.string(), name: z.string(), date });

const answered = open({ id, version });

const setting = open({
  name: z.optional(z.string()),
  urn: z.optional(z.string()),
  type: z.optional(id),
  identifier: z.optional(z.unknown()),
});

const respondent = open({
  role: z.optional(z.string()),
  perspective: z.optional(id),
  name: z.optional(z.string()),
});

/** One set of answers. */
export const auditResponseSchema = open({
  $schema: z.optional(z.string()),
  kind: z.literal('audit-response'),
  format: z.literal(1),
  id: uuid,
  language: z.optional(language),
  title: z.optional(text),
  audit: answered,
  setting: z.optional(setting),
  respondent: z.optional(respondent),
  status: z.literal(['in-progress', 'completed', 'amended']),
  started: timestamp,
  updated: timestamp,
  completed: z.optional(timestamp),
  revision: z.number().check(whole, notNegative),
  answers: z.record(z.string(), answerSchema),
  actions: z.optional(z.array(action)),
  signOffs: z.optional(z.array(signOff)),
  previous: z.optional(uuid),
});

/** The parts that have fields of their own, for the published JSON Schema. What each field means is in `meanings.ts`. */
export const auditResponseParts = {
  answered,
  setting,
  respondent,
  answer: answerSchema,
  markedNotApplicable,
  evidence,
  action,
  signOff,
};

/** One set of answers to an audit. */
export type AuditResponse = z.infer<typeof auditResponseSchema>;
/** What is answered to one statement. */
export type Answer = z.infer<typeof answerSchema>;
/** An option's code, several codes, a number, a date or a text. */
export type AnswerValue = NonNullable<Answer['value']>;
/** Where evidence for an answer is found; never the evidence itself. */
export type Evidence = z.infer<typeof evidence>;
/** A step of the action plan. */
export type Action = z.infer<typeof action>;
/** Who agreed to the answers, and when. */
export type SignOff = z.infer<typeof signOff>;
/** How far along the answers are; `amended` when they were completed and then changed. */
export type ResponseStatus = AuditResponse['status'];
