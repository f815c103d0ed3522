import { expect } from '@open-wc/testing';
import type { AuditSession } from '../../../src/core/audit/session.js';
import { auditOf, sessionOn } from './an-audit.js';

/** Progress in words, a strand each: "belonging 1 of 2". */
function inWords(session: AuditSession): string {
  return session
    .progress()
    .map(({ id, asked, answered }) => `${id} ${answered} of ${asked}`)
    .join(', ');
}

describe('progress', () => {
  const audit = auditOf({
    belonging: [
      { id: 'policy', scale: 'plain' },
      { id: 'read', scale: 'plain', when: { statement: 'policy', is: 'yes' } },
    ],
    learning: [{ id: 'plan' }, { id: 'pupils', type: 'number', minimum: 0 }],
  });
  for (const [when, answers, expected] of [
    ['nothing answered', {}, 'belonging 0 of 1, learning 0 of 2'],
    ['the condition holds, so one more is asked', { policy: 'yes' }, 'belonging 1 of 2, learning 0 of 2'],
    ['all of one strand', { policy: 'yes', read: 'no' }, 'belonging 2 of 2, learning 0 of 2'],
    ['a hidden answer is kept but not counted', { policy: 'no', read: 'no' }, 'belonging 1 of 1, learning 0 of 2'],
    ['0 is an answer', { pupils: 0 }, 'belonging 0 of 1, learning 1 of 2'],
    ['not applicable is an answer', { plan: { notApplicable: {} } }, 'belonging 0 of 1, learning 1 of 2'],
    ['need more information is an answer', { plan: { unsure: true } }, 'belonging 0 of 1, learning 1 of 2'],
    ['a note alone is no answer', { plan: { note: 'Ask the governors' } }, 'belonging 0 of 1, learning 0 of 2'],
  ] as [string, Parameters<typeof sessionOn>[1], string][]) {
    it(when, () => expect(inWords(sessionOn(audit, answers))).to.equal(expected));
  }

  it('brings a hidden answer back when its statement is asked again', () => {
    const session = sessionOn(audit, { policy: 'yes', read: { value: 'no', note: 'Only in part' } });
    session.answer('policy', { value: 'no' });
    expect(inWords(session)).to.equal('belonging 1 of 1, learning 0 of 2');
    session.answer('policy', { value: 'yes' });
    expect(inWords(session)).to.equal('belonging 2 of 2, learning 0 of 2');
    expect(session.answerOf('read')?.note).to.equal('Only in part');
  });

  it('goes back when an answer is taken away', () => {
    const session = sessionOn(audit, { policy: 'yes', read: 'no' });
    session.answer('policy', undefined);
    expect(inWords(session)).to.equal('belonging 0 of 1, learning 0 of 2');
  });

  it('counts by area too', () => {
    const session = sessionOn(audit, { plan: 'starting' });
    expect(session.areaProgress('learning.area')).to.deep.equal({ asked: 2, answered: 1 });
    expect(session.areaProgress('unknown')).to.deep.equal({ asked: 0, answered: 0 });
  });

  it('follows the setting type and the perspective', () => {
    const session = sessionOn(
      auditOf({
        belonging: [
          { id: 'all' },
          { id: 'primary-only', appliesTo: ['primary'] },
          { id: 'for-staff', perspectives: ['staff'] },
          { id: 'both', appliesTo: ['primary'], perspectives: ['staff', 'parents'] },
        ],
      }),
      { 'primary-only': 'embedded' },
    );
    expect(inWords(session)).to.equal('belonging 0 of 1');
    session.chooseSetting({ type: 'primary' });
    expect(inWords(session)).to.equal('belonging 1 of 2');
    session.chooseRespondent({ perspective: 'staff' });
    expect(inWords(session)).to.equal('belonging 1 of 4');
    session.chooseSetting({ type: 'secondary' });
    expect(inWords(session)).to.equal('belonging 0 of 2');
  });
});

describe('what completing still needs', () => {
  const audit = auditOf({
    belonging: [
      { id: 'free' },
      { id: 'first', required: true },
      { id: 'reason', scale: 'explained' },
      { id: 'hidden', required: true, when: { statement: 'first', is: 'embedded' } },
    ],
  });
  for (const [words, answers, expected] of [
    ['nothing answered', {}, ['first']],
    ['what is required is answered', { first: 'starting' }, []],
    ['required answered as not applicable', { first: { notApplicable: {} } }, []],
    ['an answer that asks one more', { first: 'embedded' }, ['hidden']],
    ['not applicable without the reason', { first: 'starting', reason: { notApplicable: {} } }, ['reason']],
    ['a reason of blanks', { first: 'starting', reason: { notApplicable: { reason: ' ' } } }, ['reason']],
    [
      'not applicable with its reason',
      { first: 'starting', reason: { notApplicable: { reason: 'No sixth form' } } },
      [],
    ],
  ] as [string, Parameters<typeof sessionOn>[1], string[]][]) {
    it(words, () => expect(sessionOn(audit, answers).unansweredRequired()).to.deep.equal(expected));
  }
});
