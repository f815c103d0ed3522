import { expect } from '@open-wc/testing';
import type { Seen } from './answers-server.js';
import { contract, notAllowed } from './contracts.js';
import { newResponse } from './responses.js';

/** Tests of sending and of the store on a server check their requests by this: so it has to find what is wrong. */
describe('a request that a contract does not allow is found', () => {
  const body = JSON.stringify(newResponse());
  const sent = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  const written = { 'content-type': 'application/json', 'if-match': '"1"' };
  const submission = { method: 'POST', path: 'submissions', query: {}, headers: sent, body, status: 201 };
  const write = { method: 'PUT', path: 'responses/{response}', query: { audit: 'belonging' }, headers: written, body };
  for (const [what, name, request, expected] of [
    ['nothing wrong', 'submissions', submission, []],
    [
      'no key',
      'submissions',
      { ...submission, headers: { 'content-type': 'application/json' } },
      ['no Idempotency-Key'],
    ],
    [
      'as text',
      'submissions',
      { ...submission, headers: { ...sent, 'content-type': 'text/plain' } },
      ['content type text/plain'],
    ],
    ['another method', 'submissions', { ...submission, method: 'PUT' }, ['not foreseen']],
    ['an answer not foreseen', 'submissions', { ...submission, status: 206 }, ['answer 206']],
    ['no response', 'submissions', { ...submission, body: '{}' }, 1],
    ['nothing wrong', 'responses', write, []],
    ['neither of the conditions', 'responses', { ...write, headers: sent }, 2],
    ['no audit named', 'responses', { ...write, query: {} }, ['no audit']],
    ['a body where none belongs', 'responses', { ...write, method: 'GET' }, 3],
  ] as const) {
    it(`${name}: ${what}`, async () => {
      const found = notAllowed(await contract(name), [seen(request)]);
      if (typeof expected === 'number') expect(found.length).to.be.at.least(expected);
      else expect(found).to.deep.equal(expected.map((wrong) => `${request.method} /${request.path}: ${wrong}`));
    });
  }
});

function seen(request: Partial<Record<keyof Seen, unknown>>): Seen {
  return { at: 0, under: 0, ...request } as Seen;
}
