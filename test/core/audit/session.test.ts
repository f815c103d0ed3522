import { expect } from '@open-wc/testing';
import { AuditSession, type SessionChange } from '../../../src/core/audit/session.js';
import type { Answer, AuditResponse } from '../../../src/core/documents/audit-response.js';
import { auditOf, responseOf, sessionOn, tools } from './an-audit.js';

const audit = auditOf({
  belonging: [
    { id: 'policy', variants: { secondary: 'Our policy for students' } },
    { id: 'read', when: { statement: 'policy', atLeast: 2 } },
    { id: 'primary-only', appliesTo: ['primary'] },
  ],
  learning: [{ id: 'plan' }, { id: 'shared', when: { statement: 'read', answered: true } }],
});

/** The changes a session tells of, with sets as lists. */
function heardFrom(session: AuditSession) {
  const heard: object[] = [];
  session.subscribe(({ origin, kind, answers, statements, strands, areas }: SessionChange) =>
    heard.push({
      told: `${kind} by ${origin}`,
      answers: [...answers.keys()],
      statements: [...statements],
      strands: [...strands],
      areas: [...areas],
    }),
  );
  return heard;
}

const nothing = { answers: [], statements: [], strands: [], areas: [] };

describe('a new session', () => {
  it('has a response of its own, never saved', () => {
    const { response } = new AuditSession(audit, undefined, tools());
    expect(response).to.deep.equal({
      kind: 'audit-response',
      format: 1,
      id: '00000000-0000-4000-8000-000000000001',
      language: 'en',
      audit: { id: 'an-audit', version: '1.0.0' },
      status: 'in-progress',
      started: '2026-11-23T09:00:00.000Z',
      updated: '2026-11-23T09:00:00.000Z',
      revision: 0,
      answers: {},
    });
  });

  it('opens a response as it was left', () => {
    const given = responseOf(
      { policy: { value: 'embedded' }, read: { value: 'starting' } },
      { setting: { type: 'primary' } },
    );
    const session = new AuditSession(audit, given, tools());
    expect(session.response).to.deep.equal(given);
    expect(['read', 'primary-only', 'shared'].map((id) => session.isAsked(id))).to.deep.equal([true, true, true]);
    expect(session.progress().map(({ asked, answered }) => [asked, answered])).to.deep.equal([
      [3, 2],
      [2, 0],
    ]);
  });
});

describe('what a session keeps', () => {
  it('fields it does not know, everywhere', () => {
    const strange = {
      ...responseOf({ policy: { value: 'embedded', mood: 'hopeful' } as Partial<Answer> }, {
        setting: { type: 'primary', ward: 'Ardwick' },
      } as never),
      campaign: { year: 2026 },
    };
    const session = new AuditSession(audit, strange, tools());
    session.answer('plan', { value: 'starting', mood: 'calm' } as Partial<Answer>);
    const { response } = session;
    expect(response).to.deep.include({ campaign: { year: 2026 }, setting: { type: 'primary', ward: 'Ardwick' } });
    expect(response.answers.policy).to.include({ mood: 'hopeful' });
    expect(response.answers.plan).to.include({ mood: 'calm' });
  });

  it('answers to statements that the audit does not have', () => {
    const session = new AuditSession(
      audit,
      responseOf({ gone: { value: 'yes' }, policy: { value: 'embedded' } }),
      tools(),
    );
    expect(session.orphans()).to.deep.equal(['gone']);
    session.answer('policy', undefined);
    expect(Object.keys(session.response.answers)).to.deep.equal(['gone']);
  });

  it('answers under names that every object has', () => {
    const at = '2026-11-01T10:00:00Z';
    const text = `{ "__proto__": { "at": "${at}", "value": "a" }, "constructor": { "at": "${at}", "value": "b" } }`;
    const response = { ...responseOf({}), answers: JSON.parse(text) as AuditResponse['answers'] };
    const session = new AuditSession(audit, response, tools());
    expect(session.orphans()).to.deep.equal(['__proto__', 'constructor']);
    expect(JSON.parse(JSON.stringify(session.response.answers))).to.deep.equal(JSON.parse(text));
    expect(Object.getPrototypeOf(session.response.answers)).to.equal(Object.prototype);
    expect(({} as Record<string, unknown>).value).to.equal(undefined);
    expect(session.answerOf('toString')).to.equal(undefined);
  });

  it('nothing of what the page does to its own objects', () => {
    const given = responseOf(
      { policy: { value: 'embedded', evidence: [{ label: 'Minutes' }] } },
      { setting: { type: 'primary' } },
    );
    const session = new AuditSession(audit, given, tools());
    const answer = { value: 'starting', evidence: [{ label: 'Plan' }] };
    session.answer('plan', answer);
    answer.evidence.push({ label: 'Later' });
    given.setting = { type: 'secondary' };
    given.answers.policy?.evidence?.push({ label: 'Later' });
    const copy = session.response;
    copy.answers.policy = { at: copy.updated };
    const plan = copy.answers.plan;
    if (plan) plan.note = 'Written on the copy';
    copy.setting = {};
    expect(session.answerOf('plan')?.evidence).to.deep.equal([{ label: 'Plan' }]);
    expect(session.answerOf('policy')?.evidence).to.deep.equal([{ label: 'Minutes' }]);
    expect(plan?.note).to.equal('Written on the copy');
    expect(session.answerOf('plan')?.note).to.equal(undefined);
    expect(session.setting).to.deep.equal({ type: 'primary' });
  });

  it('no fields that JSON has no word for', () => {
    const session = sessionOn(audit, { policy: { value: 'embedded', note: undefined } });
    session.chooseSetting({ name: 'Elm Road', type: undefined });
    expect(session.answerOf('policy')).to.have.all.keys('value', 'at');
    expect(session.setting).to.deep.equal({ name: 'Elm Road' });
  });
});

describe('answering', () => {
  it('tells once what it touched, when everything is up to date', () => {
    const session = sessionOn(audit, { read: 'starting' });
    const heard = heardFrom(session);
    let asked: boolean[] = [];
    session.subscribe(() => (asked = ['read', 'shared'].map((id) => session.isAsked(id))));
    session.answer('policy', { value: 'embedded' }, 'person');
    expect(heard).to.deep.equal([
      {
        told: 'answer by person',
        answers: ['policy'],
        statements: ['policy', 'read', 'shared'],
        strands: ['belonging', 'learning'],
        areas: ['belonging.area', 'learning.area'],
      },
    ]);
    expect(asked).to.deep.equal([true, true]);
  });

  it('hands over the answer and the one before', () => {
    const session = sessionOn(audit, { plan: 'starting' });
    let change: SessionChange | undefined;
    session.subscribe((told) => (change = told));
    session.answer('plan', { value: 'embedded' });
    const { answer, previous } = change?.answers.get('plan') ?? {};
    expect([previous?.value, answer?.value, answer?.at]).to.deep.equal([
      'starting',
      'embedded',
      '2026-11-23T09:02:00.000Z',
    ]);
  });

  for (const [words, answer, counts] of [
    ['another value: no count changes', { value: 'embedded' }, []],
    ['a note beside it: no count changes', { value: 'starting', note: 'Since May' }, []],
    ['no value any more', undefined, ['learning']],
    ['only a note left', { note: 'Since May' }, ['learning']],
  ] as [string, Partial<Answer> | undefined, string[]][]) {
    it(words, () => {
      const session = sessionOn(audit, { plan: 'starting' });
      const heard = heardFrom(session);
      session.answer('plan', answer);
      const areas = counts.map((strand) => `${strand}.area`);
      expect(heard).to.deep.equal([
        { told: 'answer by page', answers: ['plan'], statements: ['plan'], strands: counts, areas },
      ]);
    });
  }

  for (const [words, before, answer] of [
    ['the same value', { value: 'starting' }, { value: 'starting' }],
    ['the same with its fields in another order', { value: 'starting', note: 'a' }, { note: 'a', value: 'starting' }],
    ['the same written by another', { value: 'starting' }, { value: 'starting', by: 'The deputy head' }],
    ['nothing where there is nothing', undefined, undefined],
    ['an answer without content where there is nothing', undefined, {}],
  ] as [string, Partial<Answer> | undefined, Partial<Answer> | undefined][]) {
    it(`${words} tells nobody`, () => {
      const session = sessionOn(audit, before ? { plan: before } : {});
      const { response } = session;
      const heard = heardFrom(session);
      session.answer('plan', answer);
      expect(heard).to.deep.equal([]);
      expect(session.response).to.deep.equal(response);
    });
  }

  it('names no strand in which one statement took the place of another', () => {
    const session = sessionOn(
      auditOf({
        belonging: [
          { id: 'policy' },
          { id: 'good', when: { statement: 'policy', atLeast: 2 } },
          { id: 'poor', when: { not: { statement: 'policy', atLeast: 2 } } },
        ],
      }),
      { policy: 'starting' },
    );
    const heard = heardFrom(session);
    session.answer('policy', { value: 'embedded' });
    expect(heard).to.deep.equal([
      { told: 'answer by page', answers: ['policy'], statements: ['policy', 'good', 'poor'], strands: [], areas: [] },
    ]);
  });

  it('takes an answer without content for none', () => {
    const session = sessionOn(audit, { plan: 'starting' });
    session.answer('plan', {});
    expect(session.answerOf('plan')).to.equal(undefined);
    expect(session.response.answers).to.deep.equal({});
  });

  it('keeps in an answer the revision of the stored one it was made upon, whatever the caller says', () => {
    const session = new AuditSession(audit, responseOf({ plan: { value: 'starting', revision: 3 } }), tools());
    session.answer('plan', { value: 'embedded', revision: 99 });
    session.answer('policy', { value: 'embedded', revision: 99 });
    expect([session.answerOf('plan')?.revision, session.answerOf('policy')?.revision]).to.deep.equal([3, undefined]);
  });

  it('accepts an answer to a statement that is not asked, and waits with it', () => {
    const session = sessionOn(audit);
    const heard = heardFrom(session);
    session.answer('read', { value: 'embedded' });
    expect(heard).to.deep.equal([
      { told: 'answer by page', answers: ['read'], statements: ['read'], strands: [], areas: [] },
    ]);
    expect(session.isAsked('shared')).to.equal(false);
  });
});

describe('the setting and the respondent', () => {
  it('touch what is asked or worded by them, and nothing else', () => {
    const session = sessionOn(audit);
    const heard = heardFrom(session);
    session.chooseSetting({ type: 'primary', name: 'Elm Road' }, 'person');
    session.chooseSetting({ type: 'secondary', name: 'Elm Road' });
    session.chooseSetting({ type: 'secondary', name: 'Oak Road' });
    session.chooseSetting({ name: 'Oak Road', type: 'secondary' });
    session.chooseRespondent({ role: 'Inclusion lead' });
    const belonging = { answers: [], strands: ['belonging'], areas: ['belonging.area'] };
    expect(heard).to.deep.equal([
      { told: 'setting by person', ...belonging, statements: ['primary-only'] },
      { told: 'setting by page', ...belonging, statements: ['primary-only', 'policy'] },
      { told: 'setting by page', ...nothing },
      { told: 'respondent by page', ...nothing },
    ]);
  });

  it('choose the wording', () => {
    const session = sessionOn(audit);
    const wordings = [undefined, 'primary', 'secondary', 'constructor'].map((type) => {
      session.chooseSetting({ type });
      return session.wording('policy');
    });
    expect(wordings).to.deep.equal(['policy', 'policy', 'Our policy for students', 'policy']);
    expect(session.wording('unknown')).to.equal('');
  });
});

describe('answering', () => {
  for (const answer of ['starting', ['starting'], 1]) {
    it(`refuses ${JSON.stringify(answer)} in the place of an answer, and changes nothing`, () => {
      const session = sessionOn(auditOf({ belonging: [{ id: 'welcome' }] }), {});
      expect(() => session.answer('welcome', answer as object)).to.throw(RangeError, 'An answer is an object');
      expect(session.answerOf('welcome')).to.equal(undefined);
    });
  }
});

describe('completing', () => {
  const required = auditOf({ belonging: [{ id: 'must', required: true }, { id: 'may' }] });

  it('is refused while something required is missing', () => {
    const session = sessionOn(required, { may: 'embedded' });
    const heard = heardFrom(session);
    expect(() => session.complete()).to.throw(RangeError, 'must');
    expect([session.status, session.completed, heard.length]).to.deep.equal(['in-progress', undefined, 0]);
  });

  it('is told once, with its time', () => {
    const session = sessionOn(required, { must: 'embedded' });
    const heard = heardFrom(session);
    session.complete('person');
    session.complete('person');
    expect(heard).to.deep.equal([{ told: 'status by person', ...nothing }]);
    expect([session.status, session.completed]).to.deep.equal(['completed', '2026-11-23T09:02:00.000Z']);
  });

  for (const [words, change, expected] of [
    ['an answer', (session) => session.answer('may', { value: 'starting' }), 'amended'],
    ['the same answer again', (session) => session.answer('must', { value: 'embedded' }), 'completed'],
    ['the setting', (session) => session.chooseSetting({ name: 'Elm Road' }), 'amended'],
    ['the respondent', (session) => session.chooseRespondent({ role: 'Head' }), 'amended'],
    [
      'the plan, which is made after completing',
      (session) => session.changeAction({ id: 'a', text: 'Train', status: 'planned' }),
      'completed',
    ],
  ] as [string, (session: AuditSession) => void, string][]) {
    it(`and then changing ${words}: ${expected}`, () => {
      const session = sessionOn(required, { must: 'embedded' });
      session.complete();
      const { completed } = session;
      change(session);
      expect([session.status, session.completed]).to.deep.equal([expected, completed]);
    });
  }
});

describe('the plan of actions', () => {
  it('is added to, changed and taken from by id', () => {
    const session = sessionOn(audit);
    const heard = heardFrom(session);
    session.removeAction('unknown');
    session.changeAction({ id: 'one', text: 'Train', status: 'planned' }, 'person');
    session.changeAction({ id: 'two', text: 'Meet', status: 'planned', owner: 'Head' });
    session.changeAction({ id: 'one', text: 'Train', status: 'done' });
    session.changeAction({ id: 'one', text: 'Train', status: 'done' });
    expect(session.actions.map(({ id, status }) => `${id} ${status}`)).to.deep.equal(['one done', 'two planned']);
    session.removeAction('one');
    session.removeAction('unknown');
    expect(session.actions.map(({ id }) => id)).to.deep.equal(['two']);
    expect(heard).to.deep.equal([
      { told: 'actions by person', ...nothing },
      ...Array.from({ length: 3 }, () => ({ told: 'actions by page', ...nothing })),
    ]);
  });
});

describe('replacing the response', () => {
  it('tells what differs', () => {
    const session = sessionOn(audit, { policy: 'embedded', plan: 'starting' });
    const heard = heardFrom(session);
    const given = responseOf(
      { shared: { value: 'embedded' }, plan: { value: 'starting' } },
      { setting: { type: 'primary' } },
    );
    session.replace(given);
    expect(session.response).to.deep.equal(given);
    expect(Object.keys(session.response.answers)).to.deep.equal(['shared', 'plan']);
    expect(heard).to.deep.equal([
      {
        told: 'replaced by page',
        answers: ['shared', 'policy'],
        statements: ['shared', 'policy', 'primary-only', 'read'],
        strands: ['belonging'],
        areas: ['belonging.area'],
      },
    ]);
  });
});

describe('what a store has', () => {
  const opened = () =>
    new AuditSession(
      audit,
      responseOf({ plan: { value: 'starting', revision: 3 }, policy: { value: 'embedded', revision: 4 } }),
      tools(),
    );
  const at = '2026-11-01T11:00:00Z';

  it('is noted without telling anybody when it was written from here', () => {
    const session = opened();
    const heard = heardFrom(session);
    session.answer('plan', { value: 'embedded' });
    session.saved(
      5,
      new Map([
        ['plan', 5],
        ['gone', 5],
      ]),
    );
    expect([session.revision, session.answerOf('plan')?.revision, session.answerOf('gone')]).to.deep.equal([
      5,
      5,
      undefined,
    ]);
    expect(heard.length).to.equal(1);
  });

  it('arrives from another tab', () => {
    const session = opened();
    const heard = heardFrom(session);
    session.receive(
      new Map([
        ['plan', { value: 'embedded', at, revision: 5 }],
        ['policy', undefined],
      ]),
      5,
    );
    expect([session.answerOf('plan')?.value, session.answerOf('policy'), session.revision]).to.deep.equal([
      'embedded',
      undefined,
      5,
    ]);
    expect(heard).to.deep.equal([
      {
        told: 'answer by store',
        answers: ['plan', 'policy'],
        statements: ['plan', 'policy', 'read'],
        strands: ['belonging'],
        areas: ['belonging.area'],
      },
    ]);
  });

  it('does not undo what is newer, though its message comes later', () => {
    const session = opened();
    session.receive(new Map([['plan', { value: 'embedded', at, revision: 6 }]]), 6, { setting: { name: 'Elm Road' } });
    session.receive(new Map([['plan', { value: 'not-yet', at, revision: 5 }]]), 5, { setting: { name: 'Oak Road' } });
    expect([session.answerOf('plan')?.value, session.setting?.name, session.revision]).to.deep.equal([
      'embedded',
      'Elm Road',
      6,
    ]);
  });

  it('is not told of when it says what is here already', () => {
    const session = opened();
    const heard = heardFrom(session);
    session.receive(new Map([['plan', { value: 'starting', at, revision: 5 }]]), 5, {
      status: 'in-progress',
      updated: at,
      revision: 5,
    });
    expect([heard.length, session.answerOf('plan')?.revision, session.revision]).to.deep.equal([0, 5, 5]);
  });

  const plan = new Map([['plan', { value: 'embedded', at, revision: 5 }]]);
  for (const [words, answers, header, kind] of [
    ['another setting', new Map(), { setting: { type: 'primary' } }, 'setting'],
    ['no setting', plan, { setting: undefined }, 'answer'],
    ['another respondent', new Map(), { respondent: { role: 'Head' } }, 'respondent'],
    ['another status', new Map(), { status: 'completed' }, 'status'],
    ['an answer that made it amended', plan, { status: 'amended' }, 'answer'],
    ['other actions', new Map(), { actions: [] }, 'actions'],
    ['a sign-off', new Map(), { signOffs: [{ role: 'Chair', name: 'A. Governor', date: '2026-11-01' }] }, 'sign-offs'],
    ['an answer and another setting', plan, { setting: { type: 'primary' } }, 'replaced'],
  ] as [string, Map<string, Answer>, Partial<AuditResponse>, string][]) {
    it(`tells which kind of change it is: ${words}`, () => {
      const session = opened();
      const kinds: string[] = [];
      session.subscribe((change) => kinds.push(`${change.kind} by ${change.origin}`));
      session.receive(answers, 5, header);
      expect(kinds).to.deep.equal([`${kind} by store`]);
    });
  }

  it('may take a part of the response away', () => {
    const session = new AuditSession(audit, responseOf({}, { setting: { type: 'primary' } }), tools());
    session.receive(new Map(), 5, { setting: undefined });
    expect([session.setting, session.isAsked('primary-only')]).to.deep.equal([undefined, false]);
  });
});

describe('subscribers', () => {
  it('hear until they leave, those who left during a change at once', () => {
    const session = sessionOn(audit);
    const heard: string[] = [];
    const leave = session.subscribe(() => heard.push('first'));
    session.subscribe(() => {
      heard.push('second');
      leaveThird();
    });
    const leaveThird = session.subscribe(() => heard.push('third'));
    session.answer('plan', { value: 'starting' });
    leave();
    session.answer('plan', { value: 'embedded' });
    expect(heard).to.deep.equal(['first', 'second', 'second']);
  });

  it('subscribed twice hear twice, and leave one at a time', () => {
    const session = sessionOn(audit);
    let heard = 0;
    const hear = () => (heard += 1);
    const leave = session.subscribe(hear);
    session.subscribe(hear);
    session.answer('plan', { value: 'starting' });
    leave();
    session.answer('plan', { value: 'embedded' });
    expect(heard).to.equal(3);
  });

  it('hear though another throws, whose error is reported', async () => {
    const session = sessionOn(audit);
    const reported = new Promise<string>((resolve) =>
      window.addEventListener(
        'unhandledrejection',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          resolve((event.reason as Error).message);
        },
        { once: true, capture: true },
      ),
    );
    session.subscribe(() => {
      throw new Error('A page of its own went wrong.');
    });
    const heard = heardFrom(session);
    session.answer('plan', { value: 'starting' });
    expect(heard.length).to.equal(1);
    expect(await reported).to.equal('A page of its own went wrong.');
  });

  it('may change the session: everybody hears of both changes, in order', () => {
    const session = sessionOn(audit);
    const heard: string[] = [];
    session.subscribe(({ answers }) => {
      if (answers.has('plan')) session.answer('policy', { value: 'embedded' });
    });
    session.subscribe(({ answers }) => heard.push([...answers.keys()].join()));
    session.answer('plan', { value: 'starting' });
    expect(heard).to.deep.equal(['plan', 'policy']);
  });
});
