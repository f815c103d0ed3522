import { expect } from '@open-wc/testing';
import type { Condition } from '../../../src/core/documents/audit.js';
import { auditOf, sessionOn } from './an-audit.js';

const policy: Condition = { statement: 'policy', atLeast: 2 };
const training: Condition = { statement: 'training', is: 'embedded' };

describe('why a statement is asked', () => {
  for (const [words, when, answers, expected] of [
    ['it has no condition', undefined, {}, []],
    ['its one condition', policy, { policy: 'embedded' }, [policy]],
    ['it is not asked', policy, { policy: 'starting' }, []],
    ['all: every part', { all: [policy, training] }, { policy: 'embedded', training: 'embedded' }, [policy, training]],
    ['any: only the part that holds', { any: [policy, training] }, { training: 'embedded' }, [training]],
    ['not: the part that does not hold', { not: training }, { training: 'starting' }, [training]],
    ['not all: the part that does not hold', { not: { all: [policy, training] } }, { policy: 'embedded' }, [training]],
    ['not any: every part', { not: { any: [policy, training] } }, {}, [policy, training]],
  ] as [string, Condition | undefined, Record<string, string>, Condition[]][]) {
    it(words, () => {
      const audit = auditOf({
        belonging: [{ id: 'policy' }, { id: 'training' }, { id: 'further', ...(when && { when }) }],
      });
      expect(sessionOn(audit, answers).whyAsked('further')).to.deep.equal(expected);
    });
  }
});
