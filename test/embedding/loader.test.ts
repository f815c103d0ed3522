import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { closePages, PageInFrame } from './page-in-frame.js';

function newAudit(page: PageInFrame): HTMLElement {
  const audit = page.document.createElement('inclusion-audit');
  audit.setAttribute('src', '/stories/documents/small-audit.json');
  return audit;
}

describe('the one script of a page', () => {
  afterEach(closePages);

  describe('loads the audit, wherever the script and the tag stand', () => {
    for (const [when, name] of [
      ['the script is async and in the head', 'async-head'],
      ['the script stands after the tag', 'script-in-body'],
      ['the tag has nothing inside and so no size', 'no-size'],
      ['the tag is in the shadow root of a component defined later', 'shadow'],
      ['everything is in one file', 'single-file'],
    ] as const) {
      it(when, async () => {
        const page = await PageInFrame.open(name);
        const component = page.document.querySelector('page-card');
        const audit = await page.ready('inclusion-audit', component?.shadowRoot ?? page.document);
        expect(audit.session!.audit.id).to.equal('small-audit');
        expect(page.heard).to.deep.equal({ violations: [], errors: [], warnings: [] });
      });
    }
  });

  for (const [what, name] of [
    ['one that loads what is wanted', 'own'],
    ['everything in one file', 'own-single'],
  ] as const) {
    it(`takes a language and a statement type of the page’s own: ${what}`, async () => {
      const page = await PageInFrame.open(name);
      const audit = await page.ready();
      const button = () => audit.shadowRoot!.querySelector('[part="button-primary"]')?.textContent.trim();
      await waitUntil(() => button() === 'Bilow', 'the audit does not speak Somali');
      await audit.goTo('records.plans');
      const input = audit.shadowRoot!.querySelector<HTMLInputElement>('[part="own-answer"] input')!;
      input.value = 'https://records.example.org/17';
      input.dispatchEvent(new Event('change', { bubbles: true }));
      expect(audit.session!.answerOf('records.plans.accessibility')?.value).to.equal('https://records.example.org/17');
      expect(page.heard.violations).to.deep.equal([]);
    });
  }

  it('loads nothing but itself on a page that shows no element', async () => {
    const page = await PageInFrame.open('empty');
    await page.looked();
    expect(page.elementScripts).to.deep.equal([]);
  });

  it('upgrades a tag added later', async () => {
    const page = await PageInFrame.open('empty');
    await page.looked();
    const section = page.document.createElement('section');
    section.append(newAudit(page));
    page.find('main').append(section);
    expect((await page.ready()).session!.audit.id).to.equal('small-audit');
  });

  it('fills a placeholder added later', async () => {
    const page = await PageInFrame.open('empty');
    await page.looked();
    const placeholder = page.document.createElement('div');
    placeholder.dataset['inclusion'] = 'audit';
    placeholder.dataset['src'] = '/stories/documents/small-audit.json';
    page.find('main').append(placeholder);
    expect((await page.ready()).parentElement === placeholder).to.equal(true);
  });

  it('hands on what the page changes on a placeholder, and puts its element back where a page was written anew', async () => {
    const page = await PageInFrame.open('stand-ins');
    await page.ready('#placeholder > inclusion-audit');
    const placeholder = page.find('#placeholder');
    placeholder.dataset['layout'] = 'single';
    delete placeholder.dataset['headingLevel'];
    placeholder.dataset['onfocus'] = 'document.title = "focused"';
    await page.looked();
    const audit = page.find('#placeholder > inclusion-audit');
    expect(audit.getAttribute('layout')).to.equal('single');
    expect(audit.hasAttribute('heading-level')).to.equal(false);
    expect(audit.hasAttribute('onfocus')).to.equal(false);
    placeholder.textContent = 'Written anew';
    const again = await page.ready('#placeholder > inclusion-audit');
    expect(again.textContent).to.equal('Written anew');
    placeholder.dataset['inclusion'] = 'strand-progress';
    await waitUntil(() => page.document.querySelector('#placeholder > inclusion-strand-progress'));
    expect(placeholder.children.length).to.equal(1);
    expect(placeholder.textContent).to.equal('Written anew');
  });

  it('upgrades a tag that is put into the shadow root of an element of ours', async () => {
    const page = await PageInFrame.open('async-head');
    const audit = await page.ready();
    const progress = page.document.createElement('inclusion-strand-progress');
    audit.shadowRoot!.append(progress);
    await waitUntil(() => progress.shadowRoot, 'it is not upgraded');
  });

  it('loads a session at once, wherever it stands: it has no box', async () => {
    const page = await PageInFrame.open('hidden');
    page.find('section').append(page.document.createElement('inclusion-session'));
    await waitUntil(() => page.find('inclusion-session').shadowRoot, 'it is not loaded');
    expect(page.find('inclusion-audit').shadowRoot === null, 'what is hidden waits').to.equal(true);
  });

  describe('below the fold', () => {
    const openWithRoom = async (room: string): Promise<PageInFrame> => {
      const page = await PageInFrame.open('empty');
      page.find('main').style.height = room;
      page.document.body.append(newAudit(page));
      await page.looked();
      return page;
    };

    it('loads nothing until it comes within a viewport', async () => {
      const page = await openWithRoom('3000px');
      expect(page.elementScripts).to.deep.equal([]);
      page.window.scrollTo(0, 1500);
      await page.looked();
      expect(page.elementScripts, 'still more than a viewport away').to.deep.equal([]);
      page.window.scrollTo(0, 2000);
      await page.ready();
    });

    it('loads while it is still out of sight, a viewport away', async () => {
      const page = await openWithRoom('1000px');
      await page.ready();
      expect(page.window.scrollY).to.equal(0);
    });

    it('loads before printing', async () => {
      const page = await openWithRoom('3000px');
      page.window.dispatchEvent(new Event('beforeprint'));
      await page.ready();
    });
  });

  it('loads nothing for a hidden audit until it is shown', async () => {
    const page = await PageInFrame.open('hidden');
    await page.looked();
    expect(page.elementScripts).to.deep.equal([]);
    page.find('section').hidden = false;
    await page.ready();
  });

  describe('where an editor leaves stand-ins', () => {
    it('puts the audit into a placeholder, what stood there as its fallback', async () => {
      const page = await PageInFrame.open('stand-ins');
      const audit = await page.ready('#placeholder > inclusion-audit');
      expect(audit.getAttribute('storage')).to.equal('none');
      expect(audit.headingLevel).to.equal(4);
      expect(audit.textContent).to.contain('The audit on paper');
      expect(page.find('#placeholder').children.length).to.equal(1);
    });

    it('sets nothing on it that would run or restyle', async () => {
      const page = await PageInFrame.open('stand-ins');
      const names = page.find('#placeholder > inclusion-audit').getAttributeNames();
      expect(names).to.include.members(['src', 'storage', 'heading-level']);
      expect(names.filter((name) => name === 'style' || name.startsWith('on'))).to.deep.equal([]);
    });

    it('puts the audit in the place of a link alone on its line, the link as its fallback', async () => {
      const page = await PageInFrame.open('stand-ins');
      const line = page.find('#line');
      const audit = await page.ready('inclusion-audit:has(> #line)');
      expect(audit.getAttribute('src')).to.equal('/stories/documents/small-audit.json');
      expect(line.textContent.trim()).to.equal('Inclusion audit');
    });

    it('does so between two line breaks', async () => {
      const page = await PageInFrame.open('stand-ins');
      await page.ready('#broken > inclusion-audit:has(> a)');
      expect(page.find('#broken').textContent.replaceAll(/\s+/gu, ' ').trim()).to.equal('Before Inclusion audit After');
    });

    for (const [what, selector] of [
      ['a link in a sentence', '#sentence inclusion-audit, inclusion-audit #sentence'],
      ['a link in a part of a sentence', '#emphasis inclusion-audit'],
      ['a link in a menu', 'nav inclusion-audit, inclusion-audit nav'],
      ['a placeholder that somebody is editing', '#edited inclusion-audit'],
      ['a placeholder for an element that does not exist', '#unknown > :not(p)'],
    ] as const) {
      it(`leaves ${what} alone`, async () => {
        const page = await PageInFrame.open('stand-ins');
        await page.ready();
        expect(page.document.querySelectorAll(selector).length).to.equal(0);
      });
    }

    it('tells the author of an element that does not exist', async () => {
      const page = await PageInFrame.open('stand-ins');
      await page.ready();
      expect(page.heard.warnings.join('\n')).to.contain('There is no <inclusion-audti>');
    });
  });

  it('moves nothing in sight when the audit comes late into the room kept for it', async () => {
    const page = await PageInFrame.open('room');
    const inSight = (): string[] =>
      [...page.document.querySelectorAll('h1, body > p')]
        .map((element) => ({ name: element.textContent, top: element.getBoundingClientRect().top }))
        .filter(({ top }) => top < page.window.innerHeight)
        .map(({ name, top }) => `${name} at ${Math.round(top)}`);
    const before = inSight();
    page.window.dispatchEvent(new Event('arrive'));
    await page.ready();
    await page.looked();
    expect(inSight()).to.deep.equal(before);
  });

  it('fault 40: loaded four times from two folders, the first works and nothing is said', async () => {
    const page = await PageInFrame.open('twice');
    page.find('section').hidden = false;
    await page.ready();
    await page.looked();
    expect(page.heard).to.deep.equal({ violations: [], errors: [], warnings: [] });
    expect(new Set(page.elementScripts.map((address) => new URL('.', address).href))).to.have.length(1);
  });

  it('fault 40: another version came first, so it stays, and is told of once', async () => {
    const page = await PageInFrame.open('other-version');
    await waitUntil(() => page.heard.warnings.length > 0);
    await page.looked();
    expect(page.heard.warnings).to.have.length(1);
    expect(page.heard.warnings[0]).to.contain('0.0.1');
    expect(page.heard.errors).to.deep.equal([]);
    expect(page.elementScripts).to.deep.equal([]);
  });

  it('fault 42: scripts are blocked, so the fallback stands', async () => {
    const page = await PageInFrame.open('script-in-body', { sandbox: 'allow-same-origin' });
    const fallback = page.find('inclusion-audit p');
    expect(fallback.checkVisibility()).to.equal(true);
    expect(fallback.textContent).to.equal('The audit on paper');
    expect(page.elementScripts).to.deep.equal([]);
  });
});
