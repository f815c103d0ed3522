import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serveSite } from '../../build/serve.mjs';
import { chromium } from '../browsers/chromium.mjs';

const statement = 'belonging.welcome.greeting';

/** Leaves pages and comes back by the browser's own back-forward cache, which drivers switch off unless told. */
describe('a page that comes back from the back-forward cache', { timeout: 120_000 }, () => {
  let browser;
  let site;

  before(async () => {
    site = await serveSite();
    browser = await puppeteer.launch({
      ...(await chromium()),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  after(async () => {
    await browser.close();
    await site.end();
  });

  /** Opens a page that notes whether it came back, not anew. */
  async function open(path) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      addEventListener('pageshow', ({ persisted }) => (window.cameBack = persisted));
    });
    await page.goto(`${site.address}${path}`);
    return page;
  }

  async function leaveAndComeBack(page, meanwhile = () => undefined) {
    await page.goto(`${site.address}/no-script.html`);
    await meanwhile();
    await page.goBack({ waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => window.cameBack !== undefined);
    assert.equal(await page.evaluate(() => window.cameBack), true, 'the browser loaded the page anew');
  }

  const named = (name, role) => `inclusion-audit >>> ::-p-aria([name="${name}"][role="${role}"])`;
  const choose = async (page, code) =>
    (await page.waitForSelector(`inclusion-audit >>> [id="${statement}/${code}"]`)).click();
  const saved = (page, code) =>
    page.waitForFunction(
      (id, code) => {
        const audit = document.querySelector('inclusion-audit');
        const status = audit.shadowRoot.querySelector('.save-status')?.textContent ?? '';
        return audit.session.answerOf(id)?.value === code && status.trim().startsWith('Saved ');
      },
      {},
      statement,
      code,
    );

  it('fault 45: the audit is live, and its database is open again', async () => {
    const page = await open('/form.html');
    await page.waitForFunction(() => document.querySelector('inclusion-audit')?.session);
    await (await page.waitForSelector(named('Primary school', 'radio'))).click();
    await (await page.waitForSelector(named('Start', 'button'))).click();
    await page.evaluate((id) => document.querySelector('inclusion-audit').goTo(id), statement);
    await choose(page, 'starting');
    await saved(page, 'starting');
    await leaveAndComeBack(page);
    await choose(page, 'embedded');
    await saved(page, 'embedded');
    const again = await open('/form.html');
    await again.waitForFunction(() => document.querySelector('inclusion-audit')?.session);
    const values = await again.evaluate(() =>
      Object.values(document.querySelector('inclusion-audit').response.answers).map(({ value }) => value),
    );
    assert.deepEqual(values, ['embedded']);
    await again.evaluate(() => document.querySelector('inclusion-audit').clear());
    await again.close();
    await page.close();
  });

  it('loads what comes near the view, and what is added, after it came back', async () => {
    const page = await open('/school.html');
    await page.waitForNetworkIdle();
    await leaveAndComeBack(page);
    await page.evaluate(() => {
      const placeholder = document.createElement('div');
      placeholder.dataset.inclusion = 'strand-progress';
      placeholder.dataset.src = '/documents/manchester-strategy-counts.json';
      document.querySelector('main').prepend(placeholder);
      window.scrollTo(0, 0);
    });
    await page.waitForFunction(() =>
      document.querySelector('[data-inclusion] > inclusion-strand-progress')?.shadowRoot?.querySelector('progress'),
    );
    await page.close();
  });
});
