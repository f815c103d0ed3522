import { expect } from '@open-wc/testing';
import { parseAuditResponse } from '../../../src/core/documents/parse.js';
import { edited, gone, validResponse } from './valid-audit.js';

type Changes = Readonly<Record<string, unknown>>;

/** Each rule of the answers' fields: what is changed in the valid answers, and where and how they are refused. */
const rules: readonly (readonly [what: string, changes: Changes, ...expected: (readonly [string, string])[]])[] = [
  ['nothing is changed', {}],
  ['another kind', { '/kind': 'audit' }, ['/kind', 'wrong-kind']],
  ['a newer format', { '/format': 2 }, ['/format', 'newer-format']],
  ['no id', { '/id': gone }, ['/id', 'missing']],
  ['an id that is no UUID', { '/id': 'answers-1' }, ['/id', 'wrong-uuid']],
  ['a UUID in capitals', { '/id': '5F0C6F8E-3B1D-4C52-9A77-2D1E8C4B9A10' }],
  ['a UUID of no known version', { '/id': '11111111-1111-1111-1111-111111111111' }],
  ['a language by its name', { '/language': 'English (UK)' }, ['/language', 'wrong-language']],
  ['no language and no title', { '/language': gone, '/title': gone }],
  ['no audit', { '/audit': gone }, ['/audit', 'missing']],
  ['an audit without a version', { '/audit/version': gone }, ['/audit/version', 'missing']],
  ['no setting and no respondent', { '/setting': gone, '/respondent': gone }],
  ['a name that is a number', { '/setting/name': 7 }, ['/setting/name', 'wrong-type']],
  ['a setting type that is no id', { '/setting/type': 'Primary School' }, ['/setting/type', 'wrong-id']],
  ['a perspective that is no id', { '/respondent/perspective': 'All Staff' }, ['/respondent/perspective', 'wrong-id']],
  ['no status', { '/status': gone }, ['/status', 'missing']],
  ['an unknown status', { '/status': 'done' }, ['/status', 'wrong-value']],
  ['no start', { '/started': gone }, ['/started', 'missing']],
  ['a start without a time', { '/started': '2026-10-05' }, ['/started', 'wrong-timestamp']],
  ['a start in another zone', { '/started': '2026-10-05T13:05:00+01:00' }, ['/started', 'wrong-timestamp']],
  ['a start in no zone', { '/started': '2026-10-05T13:05:00' }, ['/started', 'wrong-timestamp']],
  ['a start on no day', { '/started': '2026-02-30T13:05:00Z' }, ['/started', 'wrong-timestamp']],
  ['a start at 25 o’clock', { '/started': '2026-10-05T25:05:00Z' }, ['/started', 'wrong-timestamp']],
  ['an update that is a number', { '/updated': 1790000000 }, ['/updated', 'wrong-type']],
  ['no revision', { '/revision': gone }, ['/revision', 'missing']],
  ['half a revision', { '/revision': 1.5 }, ['/revision', 'wrong-type']],
  ['a revision below 0', { '/revision': -1 }, ['/revision', 'wrong-not-negative']],
  ['no answers', { '/answers': gone }, ['/answers', 'missing']],
  ['answers as a list', { '/answers': [] }, ['/answers', 'wrong-type']],
  ['an answer that is its code', { '/answers/greeting': 'starting' }, ['/answers/greeting', 'wrong-type']],
  ['an answer without a time', { '/answers/greeting/at': gone }, ['/answers/greeting/at', 'missing']],
  [
    'a value that is an object',
    { '/answers/greeting/value': { code: 'starting' } },
    ['/answers/greeting/value', 'wrong-value'],
  ],
  ['a value that is null', { '/answers/greeting/value': null }, ['/answers/greeting/value', 'wrong-value']],
  ['codes of which one is a number', { '/answers/ways/value/1': 2 }, ['/answers/ways/value/1', 'wrong-type']],
  [
    'not applicable as yes',
    { '/answers/reviewed/notApplicable': true },
    ['/answers/reviewed/notApplicable', 'wrong-type'],
  ],
  ['unsure as false', { '/answers/reviewed/unsure': false }, ['/answers/reviewed/unsure', 'wrong-value']],
  ['a note that is a list', { '/answers/greeting/note': [] }, ['/answers/greeting/note', 'wrong-type']],
  [
    'evidence without a label',
    { '/answers/greeting/evidence/0/label': gone },
    ['/answers/greeting/evidence/0/label', 'missing'],
  ],
  [
    'evidence from no day',
    { '/answers/greeting/evidence/0/date': '2026-09-31' },
    ['/answers/greeting/evidence/0/date', 'wrong-date'],
  ],
  ['private in words', { '/answers/greeting/private': 'yes' }, ['/answers/greeting/private', 'wrong-type']],
  ['an action without a text', { '/actions/0/text': gone }, ['/actions/0/text', 'missing']],
  ['an action without an id', { '/actions/0/id': '' }, ['/actions/0/id', 'wrong-filled']],
  ['an action due on no day', { '/actions/0/due': 'soon' }, ['/actions/0/due', 'wrong-date']],
  ['an unknown status of an action', { '/actions/0/status': 'underway' }, ['/actions/0/status', 'wrong-value']],
  ['a sign-off without a name', { '/signOffs/0/name': gone }, ['/signOffs/0/name', 'missing']],
  ['a previous audit by its name', { '/previous': 'last year' }, ['/previous', 'wrong-uuid']],
];

describe('The fields of a set of answers', () => {
  for (const [what, changes, ...expected] of rules) {
    it(`${what}: ${expected.length === 0 ? 'fine' : expected.map(([, code]) => code).join(', ')}`, () => {
      const { document, problems } = parseAuditResponse(edited(validResponse(), changes));
      expect(problems.map(({ path, code }) => [path, code])).to.deep.equal(expected);
      expect(document === undefined).to.equal(expected.length > 0);
    });
  }

  for (const [changes, message] of [
    [{ '/kind': 'audit' }, 'This file is of the kind "audit". Here it has to be "audit-response".'],
    [
      { '/answers/greeting/at': 'today' },
      'Answer "greeting": "at" is "today". It has to be a moment in UTC in the form 2026-09-01T08:30:00Z.',
    ],
    [{ '/answers/greeting/evidence/0/label': gone }, 'Answer "greeting", evidence 1: "label" is missing. Add it.'],
    [
      { '/actions/0/status': 'underway' },
      'Action 1: "status" is "underway". It has to be "planned" or "under-way" or "done".',
    ],
  ] as const) {
    it(message, () => {
      const { problems } = parseAuditResponse(edited(validResponse(), changes));
      expect(problems.map((problem) => problem.message)).to.deep.equal([message]);
    });
  }

  it('keeps what it does not know, at every depth', () => {
    const response = edited(validResponse(), {
      '/colour': { of: ['the', { house: null }] },
      '/setting/ward': 'North',
      '/answers/greeting/mood': 3,
      '/answers/greeting/evidence/0/pages': [1, 2],
      '/actions/0/budget': { pounds: 5 },
    });
    expect(parseAuditResponse(response).document).to.deep.equal(response);
  });

  it('is a copy, so that the page may change its own', () => {
    const given = edited(validResponse(), { '/colour': { of: 'the house' } });
    const { document } = parseAuditResponse(given);
    edited(given, { '/colour/of': 'the door', '/answers/greeting/value': 'embedded' });
    expect(document).to.deep.equal(edited(validResponse(), { '/colour': { of: 'the house' } }));
    expect(Object.isFrozen(document)).to.equal(false);
  });
});
