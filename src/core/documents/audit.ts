import * as z from 'zod/mini';
import {
  atLeast,
  atMost,
  date,
  id,
  language,
  markdown,
  notNegative,
  open,
  percentage,
  positive,
  publisher,
  text,
  version,
  whole,
} from './fields.js';

const labelled = open({ id, label: text });
const ids = z.array(id).check(atLeast(1, 'not-empty'));

/** One answer to choose, worst first in a scale. */
const scaleOption = open({
  code: id,
  label: text,
  description: z.optional(text),
  score: z.optional(z.number().check(notNegative)),
  exclusive: z.optional(z.boolean()),
});

const options = z.array(scaleOption);

const notApplicable = open({ reasonRequired: z.boolean() });

const scale = open({
  label: z.optional(text),
  options: options.check(atLeast(2, 'scale-length'), atMost(7, 'scale-length')),
  notApplicable: z.optional(z.union([z.boolean(), notApplicable], 'not-applicable')),
  unsure: z.optional(z.boolean()),
});

/** When a statement is asked. A condition in any other form is refused, never taken as true. */
export type Condition =
  | { statement: string; is: string }
  | { statement: string; in: string[] }
  | { statement: string; atLeast: number }
  | { statement: string; answered: boolean }
  | { settingType: string[] }
  | { perspective: string[] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const conditions = () => z.array(condition).check(atLeast(1, 'not-empty'));
const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ statement: id, is: id }),
      z.strictObject({ statement: id, in: ids }),
      z.strictObject({ statement: id, atLeast: z.number() }),
      z.strictObject({ statement: id, answered: z.boolean() }),
      z.strictObject({ settingType: ids }),
      z.strictObject({ perspective: ids }),
      z.strictObject({ all: conditions() }),
      z.strictObject({ any: conditions() }),
      z.strictObject({ not: condition }),
    ],
    'condition',
  ),
);

/** A number for a number, a day for a date. */
const bound = z.union([z.number(), date], 'bound');

const statutory = open({ source: text, url: z.optional(z.string()) });
const replaced = open({ id, version, carry: z.literal(['all', 'value', 'notes', 'none']) });

const statement = open({
  id,
  prefix: z.optional(z.string()),
  type: z.optional(z.string()),
  text,
  variants: z.optional(z.record(id, text)),
  guidance: z.optional(markdown),
  evidencePrompts: z.optional(z.array(text)),
  scale: z.optional(id),
  options: z.optional(options),
  minimum: z.optional(bound),
  maximum: z.optional(bound),
  unit: z.optional(text),
  maximumLength: z.optional(z.number().check(whole, positive)),
  appliesTo: z.optional(z.array(id)),
  perspectives: z.optional(z.array(id)),
  when: z.optional(condition),
  required: z.optional(z.boolean()),
  statutory: z.optional(statutory),
  weight: z.optional(z.number().check(positive)),
  improvements: z.optional(z.record(id, z.array(text))),
  tags: z.optional(z.array(z.string())),
  replaces: z.optional(z.array(replaced)),
});

const area = open({
  id,
  title: text,
  description: z.optional(text),
  guidance: z.optional(markdown),
  statements: z.array(statement),
});

const strand = open({
  id,
  prefix: z.optional(z.string()),
  title: text,
  shortTitle: z.optional(text),
  description: z.optional(text),
  areas: z.array(area),
});

const band = open({
  id,
  label: text,
  from: z.number(),
  description: z.optional(text),
  needsStatutory: z.optional(z.boolean()),
});

const results = open({
  bands: z.array(band),
  statutoryScore: z.optional(percentage),
  hideWhileAnswering: z.optional(z.boolean()),
});

/** The questionnaire. */
export const auditSchema = open({
  $schema: z.optional(z.string()),
  kind: z.literal('audit'),
  format: z.literal(1),
  id,
  language,
  version,
  title: text,
  summary: z.optional(text),
  introduction: z.optional(markdown),
  publisher: z.optional(publisher),
  published: z.optional(date),
  reviewBy: z.optional(date),
  settingTypes: z.optional(z.array(labelled)),
  perspectives: z.optional(z.array(labelled)),
  scales: z.optional(z.record(id, scale)),
  strands: z.array(strand).check(atLeast(1, 'strand-count'), atMost(12, 'strand-count')),
  results: z.optional(results),
});

/** The parts that have fields of their own, for the published JSON Schema. What each field means is in `meanings.ts`. */
export const auditParts = {
  publisher,
  labelled,
  scale,
  scaleOption,
  notApplicable,
  strand,
  area,
  statement,
  statutory,
  replaced,
  results,
  band,
};

/** The form of every condition, for the published JSON Schema. */
export const conditionSchema = condition;

/** A questionnaire: strands of areas of statements, and how they are answered and scored. */
export type Audit = z.infer<typeof auditSchema>;
/** One of the 1 to 12 main parts of an audit. */
export type Strand = z.infer<typeof strand>;
/** Statements that stand on one page. */
export type Area = z.infer<typeof area>;
/** One statement or question, and how it is answered. */
export type Statement = z.infer<typeof statement>;
/** Two to seven answers that several statements share, worst first. */
export type Scale = z.infer<typeof scale>;
/** One answer to choose. */
export type ScaleOption = z.infer<typeof scaleOption>;
/** How results are shown. */
export type Results = z.infer<typeof results>;
/** A name for the results from one percentage on. */
export type Band = z.infer<typeof band>;
/** A sort of setting, such as a primary school. */
export type SettingType = z.infer<typeof labelled>;
/** Who answers: staff, governors, pupils. */
export type Perspective = SettingType;
/** The ways to answer that every site has. */
export type StatementType = 'rating' | 'choice' | 'choices' | 'text' | 'number' | 'date';
