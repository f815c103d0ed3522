import { expect } from '@open-wc/testing';
import { says, textOf } from '../elements/shown.js';
import { waitUntil } from '../wait-until.js';
import { closePages, PageInFrame } from './page-in-frame.js';

describe('the demo pages of awards', () => {
  afterEach(closePages);

  it('show the town’s register and Manchester’s figures, within the policy', async () => {
    const page = await PageInFrame.open('/rights.html');
    const [town, figures] = [...page.document.querySelectorAll('inclusion-rights-tracker')];
    town!.scrollIntoView();
    await says(town!, 'Find a school');
    expect(textOf(town!)).to.contain('96').and.to.contain('of 152 schools in the area').and.to.contain('By ward');
    figures!.scrollIntoView();
    await says(figures!, 'of 142 schools in the programme');
    expect(page.violations).to.deep.equal([]);
  });

  it('show the badge in every state, within the policy', async () => {
    const page = await PageInFrame.open('/badge.html');
    const badges = [...page.document.querySelectorAll('inclusion-rights-badge')];
    for (const [index, expected] of [
      'Gold: Rights Respecting',
      'Silver',
      'Silver',
      'Silver',
      'Working towards Bronze',
      'Does not run out',
      'Lapsed',
      'Gold, sustained',
      'As at 31 July 2026',
      'Gold',
    ].entries()) {
      badges[index]!.scrollIntoView();
      await says(badges[index]!, expected);
    }
    expect(page.violations).to.deep.equal([]);
  });

  it('show 25,000 schools, within the policy', async () => {
    const page = await PageInFrame.open('/large-register.html');
    page.find('inclusion-rights-tracker').scrollIntoView();
    const shows = () => textOf(page.find('inclusion-rights-tracker')).includes('1 to 50 of 25,000 schools');
    await waitUntil(shows, 'the schools are not shown');
    expect(page.violations).to.deep.equal([]);
  });
});
