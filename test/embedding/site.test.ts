import { expect } from '@open-wc/testing';
import { AuditOnPage } from '../elements/audit-on-page.js';
import { waitUntil } from '../wait-until.js';
import { closePages, PageInFrame } from './page-in-frame.js';

describe('the demo site', () => {
  afterEach(closePages);

  for (const [name, audit] of [
    ['council', 'manchester-inclusion-audit'],
    ['school', 'small-audit'],
    ['urdu', 'small-audit'],
    ['single', 'generated-audit-1000'],
    ['readonly', 'manchester-inclusion-audit'],
    ['form', 'small-audit'],
  ] as const) {
    it(`opens the audit on ${name}.html within the policy, and asks nobody else for anything`, async () => {
      const page = await PageInFrame.open(`/${name}.html`);
      const element = await page.ready();
      await page.looked();
      expect(element.session!.audit.id).to.equal(audit);
      expect(page.violations).to.deep.equal([]);
      expect(page.requests.filter((address) => new URL(address).origin !== location.origin)).to.deep.equal([]);
      expect(page.document.cookie).to.equal('');
      expect(page.window.localStorage.length).to.equal(0);
    });
  }

  it('leads through the audit on the council page within the policy, printing included', async () => {
    const page = await PageInFrame.open('/council.html');
    const audit = new AuditOnPage(await page.ready());
    try {
      await audit.element.goTo('universal.leadership.improvement-plan');
      await audit.settled();
      await audit.press('radio', 'Primary school');
      await audit.press('radio', 'Leaders and staff');
      await audit.press('button', 'Start');
      await audit.arrived('Leadership that puts inclusion first');
      audit.root.querySelector<HTMLInputElement>('fieldset input[type="radio"]')!.click();
      await audit.saved();
      for (const place of ['start', 'tasks', 'specialist', 'check', 'results', 'actions']) {
        expect(await audit.element.goTo(place), place).to.equal(true);
        await audit.settled();
      }
      page.window.dispatchEvent(new Event('beforeprint'));
      await audit.settled();
      page.window.dispatchEvent(new Event('afterprint'));
      await audit.settled();
      expect(page.violations).to.deep.equal([]);
    } finally {
      await audit.element.clear();
    }
  });

  it('says what is wrong with each broken document, and keeps the words inside the tag', async () => {
    const page = await PageInFrame.open('/faults.html');
    const audits = [...page.document.querySelectorAll('.fault inclusion-audit[src]')];
    expect(audits.length).to.equal(9);
    for (const audit of audits) {
      audit.scrollIntoView();
      const alert = (): HTMLElement | null | undefined =>
        audit.shadowRoot?.querySelector<HTMLElement>('[role="alert"]');
      await waitUntil(() => alert()?.innerText, `nothing is said of ${audit.getAttribute('src')}`);
      expect(alert()!.innerText).to.match(/audit/u);
      expect(audit.querySelector('p')!.checkVisibility(), 'the words inside the tag').to.equal(true);
    }
    expect(page.violations).to.deep.equal([]);
  });

  it('says nothing where no document is named', async () => {
    const page = await PageInFrame.open('/faults.html');
    const audit = page.find('.fault inclusion-audit:not([src])');
    audit.scrollIntoView();
    await waitUntil(() => audit.shadowRoot);
    await page.looked();
    expect(audit.innerText.trim()).to.equal('The audit for this term opens here in September.');
    expect(audit.shadowRoot!.querySelector('[role="alert"]') === null).to.equal(true);
  });

  it('shows what stands inside the tag on the page without scripts', async () => {
    const page = await PageInFrame.open('/no-script.html');
    expect(page.document.scripts.length).to.equal(0);
    expect(page.find('inclusion-audit h2').checkVisibility()).to.equal(true);
  });
});
