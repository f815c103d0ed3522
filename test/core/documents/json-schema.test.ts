import { expect } from '@open-wc/testing';
import { fromJSONSchema } from 'zod';
import { jsonSchemas } from '../../../src/core/documents/schemas.build.js';
import { at, edited, gone, validAudit, validResponse, type Json } from './valid-audit.js';
import { validRightsRegister } from './valid-rights-register.js';
import { validParentGuide } from './valid-parent-guide.js';
import { validStrandProgress } from './valid-strand-progress.js';

interface Schema {
  $schema?: string;
  title?: string;
  description?: string;
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  $defs?: Record<string, Schema>;
}

/** Every field of a schema, with where it stands. */
function fieldsOf(schema: unknown, place = ''): [string, Schema][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as Schema;
  const own = place.endsWith('/if')
    ? []
    : Object.entries(properties).map(([name, field]): [string, Schema] => [`${place}/${name}`, field]);
  return [...own, ...Object.entries(schema).flatMap(([key, part]) => fieldsOf(part, `${place}/${key}`))];
}

describe('The published JSON Schemas', () => {
  const schemas = jsonSchemas() as Record<string, Schema>;

  it('are there for each kind', () =>
    expect(Object.keys(schemas)).to.deep.equal([
      'audit',
      'audit-response',
      'strand-progress',
      'parent-guide',
      'rights-register',
    ]));

  for (const [kind, fewest, required] of [
    ['audit', 40, ['kind', 'format', 'id', 'language', 'version', 'title', 'strands']],
    ['audit-response', 40, ['kind', 'format', 'id', 'audit', 'status', 'started', 'updated', 'revision', 'answers']],
    ['strand-progress', 20, ['kind', 'format', 'id', 'language', 'title', 'asOf', 'strands']],
    ['rights-register', 40, ['kind', 'format', 'id', 'language', 'title', 'area', 'asOf']],
    [
      'parent-guide',
      70,
      ['kind', 'format', 'id', 'language', 'title', 'publisher', 'updated', 'languages', 'chapters'],
    ],
  ] as const) {
    const schema = schemas[kind]!;

    it(`${kind} is of the draft 2020-12, and asks for what is required`, () => {
      expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
      expect(schema.title).to.equal(kind);
      expect(schema.required).to.deep.equal(required);
    });

    it(`${kind} says of every field what it means, in one sentence`, () => {
      const fields = fieldsOf(schema);
      expect(fields.length).to.be.above(fewest);
      for (const [place, { description }] of fields) expect(description, place).to.match(/^[A-Z].*\.$/u);
    });

    it(`${kind} takes an editor’s capitals in languages, versions and UUIDs as we do`, () => {
      expect(JSON.stringify(schema)).to.not.match(/\[a-z0-9\]\{1,8\}|\[0-9a-f\]/u);
    });
  }

  it('audit asks a rating for its scale, and a choice for its options', () => {
    const { allOf } = schemas.audit!.$defs!.statement as { allOf?: object[] };
    expect(allOf).to.deep.equal([
      { if: { properties: { type: { const: 'rating' } } }, then: { required: ['scale'] } },
      {
        if: { required: ['type'], properties: { type: { enum: ['choice', 'choices'] } } },
        then: { required: ['options'] },
      },
    ]);
  });

  /** Zod reads all of them but what is said with "if". */
  const allows = (kind: string, document: Json) => {
    const schema = JSON.parse(JSON.stringify(schemas[kind]), (key, value: unknown) =>
      key === 'allOf' ? undefined : value,
    ) as Parameters<typeof fromJSONSchema>[0];
    return fromJSONSchema(schema).safeParse(document).success;
  };

  for (const [what, kind, document, expected] of [
    ['the valid audit', 'audit', validAudit(), true],
    ['the valid answers', 'audit-response', validResponse(), true],
    ['an audit without a title', 'audit', edited(validAudit(), { '/title': gone }), false],
    ['an audit with further fields', 'audit', edited(validAudit(), { '/colour': 1 }), true],
    ['an unknown condition', 'audit', edited(validAudit(), { [`${at.lead}/when`]: { never: true } }), false],
    ['a title in a language by its name', 'audit', edited(validAudit(), { '/title': { 'the English': 'B' } }), false],
    ['the valid strategy', 'strand-progress', validStrandProgress(), true],
    ['a strand half done', 'strand-progress', edited(validStrandProgress(), { '/strands/2/done': 0.5 }), false],
    ['the valid register', 'rights-register', validRightsRegister(), true],
    [
      'a date as people write it',
      'rights-register',
      edited(validRightsRegister(), { '/schools/0/awards/0/date': '15/05/2020' }),
      false,
    ],
    ['half a school', 'rights-register', edited(validRightsRegister(), { '/summary/levels/gold/count': 0.5 }), false],
    ['the valid guide', 'parent-guide', validParentGuide(), true],
    [
      'a block of an unknown type',
      'parent-guide',
      edited(validParentGuide(), { '/chapters/0/sections/0/blocks/0/type': 'video' }),
      false,
    ],
    ['answers without a revision', 'audit-response', edited(validResponse(), { '/revision': gone }), false],
  ] as const) {
    it(`${expected ? 'allow' : 'refuse'} ${what}`, () => expect(allows(kind, document)).to.equal(expected));
  }
});
