/** One audit in which every field and every form of condition stands, and nothing is wrong or doubtful. */
export function validAudit(): Json {
  return {
    $schema: 'audit.schema.json',
    kind: 'audit',
    format: 1,
    id: 'belonging-audit',
    language: 'en',
    version: '2.1.0',
    title: 'Belonging',
    summary: 'Ten statements.',
    introduction: '**Read** this first.',
    publisher: { name: 'Example Council', url: 'https://council.example.org/' },
    published: '2026-09-01',
    reviewBy: '2027-08-31',
    settingTypes: [
      { id: 'primary', label: 'Primary school' },
      { id: 'secondary', label: 'Secondary school' },
    ],
    perspectives: [
      { id: 'staff', label: 'Staff' },
      { id: 'governors', label: 'Governors' },
    ],
    scales: {
      steps: {
        label: 'How far along are we?',
        options: [
          { code: 'not-yet', label: 'Not yet', description: 'We have not begun.', score: 0 },
          { code: 'starting', label: 'Starting', score: 1 },
          { code: 'embedded', label: 'Embedded', score: 2 },
        ],
        notApplicable: { reasonRequired: true },
        unsure: true,
      },
      duty: {
        options: [
          { code: 'no', label: 'No', score: 0 },
          { code: 'yes', label: 'Yes', score: 1 },
        ],
        notApplicable: false,
      },
    },
    strands: [
      {
        id: 'welcome',
        prefix: '1',
        title: 'Welcome',
        shortTitle: 'Welcome',
        description: 'The first day.',
        areas: [
          {
            id: 'welcome.door',
            title: 'At the door',
            description: 'Where the day begins.',
            guidance: 'Stand there *yourself*.',
            statements: [
              {
                id: 'greeting',
                prefix: '1.1',
                type: 'rating',
                text: 'Every child is greeted by name.',
                variants: { secondary: 'Every student is greeted by name.' },
                guidance: 'Names said as the family says them.',
                evidencePrompts: ['The gate, on a wet Monday.'],
                scale: 'steps',
                appliesTo: ['primary', 'secondary'],
                perspectives: ['staff', 'governors'],
                required: true,
                weight: 2,
                improvements: { 'not-yet': ['Agree who stands where.'] },
                tags: ['example-framework'],
                replaces: [{ id: 'hello', version: '1.4.0', carry: 'all' }],
              },
              {
                id: 'plan',
                text: 'We have an accessibility plan.',
                scale: 'duty',
                statutory: { source: 'Equality Act 2010, schedule 10', url: 'https://www.legislation.gov.uk/' },
              },
            ],
          },
          {
            id: 'welcome.voice',
            title: 'Being heard',
            statements: [
              {
                id: 'ways',
                type: 'choices',
                text: 'How do children tell us what they think?',
                options: [
                  { code: 'council', label: 'A council' },
                  { code: 'survey', label: 'A survey' },
                  { code: 'none', label: 'None of these', exclusive: true },
                ],
              },
              {
                id: 'lead',
                type: 'choice',
                text: 'Who leads?',
                options: [
                  { code: 'nobody', label: 'Nobody', score: 0 },
                  { code: 'senco', label: 'The SENCo', score: 1 },
                ],
                when: { statement: 'ways', in: ['council', 'survey'] },
              },
              {
                id: 'change',
                type: 'text',
                text: 'What changed?',
                maximumLength: 500,
                when: { all: [{ statement: 'ways', answered: true }, { not: { statement: 'ways', is: 'none' } }] },
              },
            ],
          },
        ],
      },
      {
        id: 'support',
        title: 'Support',
        areas: [
          {
            id: 'support.plans',
            title: 'Plans',
            statements: [
              { id: 'number', type: 'number', text: 'How many plans?', minimum: 0, maximum: 2000, unit: 'plans' },
              {
                id: 'reviewed',
                text: 'Plans are reviewed.',
                scale: 'steps',
                when: { any: [{ statement: 'number', atLeast: 1 }, { settingType: ['secondary'] }] },
              },
              {
                id: 'discussed',
                type: 'date',
                text: 'When did governors last talk about it?',
                minimum: '2020-01-01',
                maximum: '2030-12-31',
                when: { perspective: ['governors'] },
              },
            ],
          },
        ],
      },
    ],
    results: {
      bands: [
        { id: 'beginning', label: 'Beginning', from: 0, description: 'A start is made.' },
        { id: 'growing', label: 'Growing', from: 40 },
        { id: 'strong', label: 'Strong', from: 75, needsStatutory: true },
      ],
      statutoryScore: 100,
      hideWhileAnswering: true,
    },
  };
}

/** One set of answers to it, in which every field stands, and nothing is wrong or doubtful. */
export function validResponse(): Json {
  return {
    $schema: 'audit-response.schema.json',
    kind: 'audit-response',
    format: 1,
    id: '5f0c6f8e-3b1d-4c52-9a77-2d1e8c4b9a10',
    language: 'en',
    title: 'An example',
    audit: { id: 'belonging-audit', version: '2.1.0' },
    setting: { name: 'Example School', urn: '000000', type: 'primary', identifier: { scheme: 'local', value: 7 } },
    respondent: { role: 'SENCo', perspective: 'staff', name: 'An Example' },
    status: 'amended',
    started: '2026-10-05T13:05:00Z',
    updated: '2026-11-16T10:40:00.125Z',
    completed: '2026-11-15T10:40:00+00:00',
    revision: 12,
    answers: {
      greeting: {
        value: 'starting',
        note: 'Since September.',
        evidence: [{ label: 'Minutes', url: 'https://school.example.org/minutes', date: '2026-09-14' }],
        private: true,
        at: '2026-10-05T13:08:00Z',
        by: 'SENCo',
        revision: 3,
      },
      reviewed: { notApplicable: { reason: 'No plans yet.' }, at: '2026-10-05T13:09:00Z' },
      ways: { value: ['council', 'survey'], at: '2026-10-05T13:10:00Z' },
      number: { value: 0, at: '2026-10-05T13:11:00Z' },
      discussed: { value: '2026-09-30', at: '2026-10-05T13:12:00Z' },
    },
    actions: [
      {
        id: 'a1',
        text: 'Agree who stands where.',
        statement: 'greeting',
        strand: 'welcome',
        owner: 'The head',
        due: '2026-12-18',
        cost: 'None',
        status: 'planned',
      },
    ],
    signOffs: [{ role: 'Headteacher', name: 'An Example', date: '2026-11-15' }],
    previous: '9f0c6f8e-3b1d-4c52-9a77-2d1e8c4b9a11',
  };
}

/** What JSON can hold, as far as a test needs to know. */
export type Json = Record<string, unknown>;

/** Takes a field out, where `edited` is given it. */
export const gone = Symbol('gone');

/** A document with other values at these places, each a JSON pointer; a place that is not there is made. */
export function edited(document: Json, changes: Readonly<Record<string, unknown>>): Json {
  for (const [place, value] of Object.entries(changes)) {
    const keys = place.split('/').slice(1);
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Json>((part, key) => part[key] as Json, document);
    if (value !== gone) parent[last] = value;
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else Reflect.deleteProperty(parent, last);
  }
  return document;
}

/** Where the statements of the valid audit stand. */
export const at = {
  greeting: '/strands/0/areas/0/statements/0',
  plan: '/strands/0/areas/0/statements/1',
  ways: '/strands/0/areas/1/statements/0',
  lead: '/strands/0/areas/1/statements/1',
  change: '/strands/0/areas/1/statements/2',
  number: '/strands/1/areas/0/statements/0',
  reviewed: '/strands/1/areas/0/statements/1',
  discussed: '/strands/1/areas/0/statements/2',
};
