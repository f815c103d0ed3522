import { expect } from '@open-wc/testing';
import type { Problem } from '../../../src/core/documents/problem.js';
import { parseAudit, parseAuditResponse } from '../../../src/core/documents/parse.js';
import { limits, readJson, type DocumentKind } from '../../../src/core/documents/read.js';
import { validAudit, type Json } from './valid-audit.js';

function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level += 1) value = level % 2 ? { inside: value } : [value];
  return value;
}

/** A list and its numbers. */
function counted(values: number): number[] {
  return Array.from({ length: values - 1 }, () => 1);
}

function codes(read: { value: unknown } | { problems: Problem[] }): string[] {
  return 'problems' in read ? read.problems.map(({ code }) => code) : [];
}

/** What a text, and a value put into an audit under a field that nobody knows, are refused for. */
const cases: readonly (readonly [string, () => unknown, string[]])[] = [
  ['32 levels', () => nested(32), []],
  ['33 levels', () => nested(33), ['too-deep']],
  ['100,000 values', () => counted(100_000), []],
  ['100,001 values', () => counted(100_001), ['too-many-values']],
  ['100,000 empty lists', () => counted(99_999).map(() => []), []],
  ['names that are no values', () => Object.fromEntries(counted(60_000).map((_, index) => [`n${index}`, 0])), []],
  ['brackets and commas in a text', () => ['[{,:"\\'.repeat(50_000)], []],
  ['text of nearly 5 MB', () => 'a'.repeat(4_999_990), []],
  ['text of more than 5 MB', () => 'a'.repeat(5_000_001), ['too-large']],
];

describe('The limits of a file', () => {
  for (const [what, make, expected] of cases) {
    it(`${what}: ${expected.join() || 'fine'}`, () => {
      expect(codes(readJson(JSON.stringify(make()), 'audit'))).to.deep.equal(expected);
    });
    it(`${what}, laid out in lines: ${expected.join() || 'fine'}`, () => {
      const text = JSON.stringify(make(), null, 1);
      if (text.length < 1_000_000) expect(codes(readJson(text, 'audit'))).to.deep.equal(expected);
    });
  }

  for (const [what, text, expected] of [
    ['2.6 million letters of two bytes', 'ش'.repeat(2_600_000), ['too-large']],
    ['2.4 million letters of two bytes', 'ش'.repeat(2_400_000), []],
    ['1.7 million letters of three bytes', '字'.repeat(1_700_000), ['too-large']],
    ['1.3 million signs of four bytes', '🌍'.repeat(1_300_000), ['too-large']],
    ['1.2 million signs of four bytes', '🌍'.repeat(1_200_000), []],
  ] as const) {
    it(`${what}: ${expected.join() || 'fine'}`, () => {
      expect(codes(readJson(`"${text}"`, 'audit'))).to.deep.equal(expected);
    });
  }

  for (const [kind, bytes, values] of [
    ['audit', 5e6, 1e5],
    ['audit-response', 5e6, 1e5],
    ['strand-progress', 5e6, 1e5],
    ['parent-guide', 1e7, 2e5],
    ['rights-register', 2e7, 1e6],
  ] as const) {
    it(`are ${bytes / 1e6} MB and ${values} values for a ${kind}`, () => {
      expect(limits[kind]).to.deep.equal({ bytes, values });
      expect(codes(readJson(`[${'1,'.repeat(values - 2)}1]`, kind))).to.deep.equal([]);
      expect(codes(readJson(`[${'1,'.repeat(values - 1)}1]`, kind))).to.deep.equal(['too-many-values']);
    });
  }

  it('are told in words', () => {
    const told = (text: string, kind: DocumentKind) => {
      const read = readJson(text, kind);
      return 'problems' in read && read.problems[0]?.message;
    };
    expect(told(' '.repeat(5_000_001), 'audit')).to.equal(
      'The file is larger than 5 MB. Split it, or take out what does not belong in it.',
    );
    expect(told(JSON.stringify(counted(100_001)), 'audit')).to.equal(
      'The file holds more than 100,000 values. Split it, or take out what does not belong in it.',
    );
    expect(told('['.repeat(33), 'audit')).to.equal(
      'The file is nested more than 32 levels deep. No document needs that.',
    );
  });

  for (const [what, make] of [
    ['fault 10: 50 MB', () => `"${'a'.repeat(50_000_000)}"`],
    ['fault 10: 100,000 levels', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['2 million levels that never end', () => '{"a":'.repeat(900_000)],
    ['1 million values', () => `[${'0,'.repeat(1_000_000)}0]`],
  ] as const) {
    it(`${what} are refused at once, and as one problem`, () => {
      const text = make();
      const begun = performance.now();
      expect(codes(readJson(text, 'audit'))).to.have.length(1);
      expect(performance.now() - begun).to.be.below(500);
    });
  }
});

describe('The limits of a document that is an object already', () => {
  for (const [what, make, expected] of cases) {
    // The audit and what is in it take their part of each limit.
    if (expected.length === 0 && what !== 'brackets and commas in a text') continue;
    it(`${what}: ${expected.join() || 'fine'}`, () => {
      const { problems, more } = parseAudit({ ...validAudit(), further: make() });
      expect(problems.map(({ path, code }) => [path, code])).to.deep.equal(expected.map((code) => ['', code]));
      expect(more).to.equal(0);
    });
  }

  for (const [what, make, code] of [
    [
      'an object that holds itself',
      () => {
        const value: Json = {};
        value.self = value;
        return value;
      },
      'too-deep',
    ],
    [
      'a list that holds itself 300 times',
      () => {
        const value: unknown[] = [];
        value.push(...Array.from({ length: 300 }, () => value));
        return value;
      },
      'too-deep',
    ],
    [
      'one list in another, twice each, 30 levels down',
      () => {
        let value: unknown = 1;
        for (let level = 0; level < 30; level += 1) value = [value, value];
        return value;
      },
      'too-many-values',
    ],
    ['100,000 levels', () => nested(100_000), 'too-deep'],
    ['a list with 4 billion places and one entry', () => Object.assign([], { 4_294_967_294: 1 }), 'not-json'],
    ['names of 6 MB', () => ({ ['n'.repeat(6_000_000)]: 1 }), 'too-large'],
  ] as const) {
    it(`${what}: ${code}, at once`, () => {
      const value = make();
      const begun = performance.now();
      const found = parseAuditResponse(value).problems.map((problem) => problem.code);
      expect(found).to.have.length(1);
      if (code !== 'not-json') expect(parseAudit({ ...validAudit(), further: value }).problems[0]?.code).to.equal(code);
      expect(performance.now() - begun).to.be.below(1000);
    });
  }
});

describe('At most 20 problems', () => {
  for (const [wrong, shown, more] of [
    [19, 19, 0],
    [20, 20, 0],
    [21, 20, 1],
    [5000, 20, 4980],
  ] as const) {
    it(`of ${wrong} in the fields ${shown} are told, and that there are ${more} more`, () => {
      const statements = Array.from({ length: wrong }, (_, index) => ({ id: `s${index}`, scale: 'steps' }));
      const strands = [{ id: 'one', title: 'One', areas: [{ id: 'area', title: 'Area', statements }] }];
      const checked = parseAudit({ ...validAudit(), strands });
      expect([checked.problems.length, checked.more]).to.deep.equal([shown, more]);
    });

    it(`of ${wrong} between the fields ${shown} are told, and that there are ${more} more`, () => {
      const statements = Array.from({ length: wrong }, (_, index) => ({ id: `s${index}`, text: 'S', scale: 'stepps' }));
      const strands = [{ id: 'one', title: 'One', areas: [{ id: 'area', title: 'Area', statements }] }];
      const checked = parseAudit({ ...validAudit(), strands });
      expect([checked.problems.length, checked.more]).to.deep.equal([shown, more]);
    });
  }
});

describe('Reading a file', () => {
  for (const [what, text, code, message] of [
    [
      'a web page',
      '\n <!DOCTYPE html><html></html>',
      'not-json-but-html',
      'This is a web page, not a JSON file. Perhaps the address leads to a page that asks you to sign in.',
    ],
    ['an empty file', '', 'not-json', 'The file is empty. Save the document again.'],
    ['a file of blanks', ' \n\t', 'not-json', 'The file is empty. Save the document again.'],
    [
      'a file cut short',
      '{"kind": "audit", "tit',
      'not-json',
      'The file is not valid JSON, or a part of it is missing. Look for a missing comma, bracket or quotation mark, or save it again from where it came.',
    ],
    [
      'a comma too many',
      '{"kind": "audit",}',
      'not-json',
      'The file is not valid JSON, or a part of it is missing. Look for a missing comma, bracket or quotation mark, or save it again from where it came.',
    ],
    [
      'two documents',
      '{}{}',
      'not-json',
      'The file is not valid JSON, or a part of it is missing. Look for a missing comma, bracket or quotation mark, or save it again from where it came.',
    ],
  ] as const) {
    it(`${what}: ${code}`, () => {
      expect(readJson(text, 'audit')).to.deep.equal({ problems: [{ path: '', severity: 'error', code, message }] });
    });
  }

  it('takes a byte order mark', () => {
    expect(readJson('\u{feff}{"kind":"audit"}', 'audit')).to.deep.equal({ value: { kind: 'audit' } });
  });

  it('takes a web page in a text', () => {
    expect(readJson('"<!doctype html>"', 'audit')).to.deep.equal({ value: '<!doctype html>' });
  });
});

describe('A large audit', () => {
  it('of 9,000 statements is checked before the runner’s patience ends', () => {
    const statements = Array.from({ length: 9000 }, (_, index) => ({
      id: `statement-${index}`,
      text: { en: `Statement ${index}`, ur: `بیان ${index}` },
      scale: 'steps',
      when: index === 0 ? undefined : { statement: `statement-${index - 1}`, answered: true },
    }));
    const strands = [{ id: 'one', title: 'One', areas: [{ id: 'area', title: 'Area', statements }] }];
    const audit = { ...validAudit(), strands };
    expect(parseAudit(audit).problems).to.deep.equal([]);
  });

  it('with 5,000 misspelt names of 5,000 is refused before the runner’s patience ends', () => {
    const name = (index: number, sign: string) =>
      `a-statement-with-a-long-name-${sign}${String(index).padStart(5, '0')}`;
    const statements = Array.from({ length: 5000 }, (_, index) => ({
      id: name(index, 'a'),
      text: 'S',
      scale: 'steps',
      when: { statement: name(index, 'b'), is: 'starting' },
    }));
    const strands = [{ id: 'one', title: 'One', areas: [{ id: 'area', title: 'Area', statements }] }];
    expect(parseAudit({ ...validAudit(), strands }).more).to.equal(4980);
  });
});
