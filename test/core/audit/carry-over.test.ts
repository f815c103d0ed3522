import { expect } from '@open-wc/testing';
import { carryOver } from '../../../src/core/audit/carry-over.js';
import { compareVersions } from '../../../src/core/audit/versions.js';
import type { Answer } from '../../../src/core/documents/audit-response.js';
import { auditOf, responseOf, type StatementWords } from './an-audit.js';

type Carry = NonNullable<StatementWords['replaces']>[number]['carry'];

const newer = (statements: StatementWords[]) => ({ ...auditOf({ belonging: statements }), version: '2.0.0' });
const replaces = (id: string, carry: Carry) => ({ replaces: [{ id, version: '1.0.0', carry }] });

describe('fault 28: answers to version 1 in version 2', () => {
  const full = {
    value: 'embedded',
    note: 'Since May',
    evidence: [{ label: 'Minutes' }],
    private: true,
    by: 'The head',
    revision: 3,
  };

  for (const [words, statement, older, expected, orphans] of [
    [
      'all of it',
      replaces('old', 'all'),
      full,
      { value: 'embedded', note: 'Since May', evidence: [{ label: 'Minutes' }], private: true, by: 'The head' },
      [],
    ],
    [
      'the value alone; the rest stays behind',
      replaces('old', 'value'),
      full,
      { value: 'embedded', by: 'The head' },
      ['old'],
    ],
    [
      'the value, where there is nothing else',
      replaces('old', 'value'),
      { value: 'embedded' },
      { value: 'embedded' },
      [],
    ],
    [
      'not applicable with its reason',
      replaces('old', 'value'),
      { notApplicable: { reason: 'No sixth form' } },
      { notApplicable: { reason: 'No sixth form' } },
      [],
    ],
    ['need more information', replaces('old', 'all'), { unsure: true }, { unsure: true }, []],
    [
      'the notes alone',
      replaces('old', 'notes'),
      full,
      { note: 'Since May', evidence: [{ label: 'Minutes' }], private: true, by: 'The head' },
      ['old'],
    ],
    ['no notes, where there are none', replaces('old', 'notes'), { value: 'embedded' }, undefined, ['old']],
    ['nothing', replaces('old', 'none'), full, undefined, ['old']],
    [
      'a value that the new statement does not take: the notes go alone',
      { ...replaces('old', 'all'), scale: 'plain' },
      { value: 'embedded', note: 'Since May' },
      { note: 'Since May' },
      ['old'],
    ],
    [
      'only a value, which the new statement does not take',
      { ...replaces('old', 'value'), scale: 'plain' },
      full,
      undefined,
      ['old'],
    ],
    [
      'a field of a later version',
      replaces('old', 'all'),
      { value: 'embedded', mood: 'calm' },
      { value: 'embedded', mood: 'calm' },
      [],
    ],
    ['from a statement nobody answered', replaces('unanswered', 'all'), full, undefined, ['old']],
  ] as [string, Partial<StatementWords>, Partial<Answer>, Partial<Answer> | undefined, string[]][]) {
    it(`carries ${words}`, () => {
      const given = responseOf({ old: older });
      const carriedOver = carryOver(given, newer([{ id: 'new', ...statement }]));
      const { at, ...answer } = carriedOver.response.answers.new ?? {};
      expect(answer).to.deep.equal(expected ?? {});
      expect(at).to.equal(expected && '2026-11-01T10:00:00Z');
      expect(carriedOver.carried).to.deep.equal(expected ? ['new'] : []);
      expect(carriedOver.orphans).to.deep.equal(orphans);
      expect(carriedOver.orphans.map((id) => carriedOver.response.answers[id])).to.deep.equal(
        orphans.map((id) => given.answers[id]),
      );
      expect(carriedOver.response.audit.version).to.equal('2.0.0');
    });
  }

  it('leaves an answer where its statement is still there, whatever that says it replaces', () => {
    const { response, carried } = carryOver(
      responseOf({ kept: { value: 'embedded' }, old: { value: 'starting' } }),
      newer([{ id: 'kept', ...replaces('old', 'all') }]),
    );
    expect([response.answers.kept?.value, response.answers.old?.value, carried]).to.deep.equal([
      'embedded',
      'starting',
      [],
    ]);
  });

  it('copies an answer to each statement that a broader one was split into', () => {
    const { response, carried, orphans } = carryOver(
      responseOf({ old: { value: 'embedded', note: 'Since May' } }),
      newer([
        { id: 'first', ...replaces('old', 'all') },
        { id: 'second', ...replaces('old', 'value') },
      ]),
    );
    expect(Object.keys(response.answers)).to.deep.equal(['first', 'second']);
    expect([carried, orphans]).to.deep.equal([['first', 'second'], []]);
  });

  it('takes the first that has something, where several became one', () => {
    const both = [...replaces('one', 'notes').replaces, ...replaces('two', 'all').replaces];
    const { response } = carryOver(
      responseOf({ one: { value: 'starting' }, two: { value: 'embedded' } }),
      newer([{ id: 'new', replaces: both }]),
    );
    expect(response.answers.new?.value).to.equal('embedded');
  });

  it('leaves out nothing of an older statement that is still there', () => {
    const { response, orphans } = carryOver(
      responseOf({ old: { value: 'embedded' } }),
      newer([{ id: 'old' }, { id: 'new', ...replaces('old', 'all') }]),
    );
    expect([Object.keys(response.answers), orphans]).to.deep.equal([['old', 'new'], []]);
  });

  it('brings the actions along', () => {
    const action = { id: 'a', text: 'Train', status: 'planned' as const };
    const { response } = carryOver(
      responseOf(
        { old: { value: 'embedded' } },
        { actions: [{ ...action, statement: 'old' }, { ...action, statement: 'gone' }, action] },
      ),
      newer([{ id: 'new', ...replaces('old', 'all') }]),
    );
    expect(response.actions?.map(({ statement }) => statement)).to.deep.equal(['new', 'gone', undefined]);
  });

  for (const [words, version, expected] of [
    ['a version with other statements', '2.0.0', 'amended'],
    ['a version with other wording only', '1.0.5', 'completed'],
  ]) {
    it(`makes of a completed response, in ${words}: ${expected}`, () => {
      const { response } = carryOver(responseOf({}, { status: 'completed' }), {
        ...auditOf({ belonging: [] }),
        version: version ?? '',
      });
      expect(response.status).to.equal(expected);
    });
  }

  it('leaves the response it was given as it was', () => {
    const given = responseOf({ old: { value: 'embedded' } });
    const before = JSON.stringify(given);
    carryOver(given, newer([{ id: 'new', ...replaces('old', 'all') }]));
    expect(JSON.stringify(given)).to.equal(before);
  });
});

describe('fault 29: answers to version 2 in version 1', () => {
  it('come back as they are', () => {
    const given = responseOf({ future: { value: 'embedded' } }, { audit: { id: 'an-audit', version: '2.0.0' } });
    const { response, carried, orphans } = carryOver(
      given,
      auditOf({ belonging: [{ id: 'a', ...replaces('future', 'all') }] }),
    );
    expect([response, carried, orphans]).to.deep.equal([given, [], ['future']]);
  });

  for (const [one, other, order] of [
    ['1.0.0', '1.0.0', 'the same'],
    ['1.0.0', '2.0.0', 'older'],
    ['2.0.0', '1.9.0', 'newer'],
    ['1.2.0', '1.10.0', 'older'],
    ['1.1.0', '1.0.9', 'newer'],
    ['1.0.7', '1.0.2', 'the same'],
    ['1.0.2-draft', '1.0.0', 'the same'],
    ['2.0.0-draft', '2.0.0', 'older'],
    ['2.0.0', '2.0.0-draft', 'newer'],
    ['2.0.0-draft', '1.9.9', 'newer'],
    ['2.0.0-draft', '2.0.1', 'older'],
    ['2.0.0-draft.2', '2.0.0-draft.10', 'older'],
    ['2.0.0-draft', '2.0.0-draft.1', 'older'],
    ['2.0.0-draft.1', '2.0.0-draft', 'newer'],
    ['2.0.0-1', '2.0.0-draft', 'older'],
    ['2.0.0-draft', '2.0.0-1', 'newer'],
    ['2.0.0-beta', '2.0.0-alpha', 'newer'],
    ['2.0.0-alpha', '2.0.0-beta', 'older'],
    ['2.0.0-draft', '2.0.0-draft', 'the same'],
    ['1.0.0+one', '1.0.0+two', 'the same'],
  ] as const) {
    it(`${one} is ${order}${order === 'the same' ? ' as' : ' than'} ${other}`, () => {
      const sign = Math.sign(compareVersions(one, other));
      expect(['older', 'the same', 'newer'][sign + 1]).to.equal(order);
    });
  }
});
