import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { besides, contentSecurityPolicy, policyFor } from '../../build/content-security-policy.mjs';
import { serveSite } from '../../build/serve.mjs';
import { chromium } from '../browsers/chromium.mjs';

const pages = readdirSync(new URL('../../stories/site/', import.meta.url), { recursive: true })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file}`);

/** Visits every page of the demonstration as it is served, and reads each to its end. */
describe('every page of the demonstration', { timeout: 300_000 }, () => {
  let browser;
  let site;

  before(async () => {
    site = await serveSite();
    browser = await puppeteer.launch(await chromium());
  });
  after(async () => {
    await browser.close();
    await site.end();
  });

  it('is there to be visited', () => assert.ok(pages.length >= 13, `${pages.length} pages`));

  for (const path of [...pages, '/dist/frame.html?element=audit&src=/documents/small-audit.json&storage=none']) {
    it(`${path}: no violation of the policy, no request to anybody else, nothing kept`, async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      const requests = [];
      const faults = [];
      const violations = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => faults.push(error.message));
      await page.exposeFunction('tellOfViolation', (violation) => violations.push(violation));
      await page.evaluateOnNewDocument(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          window.tellOfViolation([violatedDirective, blockedURI, sample].join(' ')),
        );
      });
      const response = await page.goto(`${site.address}${path}`, { waitUntil: 'load' });
      const policy = response.headers()['content-security-policy'];
      assert.equal(policy, policyFor(path));
      assert.ok(policy.startsWith(contentSecurityPolicy));
      if (besides[path]) {
        const words = await page.evaluate(() => document.body.innerText);
        assert.ok(words.includes(besides[path]), 'the page does not say that its policy is looser');
      }

      const elements = await readToTheEnd(page);
      for (const frame of page.frames()) {
        const undone = await frame.evaluate(() =>
          [...document.querySelectorAll(':not(:defined)')]
            .filter((element) => element.checkVisibility())
            .map(({ localName }) => localName),
        );
        assert.deepEqual(path === '/no-script.html' ? [] : undone, [], 'not upgraded');
      }
      if (['/council.html', '/iframe.html'].includes(path)) assert.ok(elements > 0, 'it shows no element');

      // A browser asks for blob: and data: of itself.
      const asked = requests
        .map((url) => new URL(url))
        .filter(({ protocol }) => /^(?:https?|wss?|ftp):$/u.test(protocol));
      assert.ok(asked.length > 1);
      assert.deepEqual([...new Set(asked.map(({ origin }) => origin))], [site.address]);
      assert.deepEqual(violations, []);
      assert.deepEqual(faults, []);
      const kept = await page.evaluate(async () => [
        document.cookie,
        window.localStorage.length,
        window.sessionStorage.length,
        (await window.indexedDB.databases()).length,
        (await window.caches?.keys())?.length ?? 0,
      ]);
      assert.deepEqual(kept, ['', 0, 0, 0, 0], 'before the first input nothing is kept');
      await context.close();
    });
  }

  it('would tell of a violation and of a request to somebody else', async () => {
    const page = await browser.newPage();
    const requests = [];
    const violations = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.exposeFunction('tellOfViolation', (violation) => violations.push(violation));
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        window.tellOfViolation(violatedDirective),
      );
    });
    await page.goto(`${site.address}/index.html`);
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/a.png' }));
      document.body.setAttribute('style', 'color: red');
    });
    await page.waitForNetworkIdle();
    assert.deepEqual([...new Set(violations)].sort(), ['img-src', 'style-src-attr']);
    await page.close();
  });
});

/** Scrolls through the page, so that everything on it is loaded, and resolves to how many elements are on it. */
async function readToTheEnd(page) {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
      window.scrollTo(0, top);
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    }
  });
  await page.waitForNetworkIdle({ idleTime: 700, timeout: 20_000 });
  const counts = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(
          () =>
            [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('inclusion-')).length,
        ),
      ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
