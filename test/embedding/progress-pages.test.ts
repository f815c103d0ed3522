import { expect } from '@open-wc/testing';
import { says, textOf } from '../elements/shown.js';
import { closePages, PageInFrame } from './page-in-frame.js';

/** Brings each element of a name before the reader, and waits until it says what it is to say in the end. */
async function read(page: PageInFrame, name: string, expected: readonly string[]): Promise<string[]> {
  const elements = [...page.document.querySelectorAll<HTMLElement>(name)];
  expect(elements.length).to.equal(expected.length);
  for (const [index, element] of elements.entries()) {
    element.scrollIntoView();
    await says(element, expected[index]!);
  }
  return elements.map(textOf);
}

describe('the demo pages of progress and results', () => {
  afterEach(closePages);

  it('show the strategy with its 30 actions, on one line and as one total, within the policy', async () => {
    const page = await PageInFrame.open('/strategy.html');
    const [actions, line, total] = await read(page, 'inclusion-strand-progress', ['30 done', '3 done', '30 done']);
    expect(actions).to.contain('4 of 10 done').and.to.contain('3 of 12 done').and.to.contain('10 of 30 done');
    expect(actions).to.contain('Set up Year 10 Chance.').and.to.contain('Example content: adapt before use.');
    expect(actions!.split('Help young people before they drop out').length - 1).to.equal(2);
    expect(line).to.contain('1 of 3 done').and.to.contain('2 of 6 done');
    expect(total).to.contain('10 of 30 done');
    expect(page.violations).to.deep.equal([]);
  });

  it('show this year beside last year, and where three colleagues do not agree, within the policy', async () => {
    const page = await PageInFrame.open('/results.html');
    const [compared, merged] = await read(page, 'inclusion-audit-results', ['21 November 2025', '3 sets of answers']);
    expect(compared).to.contain('Madeup Lane Primary School');
    for (const person of ['headteacher', 'SENCo', 'governor']) expect(merged).to.contain(person);
    for (const number of ['1.1', '1.2', '2.2']) expect(merged).to.contain(number);
    expect(merged).to.not.contain('1.3 ');
    expect(page.violations).to.deep.equal([]);
  });
});
