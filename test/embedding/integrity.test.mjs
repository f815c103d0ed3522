import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { pinnedLines } from '../../build/pinned.mjs';
import { chromium } from '../browsers/chromium.mjs';

const root = new URL('../../', import.meta.url);
const pinned = readFileSync(new URL('dist/embed-pinned.html', root), 'utf8');
const [, policy] = /policy: (script-src [^\n]*) -->/u.exec(pinned);
const parts = readdirSync(new URL('dist/embed', root));

/** A council's page with the lines as `dist` has them, its copy in `/inclusion/`, and one file of it changed. */
describe('the lines that pin every part of the loader', { timeout: 60_000 }, () => {
  let browser;
  let server;
  let changed;

  before(async () => {
    browser = await puppeteer.launch(await chromium());
    server = createServer((request, response) => {
      const path = new URL(request.url, 'http://council.example').pathname;
      const file = path.replace(/^\/inclusion\//u, 'dist/').replace(/^\/documents\//u, 'stories/documents/');
      if (path === '/page.html') {
        const rest = "default-src 'none'; style-src 'self'; connect-src 'self'; img-src 'self'";
        const trusted = "require-trusted-types-for 'script'; trusted-types lit-html";
        response.setHeader('content-security-policy', `${rest}; ${policy}; ${trusted}`);
        response.setHeader('content-type', 'text/html');
        const audit =
          '<inclusion-audit src="/documents/small-audit.json" storage="none"><p>On paper</p></inclusion-audit>';
        response.end(`<!doctype html><html lang="en"><title>Pinned</title>${pinned}<body>${audit}</body></html>`);
        return;
      }
      const types = { '.js': 'text/javascript', '.json': 'application/json' };
      response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
      try {
        response.end(readFileSync(new URL(`.${`/${file}`}`, root), 'utf8') + (path === changed ? '\n// changed' : ''));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** Opens the page with one file changed, and tells what came of it. */
  async function visit(file) {
    changed = file && `/inclusion/${file}`;
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/page.html`, { waitUntil: 'networkidle0' });
    const ready = await page.evaluate(() => Boolean(document.querySelector('inclusion-audit').session));
    const fallback = await page.evaluate(() => document.querySelector('inclusion-audit p').checkVisibility());
    await page.close();
    return {
      ready,
      fallback,
      said: said.filter((line) => !line.includes('favicon') && !line.includes('status of 404')),
    };
  }

  it('cover every part', () => {
    for (const part of parts) assert.ok(pinned.includes(`"/inclusion/embed/${part}":"sha384-`), part);
  });

  it('name another folder where the files lie in another', () => {
    const { html } = pinnedLines({ 'embed.js': 'sha384-a', 'embed/b.js': 'sha384-b', 'index.js': 'sha384-c' }, '/x/');
    assert.match(html, /\{"integrity":\{"\/x\/embed\/b\.js":"sha384-b"\}\}/u);
    assert.match(html, /src="\/x\/embed\.js" integrity="sha384-a"/u);
  });

  it('let what was built work, within their policy', async () => {
    const { ready, said } = await visit();
    assert.deepEqual(said, []);
    assert.equal(ready, true);
  });

  for (const [what, name] of [
    ['the loader', 'embed.js'],
    ['a part of it', `embed/${parts.find((part) => part.startsWith('inclusion-audit.define-'))}`],
  ]) {
    it(`refuse ${what} once it was changed, and leave the fallback`, async () => {
      const { ready, fallback, said } = await visit(name);
      assert.equal(ready, false);
      assert.equal(fallback, true);
      assert.match(said.join('\n'), /integrity/u);
    });
  }

  it('refuse each part that the audit’s page loads', async () => {
    const loaded = [];
    changed = undefined;
    const page = await browser.newPage();
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(`http://127.0.0.1:${server.address().port}/page.html`, { waitUntil: 'networkidle0' });
    await page.close();
    const scripts = loaded.filter((path) => path.startsWith('/inclusion/embed/'));
    assert.ok(scripts.length > 0);
    for (const path of scripts) {
      const { said } = await visit(path.replace('/inclusion/', ''));
      assert.match(said.join('\n'), /integrity/u, path);
    }
  });
});
