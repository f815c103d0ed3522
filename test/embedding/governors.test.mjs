import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serveSite } from '../../build/serve.mjs';
import { chromium } from '../browsers/chromium.mjs';

/** Prints the report for governors as a browser does, from a long audit with a plan and from a short one. */
describe('the printed report for governors', { timeout: 60_000 }, () => {
  let site;
  let browser;

  before(async () => {
    site = await serveSite();
    browser = await puppeteer.launch(await chromium());
  });

  after(async () => {
    await browser.close();
    await site.end();
  });

  for (const [what, documents] of [
    ['of the short audit', {}],
    [
      'of the Manchester example',
      {
        src: '/documents/manchester-inclusion-audit.json',
        'response-src': '/documents/manchester-response-example.json',
        'compare-src': '/documents/manchester-response-previous.json',
      },
    ],
  ]) {
    it(`is two pages: ${what}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.address}/results.html`);
      await page.evaluate((attributes) => {
        // The page is printed by the test, in the middle of what the button does.
        window.print = () => window.dispatchEvent(new Event('beforeprint'));
        const results = document.querySelector('#this-year');
        for (const [name, value] of Object.entries(attributes)) results.setAttribute(name, value);
      }, documents);
      const audit = documents.src ? 'Exclusion as a last resort' : 'Support when it is needed';
      await page.waitForFunction(
        (strand) => document.querySelector('#this-year').shadowRoot?.textContent.includes(strand),
        {},
        audit,
      );
      const button = await page.waitForSelector('#this-year >>> ::-p-aria([name="Print the report for governors"])');
      await button.click();
      await page.waitForSelector('#this-year >>> .print-document');
      const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b/gu)?.length, 2);
      await page.close();
    });
  }
});
