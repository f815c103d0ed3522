import { expect } from '@open-wc/testing';
import 'axe-core';
import type axeCore from 'axe-core';
import '../../stories/docs/examples/somali.js';
import { AuditOnPage } from '../elements/audit-on-page.js';
import { waitUntil } from '../wait-until.js';

declare const axe: typeof axeCore;

/** The words that are marked as English, in the order of the page. */
function english({ root }: AuditOnPage): string[] {
  const marked = [...root.querySelectorAll<HTMLElement>('[lang="en"]')].filter((element) => element.checkVisibility());
  return marked.map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
}

/** The language in which a screen reader speaks these words. */
function languageOf({ root }: AuditOnPage, words: string): string | undefined {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (textContent?.trim() === words) return parentElement?.closest('[lang]')?.getAttribute('lang') ?? undefined;
  }
  throw new Error(`“${words}” is not shown.`);
}

async function open(): Promise<AuditOnPage> {
  const page = await AuditOnPage.open({ lang: 'so', 'setting-type': 'primary' });
  await waitUntil(() => page.has('button', 'Bilow'), 'not in Somali');
  await waitUntil(() => english(page).includes('Before you start'), 'what is missing is not marked');
  return page;
}

describe('the worked example of a language of a site’s own', () => {
  it('is spoken where the page is in it; what is missing is English and says so', async () => {
    const page = await open();
    expect(languageOf(page, 'Bilow')).to.equal('so');
    expect(languageOf(page, 'Before you start')).to.equal('en');
    expect(english(page)).not.to.include('Bilow');
  });

  it('holds on the pages that come later, functions among the words too', async () => {
    const page = await open();
    await page.element.goTo('tasks');
    expect(page.heading).to.equal('Liiska hawlaha');
    expect(page.text).to.contain('0 ka mid ah 3 qaybood ayaa la dhammeeyay');
    await page.element.goTo('belonging.welcome');
    await waitUntil(() => languageOf(page, 'What good looks like') === 'en', 'not marked');
    expect(languageOf(page, 'Sii wad')).to.equal('so');
    await page.element.goTo('support.plans');
    await page.type('How many of our children have an EHC plan?', 'a dozen');
    await waitUntil(() => languageOf(page, 'Enter a number from 0 to 2,000') === 'en', 'not marked');
  });

  it('leaves no mark behind when the page changes to a language that has all words', async () => {
    const page = await open();
    page.element.lang = 'cy';
    await waitUntil(() => page.has('button', 'Dechrau'), 'not in Welsh');
    await waitUntil(() => !english(page).includes('Cyn i chi ddechrau') && languageOf(page, 'Dechrau') === 'cy');
    const headings = [...page.root.querySelectorAll('[part="heading"]')].map((heading) => heading.getAttribute('lang'));
    expect(headings).to.deep.equal([null]);
  });

  it('is found to be accessible by axe', async () => {
    const page = await open();
    const { violations } = await axe.run(page.element);
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });
});
