import { expect } from '@open-wc/testing';
import { lintParentGuide } from '../../../src/core/documents/lint-parent-guide.js';
import { parseParentGuide } from '../../../src/core/documents/parse-parent-guide.js';
import { edited, gone } from './valid-audit.js';
import { validParentGuide } from './valid-parent-guide.js';

type Changes = Readonly<Record<string, unknown>>;
type Cases = readonly (readonly [what: string, changes: Changes, ...expected: (readonly [string, string])[]])[];

const first = '/chapters/0/sections/0';
const blocks = `${first}/blocks`;

/** Each rule: what is changed in the valid document, and where and how it is refused. */
const rules: Cases = [
  ['nothing is changed', {}],
  ['another kind', { '/kind': 'audit' }, ['/kind', 'wrong-kind']],
  ['a newer format', { '/format': 2 }, ['/format', 'newer-format']],
  ['no id', { '/id': gone }, ['/id', 'missing']],
  ['no language', { '/language': gone }, ['/language', 'missing']],
  ['no title', { '/title': gone }, ['/title', 'missing']],
  ['no publisher', { '/publisher': gone }, ['/publisher', 'missing']],
  ['no day of the last change', { '/updated': gone }, ['/updated', 'missing']],
  ['a day that the calendar does not have', { '/reviewBy': '2027-02-30' }, ['/reviewBy', 'wrong-date']],
  ['no languages', { '/languages': gone }, ['/languages', 'missing']],
  ['an empty list of languages', { '/languages': [] }, ['/languages', 'wrong-not-empty']],
  ['a language by its name', { '/languages': ['the English'] }, ['/languages/0', 'wrong-language']],
  ['no chapters', { '/chapters': gone }, ['/chapters', 'missing']],
  ['an empty list of chapters', { '/chapters': [] }],
  [
    'neither glossary, contacts nor downloads',
    { '/glossary': gone, '/downloads': gone, '/contacts': [] },
    ['/chapters/0/contacts/0', 'unknown-contact'],
    [`${blocks}/6/ids/0`, 'unknown-contact'],
  ],
  ['a chapter without a title', { '/chapters/1/title': gone }, ['/chapters/1/title', 'missing']],
  ['a chapter without sections', { '/chapters/1/sections': gone }, ['/chapters/1/sections', 'missing']],
  ['a section without blocks', { [blocks]: gone }, [blocks, 'missing']],
  ['a section without a title', { [`${first}/title`]: gone }],
  ['two chapters of one id', { '/chapters/1/id': 'suspension' }, ['/chapters/1/id', 'duplicate-id']],
  ['a section named as a chapter is', { [`${first}/id`]: 'suspension' }, [`${first}/id`, 'duplicate-id']],
  [
    'a contact named as a section is',
    { '/contacts/0/id': 'mornings' },
    ['/contacts/0/id', 'duplicate-id'],
    ['/chapters/0/contacts/0', 'unknown-contact'],
    [`${blocks}/6/ids/0`, 'unknown-contact'],
  ],
  ['a chapter named as a page of an audit is', { '/chapters/1/id': 'start' }],
  ['an unknown contact', { '/chapters/0/contacts': ['lime'] }, ['/chapters/0/contacts/0', 'unknown-contact']],
  ['an unknown contact in a block', { [`${blocks}/6/ids`]: ['lime'] }, [`${blocks}/6/ids/0`, 'unknown-contact']],
  ['a block of no type', { [`${blocks}/0/type`]: gone }, [`${blocks}/0/type`, 'missing']],
  ['a block of an unknown type', { [`${blocks}/0/type`]: 'video' }, [`${blocks}/0/type`, 'wrong-block']],
  ['a text without words', { [`${blocks}/0/markdown`]: gone }, [`${blocks}/0/markdown`, 'missing']],
  ['a step without a title', { [`${blocks}/1/items/1/title`]: gone }, [`${blocks}/1/items/1/title`, 'missing']],
  ['a callout of an unknown tone', { [`${blocks}/2/tone`]: 'loud' }, [`${blocks}/2/tone`, 'wrong-value']],
  ['a question without an answer', { [`${blocks}/3/items/0/answer`]: gone }, [`${blocks}/3/items/0/answer`, 'missing']],
  ['an image without a text in its place', { [`${blocks}/7/alt`]: gone }, [`${blocks}/7/alt`, 'missing']],
  ['an image that only decorates', { [`${blocks}/7/alt`]: '' }],
  ['an image without an address', { [`${blocks}/7/src`]: ' ' }, [`${blocks}/7/src`, 'wrong-filled']],
  ['an image of no width', { [`${blocks}/7/width`]: 0 }, [`${blocks}/7/width`, 'wrong-positive']],
  ['a recording without a language', { [`${blocks}/8/language`]: gone }, [`${blocks}/8/language`, 'missing']],
  ['a file of less than no size', { '/downloads/0/bytes': -1 }, ['/downloads/0/bytes', 'wrong-not-negative']],
  ['a term without its meaning', { '/glossary/0/definition': gone }, ['/glossary/0/definition', 'missing']],
  ['a contact without a name', { '/contacts/0/name': gone }, ['/contacts/0/name', 'missing']],
  ['ages in words', { '/contacts/0/ages/from': 'five' }, ['/contacts/0/ages/from', 'wrong-type']],
  ['a translation without a day', { '/chapters/0/translations': { ur: { machine: true } } }],
  [
    'a translation into no language',
    { '/chapters/0/translations': { '!': {} } },
    ['/chapters/0/translations/!', 'wrong-language'],
  ],
  ['texts in two languages', { '/title': { en: 'A', ur: 'ب' }, [`${blocks}/0/markdown`]: { en: 'A', ur: 'ب' } }],
];

describe('A guide for parents', () => {
  for (const [what, changes, ...expected] of rules) {
    it(`${what}: ${expected.map(([, code]) => code).join() || 'fine'}`, () => {
      const { document, problems } = parseParentGuide(edited(validParentGuide(), changes));
      const found = problems.map(({ path, code }) => [path, code]);
      expect(found).to.have.deep.members(expected);
      expect(document === undefined).to.equal(expected.length > 0);
    });
  }

  it('is a copy that nobody can change', () => {
    const input = validParentGuide();
    const document = parseParentGuide(input).document!;
    expect(document).to.deep.equal(input);
    expect(document).to.not.equal(input);
    expect(() => Object.assign(document.chapters[0]!, { title: 'Another' })).to.throw(TypeError);
  });

  for (const [what, changes, message] of [
    [
      'an unknown type of block',
      { [`${blocks}/0/type`]: 'video' },
      'Chapter 1, section 1, block 1: "type" is "video". It has to be "text", "steps", "callout", "questions", "checklist", "quote", "contacts", "image", "audio" or "downloads".',
    ],
    [
      'a misspelt contact',
      { '/chapters/0/contacts': ['lime'] },
      'Chapter 1, contact 1: there is no contact "lime". Did you mean "line"?',
    ],
    [
      'a misspelt field in a block',
      { [`${blocks}/0/markdown`]: gone, [`${blocks}/0/markdwon`]: 'A' },
      'Chapter 1, section 1, block 1: "markdown" is missing. There is "markdwon": did you mean "markdown"?',
    ],
  ] as const) {
    it(`${what} is told of in words`, () => {
      const { problems } = parseParentGuide(edited(validParentGuide(), changes));
      expect(problems.map((problem) => problem.message)).to.deep.equal([message]);
    });
  }
});

describe('What an author of a guide for parents is warned of', () => {
  const warned: Cases = [
    ['nothing is changed', {}],
    ['a misspelt field', { '/sumary': 'S' }, ['/sumary', 'unknown-field']],
    ['a misspelt field in a block', { [`${blocks}/4/titel`]: 'T' }, [`${blocks}/4/titel`, 'unknown-field']],
    ['a change to come', { '/updated': '2026-09-02' }, ['/updated', 'in-the-future']],
    ['a review that is overdue', { '/reviewBy': '2026-08-31' }, ['/reviewBy', 'review-overdue']],
    ['a review that is due today', { '/reviewBy': '2026-09-01' }],
    ['no chapter at all', { '/chapters': [] }, ['/chapters', 'no-chapters']],
    ['an empty chapter', { '/chapters/1/sections': [] }, ['/chapters/1/sections', 'empty-chapter']],
    ['a chapter that was never checked', { '/chapters/1/lastChecked': gone }, ['/chapters/1', 'never-checked']],
    [
      'a chapter checked over a year ago',
      { '/chapters/1/lastChecked': '2025-08-31' },
      ['/chapters/1/lastChecked', 'stale-chapter'],
    ],
    [
      'a chapter checked tomorrow',
      { '/chapters/1/lastChecked': '2026-09-02' },
      ['/chapters/1/lastChecked', 'in-the-future'],
    ],
    [
      'a translation older than the last check',
      { '/chapters/0/translations/cy/date': '2026-08-19' },
      ['/chapters/0/translations/cy/date', 'stale-translation'],
    ],
    [
      'the guide’s own language not offered',
      { '/languages': ['en', 'ur'], '/language': 'fr' },
      ['/languages', 'language-not-offered'],
      ...['/title', '/chapters/0/title', '/chapters/1/title'].flatMap(
        (path) => [[path, 'missing-translation']] as const,
      ),
      ...['/title', '/chapters/0/title', '/chapters/1/title'].flatMap(
        (path) => [[path, 'missing-translation']] as const,
      ),
    ],
    ['a language twice', { '/languages': ['en', 'en'] }, ['/languages/1', 'language-twice']],
    [
      'a language that is offered and not there',
      { '/languages': ['en', 'ur'] },
      ['/title', 'missing-translation'],
      ['/chapters/0/title', 'missing-translation'],
      ['/chapters/1/title', 'missing-translation'],
    ],
    ['a contact without a way to reach it', unreachable(), ['/contacts/0', 'unreachable-contact']],
    ['a contact with a postal address alone', { ...unreachable(), '/contacts/0/address': '1 Example Street' }],
    ['ages the wrong way round', { '/contacts/0/ages': { from: 25, to: 0 } }, ['/contacts/0/ages', 'ages-reversed']],
    ['a term written twice in its own entry', { '/glossary/0/also': ['SENCo'] }],
    [
      'a term in two entries',
      { '/glossary/1': { term: 'SENCo', definition: 'Somebody else.' } },
      ['/glossary/1', 'term-twice'],
    ],
  ];

  for (const [what, changes, ...expected] of warned) {
    it(`${what}: ${expected.map(([, code]) => code).join() || 'nothing'}`, () => {
      const { document, problems } = parseParentGuide(edited(validParentGuide(), changes));
      expect(problems).to.deep.equal([]);
      const found = lintParentGuide(document!, '2026-09-01');
      expect(found.map(({ path, code }) => [path, code])).to.have.deep.members(expected);
      expect(found.every(({ severity, message }) => severity === 'warning' && /^[^a-z].*\.$/u.test(message))).to.equal(
        true,
      );
    });
  }

  it('is put together by chapter and language', () => {
    const { document } = parseParentGuide(edited(validParentGuide(), { '/languages': ['en', 'ur'] }));
    expect(lintParentGuide(document!, '2026-09-01').at(-1)?.message).to.equal(
      'Chapter 2: "title" has no text in "ur", and 1 more in chapter 2. Readers see "en" there.',
    );
  });
});

function unreachable(): Changes {
  return Object.fromEntries(
    ['phone', 'textphone', 'email', 'url', 'address'].map((way) => [`/contacts/0/${way}`, gone]),
  );
}
