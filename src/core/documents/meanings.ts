import type * as z from 'zod/mini';
import type { auditParts, auditSchema } from './audit.js';
import type { auditResponseParts, auditResponseSchema } from './audit-response.js';

/** A sentence for each field; a field without one, or one without a field, fails the type check. */
export type Meanings<Parts> = { readonly [Part in keyof Parts]: Readonly<Record<keyof z.infer<Parts[Part]>, string>> };

/** What every kind of document begins with. */
export const head = {
  $schema: 'Where an editor finds this schema; not read otherwise.',
  format: 'The major version of this format.',
};

/** Who publishes a document. */
export const publisherMeanings = {
  name: 'The name of the publisher.',
  url: 'The publisher’s website.',
};

/** What each field of an audit means. For the build alone. */
export const auditMeanings: Meanings<typeof auditParts & { audit: typeof auditSchema }> = {
  audit: {
    ...head,
    kind: 'Says that this document is an audit.',
    id: 'The permanent name of the audit; drafts of answers are kept under it.',
    language: 'The language of every text that does not name its own (BCP 47).',
    version: 'Raise the last number for better wording, the middle one for new statements.',
    title: 'The name of the audit.',
    summary: 'What the audit is for, in a sentence or two.',
    introduction: 'What people read before they begin, in Markdown.',
    publisher: 'Who publishes the audit.',
    published: 'The day on which this version was published.',
    reviewBy: 'The day after which readers are told that the audit may be out of date.',
    settingTypes: 'The sorts of setting that the audit is for; people choose theirs before they begin.',
    perspectives: 'Who may answer, such as staff, governors, pupils or parents.',
    scales: 'The sets of answers that statements are rated on, by their ids.',
    strands: 'The main parts of the audit, 1 to 12.',
    results: 'How results are shown.',
  },
  publisher: publisherMeanings,
  labelled: {
    id: 'The permanent name, by which statements refer to it.',
    label: 'What people read and choose.',
  },
  scale: {
    label: 'The question that the scale answers.',
    options: 'Two to seven answers, worst first.',
    notApplicable: 'Whether people may mark a statement as not applicable, and whether they have to say why.',
    unsure: 'Whether people may answer that they need more information.',
  },
  scaleOption: {
    code: 'The permanent name of the answer, which is what is stored.',
    label: 'What people read and choose.',
    description: 'What this answer means.',
    score: 'What the answer counts in results, 0 or more.',
    exclusive: 'Whether choosing this clears all others, as “none of these” does.',
  },
  notApplicable: {
    reasonRequired: 'Whether people have to say why a statement is not applicable.',
  },
  strand: {
    id: 'The permanent name of the strand.',
    prefix: 'The number or letter that people see before the title.',
    title: 'The name of the strand.',
    shortTitle: 'A shorter name for places with little room.',
    description: 'What the strand is about.',
    areas: 'The parts of the strand, each with a page of its own.',
  },
  area: {
    id: 'The permanent name of the area.',
    title: 'The name of the area.',
    description: 'What the area is about.',
    guidance: 'What helps with the whole area, in Markdown.',
    statements: 'What is asked in this area.',
  },
  statement: {
    id: 'The permanent name of the statement; answers are kept under it, so never reuse it for another meaning.',
    prefix: 'The number that people see before the statement.',
    type: 'How it is answered: `rating` if left out, `choice`, `choices`, `text`, `number`, `date`, or a type that the site has registered.',
    text: 'The statement or question.',
    variants: 'Other wordings, by the setting type that sees them.',
    guidance: 'What good looks like, in Markdown.',
    evidencePrompts: 'Where to look for evidence.',
    scale: 'The scale that a rating is made on.',
    options: 'What can be chosen, for `choice` and `choices`.',
    minimum: 'The least number or the first day that is allowed.',
    maximum: 'The highest number or the last day that is allowed.',
    unit: 'What a number counts, such as children or days.',
    maximumLength: 'The most characters that a text may have.',
    appliesTo: 'The setting types that are asked; every one if left out.',
    perspectives: 'The perspectives that are asked; everyone if left out.',
    when: 'A condition: the statement is asked only while it holds.',
    required: 'Whether the audit can not be completed without an answer.',
    statutory: 'The legal duty that the statement is about; marked in words.',
    weight: 'How much the statement counts in its strand’s score; 1 if left out.',
    improvements: 'Suggested next steps, by the code of the answer that they follow.',
    tags: 'Frameworks that the statement maps to.',
    replaces: 'Statements of earlier versions whose answers carry over to this one.',
  },
  statutory: {
    source: 'The act, regulation or statutory guidance, in words.',
    url: 'Where the source can be read.',
  },
  replaced: {
    id: 'The id of the earlier statement, which is no longer in the audit.',
    version: 'The last version of the audit that had it.',
    carry: 'What carries over: all of the answer, its value, its notes or nothing.',
  },
  results: {
    bands: 'Names for results, from the lowest up; the first starts at 0.',
    statutoryScore: 'The percentage of its highest score at which a legal duty counts as met; 0 if left out.',
    hideWhileAnswering: 'Whether results stay hidden until the audit is completed.',
  },
  band: {
    id: 'The permanent name of the band.',
    label: 'The name that people see.',
    from: 'The percentage at which the band starts.',
    description: 'What results in this band mean.',
    needsStatutory: 'Whether the band is out of reach while a legal duty in the strand is unmet.',
  },
};

/** What each part of a condition means. For the build alone. */
export const conditionMeanings: Readonly<Record<string, string>> = {
  statement: 'The id of the statement whose answer decides.',
  is: 'Holds when the answer is the option of this code.',
  in: 'Holds when the answer is an option of one of these codes.',
  atLeast: 'Holds when the answer’s number or score is this or more.',
  answered: 'Holds when the statement is answered, or with `false` when it is not.',
  settingType: 'Holds when one of these setting types was chosen.',
  perspective: 'Holds when one of these perspectives was chosen.',
  all: 'Holds when all of these conditions hold.',
  any: 'Holds when one or more of these conditions hold.',
  not: 'Holds when this condition does not.',
};

/** What each field of a set of answers means. For the build alone. */
export const auditResponseMeanings: Meanings<
  typeof auditResponseParts & { 'audit-response': typeof auditResponseSchema }
> = {
  'audit-response': {
    ...head,
    kind: 'Says that this document is a set of answers to an audit.',
    id: 'The permanent name of this set of answers, a UUID.',
    language: 'The language that the answers are written in (BCP 47).',
    title: 'A name by which people know this set of answers.',
    audit: 'The audit that is answered.',
    setting: 'The setting that the answers are about.',
    respondent: 'Who answered.',
    status: 'How far along the answers are; `amended` when they were completed and then changed.',
    started: 'When the first answer was given.',
    updated: 'When something was last changed.',
    completed: 'When the audit was completed.',
    revision: 'Rises by one at each save; the higher one is the newer, whatever the clocks say.',
    answers: 'The answers, by the ids of their statements.',
    actions: 'The action plan.',
    signOffs: 'Who agreed to the answers.',
    previous: 'The id of the set of answers that this one follows on.',
  },
  answered: {
    id: 'The id of the audit.',
    version: 'The version of the audit that was answered.',
  },
  setting: {
    name: 'The name of the setting.',
    urn: 'Its unique reference number.',
    type: 'Its setting type, as in the audit.',
    identifier: 'Any other identifier.',
  },
  respondent: {
    role: 'The role of the person who answered.',
    perspective: 'Their perspective, as in the audit.',
    name: 'Their name.',
  },
  answer: {
    value: 'The option’s code, several codes, a number, a date or a text.',
    notApplicable: 'Says that the statement is not applicable; outranks anything else.',
    unsure: 'Says that more information is needed; outranks a value.',
    note: 'A note on the answer.',
    evidence: 'Where evidence for the answer is found.',
    private: 'Whether the note stays out of every copy but the full file.',
    at: 'When the answer was given.',
    by: 'Who gave it.',
    revision: 'The revision that stored it.',
  },
  markedNotApplicable: {
    reason: 'Why the statement is not applicable.',
  },
  evidence: {
    label: 'What the evidence is.',
    url: 'Where it can be seen.',
    date: 'The day that it is from.',
  },
  action: {
    id: 'The name of the action within this set of answers.',
    text: 'What is to be done.',
    statement: 'The id of the statement that it follows from.',
    strand: 'The id of the strand that it belongs to.',
    owner: 'Who sees to it.',
    due: 'The day by which it is to be done.',
    cost: 'What it costs, in words.',
    status: 'How far along it is.',
  },
  signOff: {
    role: 'The role of the person who agreed.',
    name: 'Their name.',
    date: 'The day on which they agreed.',
  },
};
