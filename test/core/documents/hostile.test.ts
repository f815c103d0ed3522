import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { lintAudit, lintAuditResponse } from '../../../src/core/documents/lint.js';
import { lintStrandProgress } from '../../../src/core/documents/lint-strand-progress.js';
import { lintParentGuide } from '../../../src/core/documents/lint-parent-guide.js';
import { quickParentGuide } from '../../../src/core/documents/parent-guide.js';
import { parseParentGuide } from '../../../src/core/documents/parse-parent-guide.js';
import { parseAudit, parseAuditResponse, type Checked } from '../../../src/core/documents/parse.js';
import { quickAudit, quickResponse } from '../../../src/core/documents/parse-quickly.js';
import { readJson } from '../../../src/core/documents/read.js';
import { parseStrandProgress } from '../../../src/core/documents/parse-strand-progress.js';
import { quickStrandProgress } from '../../../src/core/documents/strand-progress.js';
import { edited, validAudit, validResponse, type Json } from './valid-audit.js';
import { validParentGuide } from './valid-parent-guide.js';
import { validStrandProgress } from './valid-strand-progress.js';

/** What a page's own objects, prototypes included, have on them. */
function prototypes(): string {
  return [Object.prototype, Array.prototype, Function.prototype]
    .map((prototype) => Object.getOwnPropertyNames(prototype).sort().join())
    .join(';');
}

/** Every place in a document, as a JSON pointer. */
function placesIn(value: unknown, place = ''): string[] {
  if (typeof value !== 'object' || value === null) return place === '' ? [] : [place];
  const inside = Object.entries(value).flatMap(([key, part]) => placesIn(part, `${place}/${key}`));
  return place === '' ? inside : [place, ...inside];
}

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length', '', '~/'];

/** Anything that JSON or a page may hold, with names that are traps. */
const anything = fc.anything({
  key: fc.oneof(fc.constantFrom(...names), fc.constantFrom('id', 'text', 'options', 'when', 'all'), fc.string()),
  values: [fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined)],
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 4,
});

/** Holds for every outcome: problems or a document, and words for people in each problem. */
function expectSound({ document, problems, more }: Checked<unknown>): void {
  expect(document === undefined).to.equal(problems.length > 0);
  expect(problems.length).to.be.at.most(20);
  expect(more > 0 && problems.length < 20).to.equal(false);
  for (const { path, severity, code, message } of problems) {
    expect(path).to.match(/^(?:\/|$)/u);
    expect(severity).to.equal('error');
    expect(code).to.match(/^[a-z-]+$/u);
    expect(message).to.match(/^[^a-z][^]*[.?]$/u);
    expect(message).to.not.match(/undefined|\[object|Invalid input|Expected|Unrecognized/u);
  }
}

describe('Whatever is handed in', () => {
  const before = prototypes();
  afterEach(() => expect(prototypes()).to.equal(before));

  it('anything at all is refused in words', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expectSound(parseAudit(value));
        expectSound(parseAuditResponse(value));
        expectSound(parseStrandProgress(value));
        expectSound(parseParentGuide(value));
      }),
      { numRuns: 300 },
    );
  });

  for (const [what, make, parse, quick, lint] of [
    [
      'an audit',
      validAudit,
      parseAudit,
      quickAudit,
      (value: unknown) => {
        const { document } = parseAudit(value);
        if (document) lintAudit(document, '2026-11-24');
      },
    ],
    [
      'a set of answers',
      validResponse,
      parseAuditResponse,
      quickResponse,
      (value: unknown) => {
        const { document } = parseAuditResponse(value);
        if (document) lintAuditResponse(document, parseAudit(validAudit()).document!);
      },
    ],
    [
      'a strategy’s progress',
      validStrandProgress,
      parseStrandProgress,
      quickStrandProgress,
      (value: unknown) => {
        const { document } = parseStrandProgress(value);
        if (document) lintStrandProgress(document, '2026-11-24');
      },
    ],
    [
      'a guide for parents',
      validParentGuide,
      parseParentGuide,
      quickParentGuide,
      (value: unknown) => {
        const { document } = parseParentGuide(value);
        if (document) lintParentGuide(document, '2026-11-24');
      },
    ],
  ] as const) {
    const places = placesIn(make());

    it(`${what} in which anything stands anywhere is accepted or refused in words, and looked through`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...places), anything, (place, value) => {
          const document = edited(make(), { [place]: value });
          const checked = parse(document);
          expectSound(checked);
          // The quick look finds the same without a word.
          expect(quick(document)).to.deep.equal(checked.document);
          lint(document);
        }),
        { numRuns: 1000 },
      );
    });

    it(`${what} in which any two parts are exchanged is accepted or refused in words, and looked through`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...places), fc.constantFrom(...places), (place, other) => {
          const from = other.split('/').slice(1);
          const value = from.reduce<unknown>((part, key) => (part as Json)[key], make());
          const document = edited(make(), { [place]: value });
          expectSound(parse(document));
          lint(document);
        }),
        { numRuns: 1000 },
      );
    });

    it(`${what} with a further field of any name anywhere keeps it, but for __proto__`, () => {
      const objects = places.filter((place) => !/\/(?:when|title|text|translations)\b/u.test(place));
      fc.assert(
        fc.property(fc.constantFrom(...objects), fc.constantFrom(...names, 'colour'), (place, name) => {
          const document = make();
          const keys = place.split('/').slice(1);
          const parent = keys.slice(0, -1).reduce<unknown>((part, key) => (part as Json)[key], document);
          fc.pre(
            !Array.isArray(parent) &&
              !['scales', 'variants', 'improvements', 'answers', 'translations'].includes(keys.at(-2) ?? ''),
          );
          Object.defineProperty(parent, name, { value: { polluted: true }, enumerable: true, configurable: true });
          const checked = parse(document);
          lint(document);
          const kept = keys.slice(0, -1).reduce<unknown>((part, key) => (part as Json)[key], checked.document);
          expect(Object.hasOwn(kept as object, name)).to.equal(name !== '__proto__');
          expect((kept as { polluted?: boolean }).polluted).to.equal(undefined);
        }),
        { numRuns: 500 },
      );
    });
  }

  it('any text is read or refused in words', () => {
    const text = JSON.stringify(validAudit());
    const cut = fc.tuple(fc.nat(text.length), fc.string({ maxLength: 3 }), fc.nat(5));
    const texts = cut.map(([index, put, left]) => text.slice(0, index) + put + text.slice(index + left));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string(), fc.json()), (written) => {
        const read = readJson(written, 'audit');
        if ('problems' in read) expect(read.problems.map(({ code }) => code)).to.have.length(1);
        else {
          expect(read.value).to.deep.equal(JSON.parse(written.replace(/^\u{feff}/u, '')));
          expectSound(parseAudit(read.value));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the limits count in a text as they count in a value', () => {
    const count = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce<number>((sum, part) => sum + count(part), 1)
        : 1;
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5 }),
        fc.constantFrom(0, 2),
        fc.integer({ min: -2, max: 2 }),
        (value, space, off) => {
          // Filled up to about the limit, so that one value decides.
          const filling = 100_000 - 2 - count(value) + off;
          const written = JSON.stringify([value, Array.from({ length: filling - 1 }, () => 0)], null, space);
          const refused = 'problems' in readJson(written, 'audit');
          expect(refused).to.equal(off > 1);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('fault 12: a document with traps for names changes no prototype, nor its own', () => {
    const traps = '"__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } },';
    const text = JSON.stringify(validAudit()).replaceAll('{"', `{${traps}"`);
    const read = readJson(text, 'audit');
    expectSound(parseAudit('value' in read && read.value));
    const answers = JSON.stringify(validResponse()).replaceAll('{"', `{${traps}"`);
    const { document } = parseAuditResponse(
      JSON.parse(
        answers.replace(
          '"answers":{"__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } },',
          '"answers":{',
        ),
      ),
    );
    expect(document).to.not.equal(undefined);
    expect(Object.getPrototypeOf(document)).to.equal(Object.prototype);
    expect((document as { polluted?: boolean } | undefined)?.polluted).to.equal(undefined);
    expect('polluted' in {}).to.equal(false);
  });

  it('a getter or a proxy that throws is refused in words', () => {
    const throws = () => {
      throw new Error('no');
    };
    for (const value of [
      Object.defineProperty({ ...validAudit() }, 'title', { get: throws, enumerable: true }),
      new Proxy(validAudit(), { ownKeys: throws }),
    ]) {
      expect(parseAudit(value).problems.map(({ code }) => code)).to.deep.equal(['not-json']);
    }
  });

  it('fault 46: on a page that added to Array.prototype, the same comes out', () => {
    const added = 'addedByThePage';
    const own = Array.prototype as unknown as Json;
    const expected = parseAudit(validAudit()).document;
    try {
      own[added] = () => 'page';
      const { document, problems } = parseAudit(validAudit());
      expect(problems).to.deep.equal([]);
      expect(lintAudit(document!, '2026-11-24')).to.deep.equal([]);
      expect(JSON.stringify(document)).to.equal(JSON.stringify(expected));
    } finally {
      Reflect.deleteProperty(own, added);
    }
  });
});

describe('The audit that comes out', () => {
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));

  it('is frozen all through, and what was handed in is not', () => {
    const given = edited(validAudit(), { '/colour': { of: ['the', 'house'] } });
    const { document } = parseAudit(given);
    expect(frozen(document)).to.equal(true);
    expect(document).to.deep.equal(given);
    expect(Object.isFrozen(given) || Object.isFrozen(given.colour) || Object.isFrozen(given.strands)).to.equal(false);
  });
});
