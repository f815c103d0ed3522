import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { InclusionAudit } from '../../../src/elements/inclusion-audit/inclusion-audit.js';
import type { InclusionAuditResults } from '../../../src/index.js';
import { AuditOnPage, example, ownKey } from '../../elements/audit-on-page.js';
import { clearPage, put, says } from '../../elements/shown.js';
import { waitUntil } from '../../wait-until.js';

/**
 * Does what browsers do when they translate a page: each text gives way to an element with other words in it, in
 * shadow roots too.
 */
function translate(root: Node): void {
  const texts: Text[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text && node.data.trim() && !node.parentElement?.closest('style, script, font')) {
      texts.push(node);
    }
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    node.childNodes.forEach(walk);
  };
  walk(root);
  for (const text of texts) {
    const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    font.textContent = `«${text.data.trim()}»`;
    text.replaceWith(font);
  }
}

const first = 'belonging.welcome.greeting';
const file = (element: InclusionAudit | InclusionAuditResults) => element.session!.response;

describe('a page that the browser translates', () => {
  const errors: string[] = [];
  const listen = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push(event instanceof ErrorEvent ? event.message : String(event.reason));
  };
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', listen);
    addEventListener('unhandledrejection', listen);
  });
  afterEach(() => {
    removeEventListener('error', listen);
    removeEventListener('unhandledrejection', listen);
    clearPage();
  });

  it('fault 48: an audit is answered to its end, and answers keep their ids', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    const step = async (act: () => Promise<unknown>): Promise<void> => {
      translate(document.body);
      await act();
    };
    await step(() => page.element.goTo('belonging.welcome'));
    await step(() => page.press('radio', '«Embedded', 'greets every child'));
    expect(file(page.element).answers[first]?.value).to.equal('embedded');
    await step(() => page.press('radio', '«Starting', 'greets every child'));
    await step(() => page.unfoldAll());
    for (const place of ['support.plans', 'check', 'results', 'actions', 'tasks', 'belonging.welcome']) {
      await step(() => page.element.goTo(place));
      await page.settled();
      expect(page.heading, place).to.not.equal('');
    }
    const saved = (): boolean => /^«?Saved /u.test(page.root.querySelector('.save-status')?.textContent.trim() ?? '');
    await waitUntil(saved, 'not saved');
    expect(file(page.element).answers[first]?.value).to.equal('starting');
    expect(errors).to.deep.equal([]);
    await page.element.clear();
  });

  it('fault 48: what is said to be saved is true, in whatever words', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary' });
    await page.element.goTo('belonging.welcome');
    await page.press('radio', 'Embedded', 'greets every child');
    await page.saved();
    translate(document.body);
    const status = (): string => page.root.querySelector('.save-status')!.textContent.trim();
    expect(status()).to.match(/^«Saved/u);
    await page.press('radio', '«Starting', 'greets every child');
    await waitUntil(() => status().startsWith('Saved'), `it says “${status()}”`);
    await page.element.clear();
  });

  it('fault 48: progress beside an audit goes on counting', async () => {
    const ground = put(
      `<inclusion-audit src="${example('small-audit.json')}" storage="none" setting-type="primary">
        <inclusion-strand-progress slot="aside"></inclusion-strand-progress>
      </inclusion-audit>`,
    );
    const audit = ground.querySelector('inclusion-audit')!;
    const progress = ground.querySelector('inclusion-strand-progress')!;
    await says(progress, '0 of');
    translate(document.body);
    audit.session!.answer(first, { value: 'starting' });
    await says(progress, '1 of');
  });

  it('fault 48: the state of an action stays a word of the format', async () => {
    const ground = put(
      `<inclusion-audit-results src="${example('small-audit-v2.json')}" show="actions" storage="session"
        response-src="${example('small-response-2026.json')}" editable storage-key="${ownKey()}"
      ></inclusion-audit-results>`,
    );
    const element = ground.querySelector('inclusion-audit-results')!;
    await says(element, 'Action plan');
    await waitUntil(() => element.shadowRoot!.querySelector('select'), 'the plan can not be changed');
    translate(document.body);
    const select = element.shadowRoot!.querySelector('select')!;
    select.selectedIndex = 2;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => file(element).actions?.[0]?.status === 'done', 'the state is not “done”');
    expect(errors).to.deep.equal([]);
  });
});
