import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { contentSecurityPolicy } from '../../build/content-security-policy.mjs';
import { chromium } from '../browsers/chromium.mjs';
import { servePages } from '../server/pages.mjs';

const root = new URL('../../', import.meta.url);
const docs = readFileSync(new URL('stories/docs/web-editors.md', root), 'utf8');

/** The editors and filters, as the documentation calls them, each with the module that puts HTML through it. */
const editors = {
  'CKEditor 5': 'ckeditor',
  TinyMCE: 'tinymce',
  DOMPurify: 'dompurify',
  'sanitize-html': 'sanitize-html',
  'WordPress, authors': 'wordpress',
  'LocalGov Drupal': 'localgov-drupal',
};

/** The ways onto a page, as the documentation shows them: the first sample that has this in it. */
const routes = Object.fromEntries(
  Object.entries({
    script: '<script',
    tag: '<inclusion-audit ',
    div: 'data-inclusion="audit"',
    link: '#inclusion-audit=',
  }).map(([route, mark]) => [route, samples().find((sample) => sample.includes(mark))]),
);

function samples() {
  return [...docs.matchAll(/^ *```html\n([\s\S]*?)^ *```$/gmu)].map(([, sample]) => sample);
}

/** What the documentation's table says: by editor, which of the routes are left. */
function table() {
  const rows = [...docs.matchAll(/^\| (.+?) +\|(.+)\|$/gmu)].filter(([, name]) => name in editors);
  return Object.fromEntries(
    rows.map(([, name, cells]) => {
      const left = cells.split('|').map((cell) => cell.trim() === 'yes');
      return [name, Object.fromEntries(Object.keys(routes).map((route, place) => [route, left[place]]))];
    }),
  );
}

/** sanitize-html for a browser: it is made for servers, in modules that no browser loads. */
async function bundled() {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(root),
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'sanitize-html', preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  });
  return [made].flat().flatMap(({ output }) => output)[0].code;
}

/** The page that a site publishes, with what the addresses in the samples lead to. */
function site(published, bundle) {
  return (path) => {
    const [, folder, name] = /^\/(inclusion|published|bundled)\/(.+)$/u.exec(path) ?? [];
    if (folder === 'inclusion')
      return { file: name === 'our-audit.json' ? '/stories/documents/small-audit.json' : `/dist/${name}` };
    if (folder === 'bundled') return { body: bundle, type: 'js' };
    if (folder !== 'published') return undefined;
    return {
      headers: { 'content-security-policy': contentSecurityPolicy },
      body: `<!doctype html><html lang="en"><title>Published</title>
        <script type="module" src="/inclusion/embed.js"></script><main>${published.get(name)}</main></html>`,
    };
  };
}

describe('what an editor leaves of our lines', { timeout: 60_000 }, () => {
  const published = new Map();
  let server;
  let browser;
  let address;

  before(async () => {
    server = await servePages(site(published, await bundled()));
    ({ address } = server);
    browser = await puppeteer.launch(await chromium());
  });

  after(async () => {
    await browser.close();
    await server.end();
  });

  /** Puts HTML through an editor. */
  async function clean(editor, texts) {
    const page = await browser.newPage();
    await page.goto(`${address}/test/embedding/editors/editor.html`);
    const cleaned = await page.evaluate(
      async (module, all) => {
        const { clean: through } = await import(module);
        const results = [];
        for (const html of all) results.push(await through(html));
        return results;
      },
      `/test/embedding/editors/${editor}.js`,
      texts,
    );
    await page.close();
    return cleaned;
  }

  /** The elements that a published page has of what was left, once its script has looked. */
  async function elementsOn(html) {
    published.set('page', html);
    const page = await browser.newPage();
    const wrong = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.goto(`${address}/published/page`, { waitUntil: 'load' });
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('inclusion-'))
        .map((element) => ({
          tag: element.localName,
          src: element.getAttribute('src'),
          text: element.textContent.trim(),
        })),
    );
    return { page, found, wrong };
  }

  for (const [name, editor] of Object.entries(editors)) {
    it(`${name}: the table of the documentation is what is seen, and each audit that is left works`, async () => {
      const entries = Object.entries(routes);
      const cleaned = await clean(
        editor,
        entries.map(([, html]) => html),
      );
      const seen = {};
      for (const [place, [route]] of entries.entries()) {
        if (route === 'script') {
          seen[route] = /<script[^>]*embed\.js/u.test(cleaned[place]);
          continue;
        }
        const { page, found, wrong } = await elementsOn(cleaned[place]);
        seen[route] = found.length > 0;
        if (seen[route]) {
          assert.deepEqual([found[0].tag, found[0].src], ['inclusion-audit', '/inclusion/our-audit.json']);
          await page.waitForFunction(
            () => document.querySelector('inclusion-audit').session?.audit.id === 'small-audit',
          );
          await page.waitForSelector('inclusion-audit >>> ::-p-aria([role="heading"])');
        }
        assert.deepEqual(wrong, []);
        await page.close();
      }
      assert.deepEqual(seen, table()[name]);
    });

    it(`${name}: every element goes the same ways as the audit`, async () => {
      const expected = table()[name];
      const tags = readdirSync(new URL('src/elements/', root));
      const ways = ['tag', 'div', 'link'];
      const texts = tags.flatMap((tag) =>
        ways.map((way) => routes[way].replaceAll('inclusion-audit', tag).replaceAll('"audit"', `"${tag.slice(10)}"`)),
      );
      const cleaned = await clean(editor, texts);
      const { page, found } = await elementsOn(cleaned.map((html) => `<section>${html}</section>`).join(''));
      const left = tags.flatMap((tag) =>
        ways.filter((way) => expected[way]).map(() => [tag, '/inclusion/our-audit.json']),
      );
      assert.deepEqual(
        found.map(({ tag, src }) => [tag, src]),
        left,
      );
      await page.close();
    });
  }

  it('a link that is left keeps its page for those without scripts, inside the element', async () => {
    const [, , , left] = await clean('localgov-drupal', Object.values(routes));
    const { page, found } = await elementsOn(left);
    assert.equal(found[0].text, 'Inclusion audit');
    const href = await page.$eval('inclusion-audit a', (link) => link.getAttribute('href'));
    assert.equal(href, '/schools/audit.html#inclusion-audit=/inclusion/our-audit.json');
    await page.close();
  });
});
