import { expect } from '@open-wc/testing';
import { AuditOnPage } from '../elements/audit-on-page.js';
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

  it('lets a school answer on the council page within the policy', async () => {
    const page = await PageInFrame.open('/council.html');
    const audit = new AuditOnPage(await page.ready());
    try {
      await audit.element.goTo('universal.leadership.improvement-plan');
      await audit.settled();
      await audit.find('radio', 'Primary school').click();
      await audit.press('button', 'Continue');
      await audit.element.goTo('universal.leadership.improvement-plan');
      await audit.settled();
      audit.root.querySelector<HTMLInputElement>('fieldset input[type="radio"]')!.click();
      await audit.saved();
      expect(page.violations).to.deep.equal([]);
    } finally {
      await audit.element.clear();
    }
  });

  it('keeps words and says what is wrong for each broken document', async () => {
    const page = await PageInFrame.open('/faults.html');
    const audits = [...page.document.querySelectorAll('.fault inclusion-audit')];
    for (const audit of audits) {
      audit.scrollIntoView();
      await page.looked();
      expect(audit.querySelector('p')!.checkVisibility(), audit.getAttribute('src') ?? 'none').to.equal(true);
    }
    expect(page.violations).to.deep.equal([]);
  });

  it('shows what stands inside the tag on the page without scripts', async () => {
    const page = await PageInFrame.open('/no-script.html');
    expect(page.document.scripts.length).to.equal(0);
    expect(page.find('inclusion-audit h2').checkVisibility()).to.equal(true);
  });

  it('moves nothing in sight when the audit comes into the room kept for it', async () => {
    const page = await PageInFrame.open('/school.html');
    const places = (): string[] =>
      [...page.document.querySelectorAll('header, main > *, footer')]
        .map((element) => ({ element, top: element.getBoundingClientRect().top }))
        .filter(({ top }) => top < page.window.innerHeight)
        .map(({ element, top }) => `${element.localName} at ${Math.round(top)}`);
    const before = places();
    await page.ready();
    await page.looked();
    expect(places()).to.deep.equal(before);
  });
});
