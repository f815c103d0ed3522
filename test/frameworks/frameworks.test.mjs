import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';
import { servePages } from '../server/pages.mjs';
import { buildApp, frameworks } from './apps.mjs';

const statement = 'belonging.welcome.greeting';

/** An app of each framework, built by Vite as a site would build it, used in a browser as a person would. */
describe('the elements in', { timeout: 120_000 }, () => {
  const apps = {};
  let server;
  let browser;

  before(async () => {
    for (const name of Object.keys(frameworks)) apps[name] = await buildApp(name);
    server = await servePages(pageOf);
    browser = await puppeteer.launch(await chromium());
  });

  after(async () => {
    await browser.close();
    await server.end();
  });

  const rendered = {};

  /** `/react/client/`: an empty page and the script. `/react/server/`: the same with what the server rendered. */
  function pageOf(path) {
    const [, name, by, file] = /^\/(\w+)\/(client|server)\/(.*)$/u.exec(path) ?? [];
    if (!apps[name]) return undefined;
    if (file) return { body: readFileSync(`${apps[name].client}/${file}`, 'utf8'), type: 'js' };
    return {
      body: `<!doctype html><html lang="en"><title>${name}</title><link rel="icon" href="data:," /><body>
        <div id="app">${by === 'server' ? rendered[name] : ''}</div>
        <script type="module" src="client.js"></script></body></html>`,
    };
  }

  async function open(name, by) {
    const page = await browser.newPage();
    page.setDefaultTimeout(5_000);
    const wrong = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) wrong.push(message.text());
    });
    await page.goto(`${server.address}/${name}/${by}/`);
    await page.waitForFunction(() => document.querySelector('#by-property inclusion-audit')?.session);
    return { page, audit: await page.$('#by-property inclusion-audit'), wrong };
  }

  /** Something in the audit by its role and name. */
  const named = (page, role, name) =>
    page.waitForSelector(`#by-property inclusion-audit >>> ::-p-aria([name="${name}"][role="${role}"])`);

  async function press(page, role, name) {
    await (await named(page, role, name)).click();
  }

  const shows = (page, text) =>
    page.waitForFunction((wanted) => document.querySelector('[role=status]').textContent === wanted, {}, text);

  const answerOf = (audit) => audit.evaluate(({ session }, id) => session.answerOf(id)?.value, statement);

  for (const name of Object.keys(frameworks)) {
    describe(name, () => {
      before(async () => {
        const { render } = await import(apps[name].server);
        rendered[name] = await render();
      });

      it('are rendered on a server as plain tags, without a throw', () => {
        assert.match(rendered[name], /<inclusion-audit [^>]*storage="none"[^>]*heading-level="2"/u);
        assert.match(rendered[name], /<inclusion-strand-progress slot="aside" layout="compact"/u);
      });

      for (const [when, by] of [
        ['rendered in the browser', 'client'],
        ['rendered on a server and taken over', 'server'],
      ]) {
        it(`take attributes, properties and children and tell of events, ${when}`, async () => {
          const { page, audit, wrong } = await open(name, by);
          await press(page, 'radio', 'Primary school');
          await press(page, 'button', 'Start');
          await press(page, 'button', 'A warm welcome');
          await shows(page, 'Answered: nothing yet');
          await press(page, 'radio', 'Starting Some of us do this.');
          await shows(page, `Answered: ${statement}`);
          assert.equal(await answerOf(audit), 'starting');
          await page.waitForSelector('inclusion-strand-progress >>> ::-p-text(1 of)');
          assert.deepEqual(wrong, []);
          await page.close();
        });

        it(`keep answers, focus and place when the page renders again, ${when}`, async () => {
          const { page, audit, wrong } = await open(name, by);
          await page.evaluate(() => {
            window.ready = 0;
            addEventListener('inclusion-ready', () => (window.ready += 1));
          });
          await press(page, 'radio', 'Primary school');
          await press(page, 'button', 'Start');
          await press(page, 'button', 'A warm welcome');
          await press(page, 'radio', 'Starting Some of us do this.');
          await shows(page, `Answered: ${statement}`);
          const chosen = await named(page, 'radio', 'Starting Some of us do this.');
          await page.evaluate(() => {
            const button = (words) => [...document.querySelectorAll('button')].find((one) => one.textContent === words);
            // By script, so that focus stays where the person is.
            button('Render again').click();
            button('Smaller headings').click();
          });
          await page.waitForFunction(() => document.querySelector('#renders').textContent === '2');
          await page.waitForSelector('#by-property inclusion-audit >>> h3.page-heading');
          assert.equal(await answerOf(audit), 'starting');
          assert.equal(await chosen.evaluate((radio) => radio.checked && radio.isConnected), true);
          assert.equal(await audit.evaluate(({ shadowRoot }) => shadowRoot.activeElement?.type), 'radio');
          assert.equal(await page.evaluate(() => window.ready), 0);
          assert.deepEqual(wrong, []);
          await page.close();
        });

        it(`read a document inside the tag, ${when}`, async () => {
          const { page, wrong } = await open(name, by);
          await page.waitForSelector(
            '#inline inclusion-audit >>> ::-p-aria([name="A short inclusion audit"][role="heading"])',
          );
          assert.deepEqual(wrong, []);
          await page.close();
        });
      }
    });
  }
});
