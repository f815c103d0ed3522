import { expect } from '@open-wc/testing';
import type { InclusionAudit } from '../../../src/elements/inclusion-audit/inclusion-audit.js';
import type { InclusionSession } from '../../../src/elements/inclusion-session/inclusion-session.js';
import { AuditOnPage, exampleDocument } from '../../elements/audit-on-page.js';
import { says, textOf } from '../../elements/shown.js';
import { exampleOf, isWhole, shownTags } from '../examples.js';
import { closePages, PageInFrame } from '../page-in-frame.js';
import { waitUntil } from '../../wait-until.js';

type Waiting = HTMLElement & Record<string, unknown>;

describe('elements on pages as they are', () => {
  afterEach(closePages);

  describe('fault 41: properties set before the upgrade are honoured', () => {
    /** Puts an element that is not upgraded yet on a page, with properties as its script sets them, and loads it. */
    async function upgraded(tag: string, properties: object): Promise<{ page: PageInFrame; element: Waiting }> {
      const page = await PageInFrame.open('before-upgrade');
      const element = Object.assign(page.document.createElement(tag), properties) as Waiting;
      page.find('main').append(element);
      page.window.dispatchEvent(new Event('arrive'));
      await waitUntil(() => element.shadowRoot, 'not upgraded');
      return { page, element };
    }

    for (const tag of ['inclusion-audit', 'inclusion-session']) {
      it(`document, response and settings of <${tag}>`, async () => {
        const document = await exampleDocument('small-audit.json');
        const response = await exampleDocument('small-response-2026.json');
        const { page, element } = await upgraded(tag, { document, response, storage: 'none' });
        const audit = element as unknown as InclusionAudit | InclusionSession;
        await waitUntil(() => audit.session, 'not opened');
        expect(audit.storage).to.equal('none');
        expect(audit.response?.id).to.equal(response['id']);
        audit.response = { ...audit.response!, setting: { name: 'Set afterwards' } };
        expect(audit.session!.response.setting?.name, 'the property is there still').to.equal('Set afterwards');
        expect(page.heard.errors).to.deep.equal([]);
      });
    }

    it('a response that is not valid leaves the audit as it would be without', async () => {
      const document = await exampleDocument('small-audit.json');
      const { element } = await upgraded('inclusion-audit', {
        document,
        response: { kind: 'nonsense' },
        storage: 'none',
      });
      await waitUntil(() => element['session'], 'not opened');
    });

    it('document and layout of <inclusion-strand-progress>', async () => {
      const document = await exampleDocument('manchester-strategy-counts.json');
      const { element } = await upgraded('inclusion-strand-progress', { document, layout: 'summary' });
      await says(element, 'done');
      expect(element.shadowRoot!.querySelectorAll('progress').length).to.equal(1);
    });

    it('document and sections of <inclusion-audit-results>', async () => {
      const document = await exampleDocument('small-audit.json');
      const { element } = await upgraded('inclusion-audit-results', { document, show: 'strands' });
      await waitUntil(() => textOf(element).length > 20, 'it shows nothing');
      expect(element.shadowRoot!.querySelector('table')).to.not.equal(null);
    });
  });

  for (const [where, show] of [
    ['hidden', (part) => part.removeAttribute('hidden')],
    ['dialog', (part) => (part as HTMLDialogElement).showModal()],
    ['details', (part) => part.setAttribute('open', '')],
    ['tab', (part) => part.classList.remove('closed')],
  ] as readonly (readonly [string, (part: HTMLElement) => void])[]) {
    it(`fault 43: closed in ${where}, it loads nothing; shown, it is right`, async () => {
      const page = await PageInFrame.open('closed');
      await page.looked();
      expect(page.elementScripts).to.deep.equal([]);
      const part = page.find(`#${where}`);
      show(part);
      const audit = await page.ready('inclusion-audit', part);
      await page.looked();
      const heading = audit.shadowRoot!.querySelector<HTMLElement>('.page-heading')!;
      expect(heading.checkVisibility()).to.equal(true);
      expect(audit.getBoundingClientRect().width).to.be.greaterThan(300);
      expect(heading.getBoundingClientRect().bottom).to.be.lessThan(audit.getBoundingClientRect().bottom);
    });
  }

  it('fault 46: on a page that extended Array.prototype, a placeholder becomes an audit whose answers are kept', async () => {
    const page = await PageInFrame.open('extended');
    const audit = new AuditOnPage(await page.ready('#placeholder > inclusion-audit'));
    await audit.element.goTo('belonging.welcome');
    await audit.press('radio', 'Embedded', 'greets every child');
    await audit.saved();
    expect(audit.element.response?.answers['belonging.welcome.greeting']?.value).to.equal('embedded');
    const file = JSON.parse(await audit.element.exportResponse('json').text()) as Record<string, unknown>;
    expect(JSON.stringify(file)).to.not.contain('theme');
    await audit.element.clear();
    expect(page.heard).to.deep.equal({ violations: [], errors: [], warnings: [] });
  });

  describe('fault 47: on a page with `* { all: unset }` and `html { font-size: 62.5% }` the layout is intact', () => {
    /** Where and how large everything inside an element is that a person sees. */
    const layout = async (name: string, tag: string): Promise<string[]> => {
      const page = await PageInFrame.open(name);
      const element = page.find('main').appendChild(exampleOf(tag, page.document));
      await waitUntil(() => isWhole(element), `<${tag}> is not shown`);
      await page.looked();
      expect(page.document.documentElement.scrollWidth, 'no sideways scroll').to.be.at.most(page.window.innerWidth);
      const { top } = element.getBoundingClientRect();
      return [...element.shadowRoot!.querySelectorAll<HTMLElement>('*:not(slot, option)')]
        .filter((part) => part.checkVisibility())
        .map((part) => {
          const box = part.getBoundingClientRect();
          const { fontSize, lineHeight } = page.window.getComputedStyle(part);
          const sizes = [box.width, box.height, box.left, box.top - top].map(Math.round);
          return `${part.localName}.${part.className} ${sizes.join(' ')} ${fontSize} ${lineHeight}`;
        });
    };

    for (const tag of shownTags) {
      it(`of <${tag}>`, async () => {
        expect(await layout('hostile', tag)).to.deep.equal(await layout('plain', tag));
      });
    }

    it('and what is hidden stays so', async () => {
      const page = await PageInFrame.open('hostile');
      const element = page.find('main').appendChild(exampleOf('inclusion-audit', page.document));
      const audit = await page.ready();
      audit.hidden = true;
      expect(element.checkVisibility()).to.equal(false);
    });
  });

  it('fault 42: scripts are blocked, so what stands in for the audit is read, and no room is kept', async () => {
    const page = await PageInFrame.open('scripts-blocked', { sandbox: 'allow-same-origin' });
    const { document } = page;
    const fallbacks = [...document.querySelectorAll('p')].filter((words) => words.textContent.includes('on paper'));
    expect(fallbacks.map((words) => words.checkVisibility())).to.deep.equal([true, true, true]);
    expect(page.find('#after').getBoundingClientRect().top).to.be.lessThan(300);
  });
});
