import { expect } from '@open-wc/testing';
import { AuditSession } from '../../../src/core/audit/session.js';
import type { Audit } from '../../../src/core/documents/audit.js';
import { generateAudit } from '../../../stories/documents/generate-audit.js';
import { tools } from './an-audit.js';

/** The audit, and how often anything of it was looked at so far. */
function watched(audit: Audit): { audit: Audit; looks: () => number } {
  let looks = 0;
  const watch = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name, receiver) {
        looks += 1;
        const field: unknown = Reflect.get(target, name, receiver);
        return typeof field === 'object' && field !== null ? watch(field) : field;
      },
    });
  return { audit: watch(audit), looks: () => looks };
}

/** How often answering one statement, of so many that are answered already, looks at the audit. */
function looksForOneAnswer(statements: number): number {
  const { audit, looks } = watched(generateAudit(statements));
  const session = new AuditSession(audit, undefined, tools());
  for (let number = 1; number <= statements; number += 1) session.answer(`statement-${number}`, { value: 'agree' });
  const touched = new Set<string>();
  session.subscribe(({ statements: changed }) => changed.forEach((id) => touched.add(id)));
  const before = looks();
  session.answer('statement-7', { value: 'disagree', note: 'Since May' });
  session.answer('statement-7', undefined);
  expect([...touched]).to.deep.equal(['statement-7']);
  return looks() - before;
}

describe('the cost of an answer', () => {
  it('is the same with 10,000 statements as with 24', () => {
    const [few, many] = [looksForOneAnswer(24), looksForOneAnswer(10_000)];
    expect(few).to.be.greaterThan(0);
    expect(many).to.equal(few);
  });
});
