import { expect } from '@open-wc/testing';
import { textOf } from '../elements/shown.js';
import { waitUntil } from '../wait-until.js';
import { closePages, PageInFrame } from './page-in-frame.js';

/** Waits until the guide says such words: a page of its own takes a while to load. */
async function says(guide: HTMLElement, words: string): Promise<void> {
  await waitUntil(() => textOf(guide).includes(words), `it does not say “${words}”`);
}

const suspended = 'My child has been suspended. What happens now?';

describe('the demo pages of the guide', () => {
  afterEach(closePages);

  it('show a parent the chapter about suspension, within the policy, and ask nobody else for anything', async () => {
    const page = await PageInFrame.open('/parents.html#guide/suspended');
    const guide = page.find('inclusion-parent-guide');
    await says(guide, suspended);
    await says(guide, 'From day 6');
    expect(textOf(guide)).to.contain('0800 1111').and.to.contain('Last checked:');
    await waitUntil(() => guide.shadowRoot!.querySelector('.rich-text strong'), 'the parser does not come');
    await page.looked();
    expect(page.violations).to.deep.equal([]);
    expect(page.requests.filter((address) => new URL(address).origin !== location.origin)).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
  });

  it('show it in Urdu and in Arabic, from right to left', async () => {
    const page = await PageInFrame.open('/parents-urdu.html#guide/suspended');
    const guide = page.find('inclusion-parent-guide');
    await says(guide, 'میرے بچے کو اسکول سے معطل کر دیا گیا ہے');
    await says(guide, 'یہ صفحہ پرنٹ کریں');
    const languages = [...guide.shadowRoot!.querySelectorAll<HTMLElement>('.language')];
    expect(languages.map(({ innerText }) => innerText.trim())).to.deep.equal(['English', 'اردو', 'العربية']);
    languages[2]!.click();
    await says(guide, 'اطبع هذه الصفحة');
    expect(getComputedStyle(guide.shadowRoot!.querySelector('.steps')!).direction).to.equal('rtl');
    expect(page.violations).to.deep.equal([]);
  });

  it('show all of it where scripts are blocked, and lead to the same chapters', async () => {
    const page = await PageInFrame.open('/parents-prerendered.html', { sandbox: 'allow-same-origin' });
    const guide = page.find('inclusion-parent-guide');
    expect(guide.shadowRoot).to.equal(null);
    expect(guide.querySelectorAll('article').length).to.equal(10);
    const link = [...guide.querySelectorAll('a')].find(({ textContent }) => textContent === suspended)!;
    expect(link.getAttribute('href')).to.equal('#guide/suspended');
    expect(page.document.getElementById('guide/suspended')!.innerText).to.contain('From day 6');
  });

  it('put the guide in its place where scripts run', async () => {
    const page = await PageInFrame.open('/parents-prerendered.html');
    const guide = page.find('inclusion-parent-guide');
    await says(guide, 'Search this guide');
    expect(guide.querySelector('article')!.checkVisibility()).to.equal(false);
    expect(page.violations).to.deep.equal([]);
  });
});
