import { expect } from '@open-wc/testing';
import { lintRightsRegister } from '../../src/core/documents/lint-rights-register.js';
import { parseRightsRegister } from '../../src/core/documents/parse-rights-register.js';
import type { RightsRegister } from '../../src/core/documents/rights-register.js';
import { registerAt, summarise } from '../../src/core/rights/register.js';
import { generateRegister } from '../../stories/documents/generate-register.js';
import { fetchText } from './example-documents.js';

const today = '2026-12-01';

async function open(name: string): Promise<RightsRegister> {
  const { document, problems } = parseRightsRegister(JSON.parse(await fetchText(name)));
  expect(problems).to.deep.equal([]);
  return document!;
}

describe('the example registers', () => {
  for (const name of ['manchester-rights-2023.json', 'exampleton-rights-2026.json']) {
    it(`${name} has nothing to be warned of, and says that it is an example`, async () => {
      const register = await open(name);
      expect(lintRightsRegister(register, today)).to.deep.equal([]);
      expect(JSON.stringify(register.source)).to.match(/example content/iu);
    });
  }

  it('Manchester’s has the published figures alone', async () => {
    const register = await open('manchester-rights-2023.json');
    const { levels, awarded, total, new: added } = summarise(registerAt(register));
    expect(register.schools).to.equal(undefined);
    expect(levels.map(({ count, new: since, reaccredited }) => [count, since, reaccredited])).to.deep.equal([
      [22, undefined, undefined],
      [47, 6, undefined],
      [42, 7, undefined],
      [31, 11, 6],
    ]);
    expect([awarded, total, added]).to.deep.equal([120, 142, 24]);
  });

  it('the town has 120 schools of every level, phase and state, with histories and no real number', async () => {
    const register = await open('exampleton-rights-2026.json');
    const { schools } = registerAt(register);
    expect(schools).to.have.length(120);
    expect(new Set(schools.map(({ level }) => level)).size).to.equal(4);
    expect(new Set(schools.map(({ state }) => state)).size).to.equal(4);
    expect(new Set(schools.map(({ school }) => school.phase)).size).to.equal(5);
    // Numbers of real schools have six digits.
    expect(schools.every(({ school }) => /^00\d{3}$/u.test(school.urn ?? ''))).to.equal(true);
    const ordered = schools.every(({ school: { awards = [] } }) => {
      const years = awards.map(({ date }) => date.slice(0, 4));
      return years.join() === [...years].sort().join();
    });
    expect(ordered).to.equal(true);
    expect(schools.filter(({ school }) => (school.awards?.length ?? 0) > 2).length).to.be.at.least(20);
  });

  for (const count of [0, 1, 250, 25_000]) {
    it(`a generated one of ${count} is valid, and the same each time`, () => {
      const register = generateRegister(count);
      expect(parseRightsRegister(register).problems).to.deep.equal([]);
      expect(register.schools).to.have.length(count);
      expect(new Set(register.schools!.map(({ urn }) => urn)).size).to.equal(count);
      expect(new Set(register.schools!.map(({ name }) => name)).size).to.equal(count);
      expect(JSON.stringify(generateRegister(count))).to.equal(JSON.stringify(register));
    });
  }
});
