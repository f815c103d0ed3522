import { expect } from '@open-wc/testing';
import { DocumentError } from '../../src/core/documents/problem.js';
import { renderGuide, renderProgress, renderRightsSummary } from '../../src/prerender/index.js';
import { validStrandProgress } from '../core/documents/valid-strand-progress.js';
import { edited, gone } from '../core/documents/valid-audit.js';
import { validParentGuide } from '../core/documents/valid-parent-guide.js';
import { smallGuide } from '../elements/guide-on-page.js';
import { readAsPage } from './forbidden.js';

/** What a reader finds in the markup. */
function read(html: string): { text: string; page: HTMLElement } {
  const page = readAsPage(html).body;
  return { text: page.textContent.replace(/\s+/gu, ' ').trim(), page };
}

describe('A guide as plain HTML', () => {
  it('has every chapter, with headings in order', async () => {
    const { page, text } = read(renderGuide(await smallGuide(), 'en'));
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).to.equal(2);
    levels.reduce((before, next) => {
      expect(next - before).to.be.at.most(1);
      return next;
    });
    for (const words of [
      'My child has been suspended. What happens now?',
      'Days 1 to 5 Ask for work to do at home',
      'Above 15 days in a term they have to meet.',
      'Write down who said what',
      'A letter to the governors (Text,',
      'Education, health and care plan.',
      'Published by Example Council',
    ]) {
      expect(text).to.contain(words);
    }
  });

  it('leads from each question to its chapter, at the addresses that the element has', async () => {
    const { page } = read(renderGuide(await smallGuide(), 'en', { hashPrefix: 'help' }));
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) =>
      link.getAttribute('href')!,
    );
    expect(links).to.deep.equal(['#help/suspended', '#help/anxious', '#help/moving-school']);
    for (const link of links) expect(page.querySelector(`[id="${link.slice(1)}"]`)).to.not.equal(null);
    expect(page.querySelector('[id="help/what-you-can-do"]')).to.not.equal(null);
  });

  it('is in the reader’s language and direction, and says where it is not', async () => {
    const { page, text } = read(renderGuide(await smallGuide(), 'ur'));
    const frame = page.firstElementChild as HTMLElement;
    expect([frame.lang, frame.dir]).to.deep.equal(['ur', 'rtl']);
    expect(text).to.contain('میرے بچے کو معطل کر دیا گیا ہے۔').and.to.contain('یہ ترجمہ مشین نے کیا ہے');
    const fallback = [...page.querySelectorAll<HTMLElement>('[lang="en"]')].find(
      ({ textContent }) => textContent === 'Moving to another school',
    );
    expect(fallback?.dir).to.equal('ltr');
  });

  it('has the other names of what it explains, and summaries as plain words', () => {
    const guide = edited(validParentGuide(), { '/chapters/0/summary': 'Ask *first*.' });
    const { page, text } = read(renderGuide(guide, 'en'));
    expect([...page.querySelectorAll('dt')].map(({ textContent }) => textContent)).to.deep.equal([
      'SENCo, special needs coordinator',
    ]);
    expect(text).to.contain('Ask *first*.');
  });

  it('says that it may be out of date only past its day', () => {
    const html = (today?: string) => renderGuide(validParentGuide(), 'en', today ? { today } : {});
    expect(html('2027-09-01')).to.contain('This was due to be reviewed by 31 August 2027.');
    expect(html('2027-08-31')).to.not.contain('due to be reviewed');
    expect(html()).to.not.contain('due to be reviewed');
  });

  it('says of each chapter that it was checked long ago only past a year, as at the day that is given', async () => {
    const guide = await smallGuide({ '/chapters/2/lastChecked': '2025-06-01' });
    const warned = (today?: string) => {
      const { page } = read(renderGuide(guide, 'en', { hashPrefix: 'g', ...(today && { today }) }));
      return page.querySelector('[id="g/moving-school"]')!.textContent.includes('That is more than a year ago.');
    };
    expect([warned('2026-06-01'), warned('2026-06-02'), warned()]).to.deep.equal([false, true, false]);
  });

  it('has whom to ask on every chapter: the guide’s contacts where it names none', async () => {
    const guide = await smallGuide();
    const called = (document: object) => {
      const { page } = read(renderGuide(document, 'en', { hashPrefix: 'g' }));
      const chapter = page.querySelector('[id="g/moving-school"]')!;
      const words = [...chapter.querySelectorAll('h4, summary')].map(({ localName, textContent }) => [
        localName,
        textContent,
      ]);
      return [words.at(-1), chapter.querySelectorAll('a[href^="tel:"]').length];
    };
    const [, once] = called(guide);
    expect(called(guide)).to.deep.equal([['h4', 'Who can help'], once]);
    expect(once).to.be.greaterThan(2);
    const { contacts } = guide as { contacts: { id: string }[] };
    contacts.push(...contacts.map((contact) => ({ ...contact, id: `${contact.id}-2` })));
    expect(called(guide)).to.deep.equal([['summary', 'Who can help'], 2 * Number(once)]);
  });

  it('is refused with its problems where the guide can not be used', () => {
    expect(() => renderGuide(edited(validParentGuide(), { '/title': gone }))).to.throw(
      DocumentError,
      '"title" is missing',
    );
  });
});

describe('The figures of a register as plain HTML', () => {
  const register = {
    kind: 'rights-register',
    format: 1,
    id: 'register',
    language: 'en',
    title: 'Awards in Example <town>',
    area: 'Example',
    asOf: '2026-09-01',
    source: { name: 'UNICEF UK, adapted' },
    summary: {
      schoolsInArea: 190,
      newSince: '2026-04-01',
      levels: {
        registered: { count: 22 },
        bronze: { count: 47, new: 6 },
        silver: { count: 42, new: 7 },
        gold: { count: 31, new: 11, reaccredited: 6 },
      },
    },
  };

  it('say how many schools have an award, by level, of how many, and as at when', () => {
    const { page, text } = read(renderRightsSummary(register, 'en'));
    expect(page.querySelector('h2')?.textContent).to.equal('Awards in Example <town>');
    for (const words of [
      '120',
      '190',
      'Gold: Rights Respecting: 31 schools',
      'Bronze: Rights Committed: 47 schools',
      '22 schools',
    ]) {
      expect(text).to.contain(words);
    }
    expect(text)
      .to.contain('1 September 2026')
      .and.to.contain('New since 1 April 2026: 24')
      .and.to.contain('UNICEF UK, adapted');
    expect([...page.querySelectorAll('li strong')].length).to.equal(4);
  });

  it('say nothing of a level that the register leaves out', () => {
    const levels = { silver: { count: 4 }, bronze: { count: 2 } };
    const { page, text } = read(renderRightsSummary({ ...register, summary: { levels } }, 'en'));
    const said = [...page.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(said).to.deep.equal(['Silver: Rights Aware: 4 schools', 'Bronze: Rights Committed: 2 schools']);
    expect(text).to.contain('Schools with an award: 6 Silver');
  });

  it('are in the reader’s language', () => {
    const { page } = read(renderRightsSummary(register, 'ar'));
    expect((page.firstElementChild as HTMLElement).dir).to.equal('rtl');
    expect(page.querySelector('h2 > span[lang="en"][dir="ltr"]')).to.not.equal(null);
  });
});

describe('A strategy’s progress as plain HTML', () => {
  it('says how far each strand and all of it is', () => {
    const { text } = read(renderProgress(validStrandProgress(), 'en'));
    for (const words of [
      '1 Welcome',
      '1 of 3 done, 1 under way',
      'Before, on 20 July 2025: 20%',
      'Target for 20 July 2027: 100%',
      'Meet every child at the door. (Done)',
      'In all 12 schools.',
      'Find a buddy for every new child. (Under way) Counts in these strands too: Support',
      'Find a buddy for every new child. (Under way) Counts in these strands too: 1 Welcome',
      'All strands: 5 of 9 done, 1 under way',
      'As at 20 July 2026',
    ]) {
      expect(text).to.contain(words);
    }
  });

  it('escapes what stands in it', () => {
    const words = '"><script>ran = 1</script>';
    const html = renderProgress(edited(validStrandProgress(), { '/title': words, '/strands/0/title': words }));
    expect(readAsPage(html).querySelector('script')).to.equal(null);
  });
});
