import { expect } from '@open-wc/testing';
import { limits, maximumDepth } from '../../src/core/documents/limits.js';
import { readJson } from '../../src/core/documents/read.js';
import { parseRichText } from '../../src/core/rich-text/parse.js';
import { readRegisterCsv } from '../../src/core/exchange/read-register-csv.js';
import { edited } from '../core/documents/valid-audit.js';
import { kindNames, kinds } from './text-places.js';

/** How long a page may be held up by a document that is refused, in milliseconds, on a busy machine. */
const atOnce = 3000;

/** What something gives, if it does so at once. */
function soon<T>(act: () => T): T {
  const begun = performance.now();
  const given = act();
  expect(performance.now() - begun).to.be.below(atOnce);
  return given;
}

/** Lists and objects one in the other, without a call for each level. */
function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { inside: value };
  return value;
}

describe('A document that is too much', () => {
  for (const kind of kindNames) {
    const { make, parse } = kinds[kind];
    const { bytes, values } = limits[kind];
    const codes = (value: unknown) => soon(() => parse(value)).problems.map(({ code }) => code);
    const codesOfText = (text: string) => {
      const read = soon(() => readJson(text, kind));
      return 'problems' in read ? read.problems.map(({ code }) => code) : [];
    };

    it(`${kind} of 100,000 levels is refused at once`, () => {
      expect(codes(edited(make(), { '/more': nested(100_000) }))).to.deep.equal(['too-deep']);
      const text = `{"kind":"${kind}","more":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
      expect(codesOfText(text)).to.deep.equal(['too-deep']);
    });

    it(`${kind} of ${maximumDepth + 1} levels is refused, and of ${maximumDepth} is not`, () => {
      expect(codes(edited(make(), { '/more': nested(maximumDepth) }))).to.deep.equal(['too-deep']);
      expect(codes(edited(make(), { '/more': nested(maximumDepth - 1) }))).to.deep.equal([]);
    });

    it(`${kind} of more values than ${values} is refused at once`, () => {
      expect(codes(edited(make(), { '/more': new Array(values).fill(0) }))).to.deep.equal(['too-many-values']);
    });

    it(`${kind} of 50 MB is refused at once`, () => {
      expect(codes(edited(make(), { '/title': 'a'.repeat(bytes + 1) }))).to.deep.equal(['too-large']);
      expect(codesOfText(`{"kind":"${kind}","title":"${'a'.repeat(50_000_000)}"}`)).to.deep.equal(['too-large']);
    });

    it(`${kind} that goes round in a circle is refused at once`, () => {
      const document = make();
      document['more'] = document;
      expect(codes(document)).to.have.length(1);
    });

    it(`${kind} with names of prototypes everywhere changes none`, () => {
      const trap = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
      const read = readJson(JSON.stringify(make()).replaceAll('{"', `{${trap}"`), kind);
      const { document } = parse('value' in read ? read.value : undefined);
      expect(Reflect.get({}, 'polluted')).to.equal(undefined);
      expect(Reflect.get(() => 0, 'polluted')).to.equal(undefined);
      if (document) expect(Object.getPrototypeOf(document)).to.equal(Object.prototype);
    });
  }
});

describe('A text that would take the parser long', () => {
  for (const [what, text] of [
    ['5,000 lists one in the other', `${'- '.repeat(5000)}x`],
    ['3,000 numbered lists one in the other', `${'1. '.repeat(3000)}x`],
    ['20,000 quotations one in the other', `${'> '.repeat(20_000)}x`],
    ['10,000 headings by underlining', 'a\n-\n'.repeat(10_000)],
    ['a million brackets', '['.repeat(1_000_000)],
    ['a million lines', 'a\n'.repeat(1_000_000)],
  ] as const) {
    it(`is shown as it was written: ${what}`, () => {
      const [paragraph, ...rest] = soon(() => parseRichText(text));
      expect(rest).to.deep.equal([]);
      expect(paragraph).to.deep.equal({ type: 'paragraph', children: [{ type: 'text', value: text }] });
    });
  }

  it('is formatted where a person may have written it', () => {
    expect(parseRichText(`- ${'a **b**\n- '.repeat(100)}`)[0]?.type).to.equal('list');
    expect(parseRichText('Part\n----\n\n'.repeat(100))[0]?.type).to.equal('heading');
    expect(parseRichText('> - 1. deep')[0]?.type).to.equal('quotation');
    expect(parseRichText('words '.repeat(8000))[0]?.type).to.equal('paragraph');
  });

  it('is no history of awards with 100,000 blanks', async () => {
    const begun = performance.now();
    const { skipped } = await readRegisterCsv(`name,awards\nA,"gold${' '.repeat(100_000)}x 2020 never"\n`);
    expect(performance.now() - begun).to.be.below(atOnce);
    expect(skipped.map(({ reason }) => reason)).to.deep.equal(['unknown-level']);
  });
});
