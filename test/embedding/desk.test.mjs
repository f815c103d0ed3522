import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { policyFor } from '../../build/content-security-policy.mjs';
import { serveSite } from '../../build/serve.mjs';
import { chromium } from '../browsers/chromium.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The desk as a web editor uses it: by the names that it shows. */
describe('the editor’s desk', { timeout: 120_000 }, () => {
  let site;
  let browser;
  let page;
  let wrong;

  before(async () => {
    site = await serveSite();
    browser = await puppeteer.launch(await chromium());
    await browser
      .defaultBrowserContext()
      .overridePermissions(site.address, ['clipboard-read', 'clipboard-sanitized-write']);
  });

  after(async () => {
    await browser.close();
    await site.end();
  });

  async function open(settings = {}) {
    await page?.close();
    page = await browser.newPage();
    wrong = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('request', (request) => {
      // What the browser draws its own fields with is asked of nobody.
      if (!request.url().startsWith(site.address) && !request.url().startsWith('data:')) wrong.push(request.url());
    });
    await page.setViewport({ width: 1280, height: 900, ...settings });
    await page.goto(`${site.address}/desk.html`);
    await says('#documents', 'can be used');
  }

  const says = (selector, words) =>
    page.waitForFunction((at, wanted) => document.querySelector(at)?.textContent.includes(wanted), {}, selector, words);
  const named = (role, name) => page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  const lines = (title) =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('.lines')]
          .find((part) => part.querySelector('h3').textContent.trim() === wanted)
          ?.querySelector('code').textContent,
      title,
    );
  const write = async (name, text) => {
    const field = await named('textbox', name);
    await field.evaluate((element, value) => {
      element.value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  };
  const choose = async (name, value) => (await named('combobox', name)).select(value);
  const inFrames = (wanted) =>
    Promise.all(
      page
        .frames()
        .filter((frame) => frame.url().endsWith('/desk-preview.html'))
        .map((frame) =>
          frame.waitForFunction(
            (words) => {
              const texts = (root) =>
                [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
                  shadowRoot ? [shadowRoot.textContent, ...texts(shadowRoot)] : [],
                );
              return texts(document).join().includes(words);
            },
            {},
            wanted,
          ),
        ),
    );
  const document = 'Or paste it here. You can change it here, too';

  it('shows an example at once, on a phone and on a desktop, within its policy', async () => {
    await open();
    await inFrames('Inclusion audit for schools and settings');
    const widths = await Promise.all(
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map((frame) => frame.evaluate(() => window.innerWidth)),
    );
    assert.deepEqual(widths, [358, 1200]);
    // Its many warnings are folded, since it can be used as it is.
    await says('#documents summary', 'Show the 16 warnings');
    const list = await page.$('#documents .problems');
    assert.equal(await list.evaluate((element) => element.checkVisibility()), false);
    await page.click('#documents summary');
    assert.equal(await list.evaluate((element) => element.checkVisibility()), true);
    assert.deepEqual(wrong, []);
  });

  it('says what is wrong with a document, and leads to its line; the preview stays as it was', async () => {
    await open();
    await inFrames('Inclusion audit for schools and settings');
    await choose('Begin with', 'new');
    await inFrames('Our inclusion audit');
    const text = await (await named('textbox', document)).evaluate(({ value }) => value);
    await write(document, text.replace('"scale": "steps"', '"scale": "step"'));
    await says('#documents', '1 error. Mend it first');
    await says('#documents', 'there is no scale "step". Did you mean "steps"?');
    await says('#stale', 'before the errors above');
    const line = text.slice(0, text.indexOf('"scale": "steps"')).split('\n').length;
    await (await named('button', `Go to line ${line}`)).click();
    const selected = await page.evaluate(() => {
      const { value, selectionStart, selectionEnd } = window.document.activeElement;
      return value.slice(selectionStart, selectionEnd);
    });
    assert.equal(selected, '"scale": "step"');
    await inFrames('Our inclusion audit');
    await write(document, text.replace('"kind": "audit",', '"kind": "audit"'));
    await says('#documents', 'A comma is missing after this.');
    await write(document, text.replace('Our inclusion audit', 'Audit of our own'));
    await inFrames('Audit of our own');
    assert.deepEqual(wrong, []);
  });

  it('shows a document of another kind as what it is', async () => {
    await open();
    const file = new URL('../../stories/documents/small-response-2026.json', import.meta.url);
    await write(
      document,
      readFileSync(new URL('../../stories/documents/manchester-strategy-counts.json', import.meta.url), 'utf8'),
    );
    await says('#said', 'This is a progress report, so it is shown as: Progress of a strategy.');
    assert.ok(await (await named('radio', 'Progress of a strategy')).evaluate(({ checked }) => checked));
    await inFrames('of 6 done');
    await write(document, readFileSync(file, 'utf8'));
    await says('#said', 'shown as: Results of an audit.');
    await inFrames('Madeup Lane Primary School');
    assert.deepEqual(wrong, []);
  });

  it('keeps an audit and answers to it together', async () => {
    const chosen = (kind, file) =>
      page.waitForFunction(
        (id, wanted) => window.document.querySelector(id).value === wanted,
        {},
        `#begin-${kind}`,
        file,
      );
    await open();
    await (await named('radio', 'Results of an audit')).click();
    await inFrames('Example Primary School (not a real school)');
    await page.select('#begin-audit', 'small-audit.json');
    await chosen('audit-response', 'small-colleague-governor.json');
    await says('#said', 'The answers are now an example for this audit.');
    await inFrames('Pretend Park Primary School');
    await page.select('#begin-audit-response', 'manchester-response-example.json');
    await chosen('audit', 'manchester-inclusion-audit.json');
    await says('#said', 'The audit is now the one that these answers belong to.');
    await inFrames('Example Primary School (not a real school)');

    // One's own answers stay, whatever is beside them.
    const own = readFileSync(new URL('../../stories/documents/small-response-2026.json', import.meta.url), 'utf8');
    await page.$eval(
      '#text-audit-response',
      (area, text) => {
        area.value = text;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      },
      own,
    );
    await says('#state-audit-response', 'These answers belong to the audit “small-audit”. Open that audit above');
    assert.equal(await page.$eval('#text-audit-response', (area) => area.ariaInvalid), 'true');
    await page.select('#begin-audit', 'small-audit-v2.json');
    await inFrames('Madeup Lane Primary School');
    assert.equal(await page.$eval('#text-audit-response', ({ value }) => value), own);
    // Without an example for it, a short one is written for an audit of one's own.
    await page.select('#begin-audit-response', 'small-response-2026.json');
    await chosen('audit-response', 'small-response-2026.json');
    await page.select('#begin-audit', 'new');
    await chosen('audit-response', 'new');
    await says('#state-audit-response', 'The document can be used');
    await inFrames('Belonging');
    assert.deepEqual(wrong, []);
  });

  it('takes a table of schools for a register, and names each line that it leaves out', async () => {
    await open();
    await (await named('radio', 'Rights Respecting Schools tracker')).click();
    await says('#documents', 'The document can be used');
    await write(document, 'School,Award,Date\nA made-up school,Gold,15/05/2020\nB,Platinum,2020\nC,Silver,\n');
    await says('#documents', '2 warnings. The document can be used as it is.');
    await says('#documents', 'Line 3: there is no such award.');
    await says('#documents', 'Line 4: the award has no date.');
    await inFrames('A made-up school');
    await (await named('button', 'Go to line 3')).click();
    assert.equal(await page.evaluate(() => window.getSelection().toString()), 'B,Platinum,2020');
    await says('#documents', 'Save it as our-register.csv');
    assert.match(await lines('For the page'), /src="\/inclusion\/our-register\.csv"/u);
    await write(document, '“kind”: 1');
    await says('#documents', 'Write straight double quotation marks');
    assert.deepEqual(wrong, []);
  });

  it('shows results of answers beside their audit', async () => {
    await open();
    await (await named('radio', 'Results of an audit')).click();
    await inFrames('Example Primary School (not a real school)');
    assert.equal(
      await lines('For the page'),
      [
        '<inclusion-audit-results src="/inclusion/our-audit.json" response-src="/inclusion/our-answers.json">',
        '  <p>Ask the inclusion team for the results on paper.</p>',
        '</inclusion-audit-results>',
      ].join('\n'),
    );
  });

  it('shows a register as the tracker, and a badge from its settings alone', async () => {
    await open();
    await (await named('radio', 'Rights Respecting Schools tracker')).click();
    await inFrames('Rights Respecting Schools in Exampleton');
    await (await named('radio', 'Badge of one school')).click();
    await says('#documents', 'It needs no document: go on with step 3.');
    await choose('Level', 'silver');
    await write('Awarded', '2026-05');
    await write('Name of the school', 'Example Primary School');
    await inFrames('Example Primary School');
    await inFrames('Silver: Rights Aware');
    assert.match(
      await lines('For the page'),
      /^<inclusion-rights-badge level="silver" awarded="2026-05" school="Example Primary School">/u,
    );
    await choose('Your website is made with', 'iframe');
    await says('#snippet', 'This works only with the address of a document');
    assert.deepEqual(wrong, []);
  });

  it('opens a file, and says when it is not a text', async () => {
    await open();
    const input = await page.$('input[type=file]');
    await input.uploadFile(new URL('../../stories/documents/broken/truncated.json', import.meta.url).pathname);
    await says('#documents', 'This bracket is never closed');
    await input.uploadFile(new URL('../../stories/docs/elements.png', import.meta.url).pathname);
    await says('#documents', 'This file is not a text in UTF-8.');
  });

  it('puts settings into the preview and into the lines, and copies them', async () => {
    await open();
    await choose('Kind of setting', 'primary');
    await choose('Where answers are kept', 'session');
    await write('What people read without scripts', 'Ask "us" & <them>');
    await choose('Your website is made with', 'wordpress');
    const expected = [
      '<div data-inclusion="audit" data-src="/inclusion/our-audit.json" data-setting-type="primary" data-storage="session">',
      '  <p>Ask &quot;us&quot; &amp; &lt;them&gt;</p>',
      '</div>',
    ].join('\n');
    assert.equal(await lines('For the page'), expected);
    assert.match(
      await lines('For IT, once: at the end of the theme’s functions.php'),
      /wp_enqueue_script_module\( 'inclusion-elements', '\/inclusion\/embed\.js' \);/u,
    );
    await (await named('button', 'Copy')).click();
    await says('.copied', 'Copied.');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), expected);
    const frame = page.frames().find((other) => other.url().endsWith('/desk-preview.html'));
    await frame.waitForSelector('inclusion-audit[setting-type="primary"][storage="none"]');
  });

  for (const [route, title, expected] of [
    ['plain', 'For the page', /^<inclusion-audit src="\/inclusion\/our-audit\.json">/u],
    ['drupal', 'For the page', /^<p><a href="\/our-audit\.html#inclusion-audit=\/inclusion\/our-audit\.json">/u],
    ['umbraco', 'For the page', /^<p><a href="\/our-audit\.html#inclusion-audit=/u],
    ['jadu', 'For the page', /^<div data-inclusion="audit" data-src=/u],
    [
      'google-sites',
      'The address to embed',
      /^https:\/\/www\.example\.gov\.uk\/inclusion\/frame\.html\?element=audit&src=\/inclusion\/our-audit\.json$/u,
    ],
    [
      'iframe',
      'For the page',
      /^<iframe src="\/inclusion\/frame\.html\?element=audit&amp;src=\/inclusion\/our-audit\.json" title="Inclusion audit"/u,
    ],
  ]) {
    it(`gives the lines for ${route}, and the policy`, async () => {
      await open();
      await choose('Your website is made with', route);
      assert.match(await lines(title), expected);
      const policy = await lines('For IT: what your site’s content security policy has to allow');
      assert.match(policy, /^script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'/u);
      assert.equal(policy.includes('frame-src'), route === 'iframe');
    });
  }

  it('names another site in the policy when files come from there', async () => {
    await open();
    await write('Folder of the scripts on your site', 'https://files.example.org/inclusion/');
    assert.equal(
      await lines('For IT: what your site’s content security policy has to allow'),
      "script-src 'self' https://files.example.org; style-src 'self' https://files.example.org; connect-src 'self' https://files.example.org; img-src 'self'",
    );
  });

  it('says what a link and a frame leave out', async () => {
    await open();
    await choose('Kind of setting', 'primary');
    await choose('Your website is made with', 'drupal');
    await says('#snippet', 'Left out here: Kind of setting. A link carries the address of one document alone.');
    await write('A word for its pages in the address', 'audit');
    await choose('Your website is made with', 'iframe');
    await says('#snippet', 'Left out here: A word for its pages in the address. A frame does not take them.');
    assert.match(await lines('For the page'), /src=\/inclusion\/our-audit\.json&amp;setting-type=primary"/u);
  });

  it('shows the preview from right to left and in the dark', async () => {
    await open();
    await choose('Language of the page around it', 'ur');
    await choose('Colours', 'dark');
    const frame = page.frames().find((other) => other.url().endsWith('/desk-preview.html'));
    await frame.waitForSelector('html[lang="ur"][dir="rtl"].dark');
    assert.equal(await frame.evaluate(() => getComputedStyle(window.document.documentElement).colorScheme), 'dark');
  });

  it('takes orders from its own page alone', async () => {
    await open();
    await inFrames('Inclusion audit for schools and settings');
    const frame = page.frames().find((other) => other.url().endsWith('/desk-preview.html'));
    // Messages to one page arrive in the order in which they were sent.
    await frame.evaluate(
      () =>
        new Promise((told) => {
          window.addEventListener('message', ({ data }) => data === 'last' && told());
          window.postMessage({ tag: 'inclusion-strand-progress', attributes: {}, fallback: '' }, '*');
          window.postMessage('last', '*');
        }),
    );
    assert.equal(await frame.$('inclusion-strand-progress'), null);
    assert.ok(await frame.$('main > inclusion-audit'));
  });

  it('keeps nothing on the device', async () => {
    await open();
    const frame = page.frames().find((other) => other.url().endsWith('/desk-preview.html'));
    await inFrames('Inclusion audit for schools and settings');
    assert.deepEqual(
      await frame.evaluate(async () => [(await window.indexedDB.databases()).length, window.document.cookie]),
      [0, ''],
    );
  });

  it('is reached in order by keyboard alone', async () => {
    await open();
    // The example has warnings, whose lines can be gone to: a new document has none.
    await choose('Begin with', 'new');
    await says('#documents', 'Nothing is wrong.');
    await page.evaluate(() => window.document.activeElement.blur());
    const seen = [];
    for (let turn = 0; turn < 12; turn += 1) {
      await page.keyboard.press('Tab');
      seen.push(
        await page.evaluate(() => window.document.activeElement.id || window.document.activeElement.textContent.trim()),
      );
    }
    assert.deepEqual(seen.slice(3, 8), [
      'inclusion-audit',
      'begin-audit',
      'file-audit',
      'text-audit',
      'Save it as our-audit.json',
    ]);
  });

  for (const [what, width, scheme] of [
    ['at 1280 pixels', 1280, 'light'],
    ['in the dark', 1280, 'dark'],
    ['at 320 pixels', 320, 'light'],
  ]) {
    it(`axe finds nothing ${what}, with problems shown, and nothing has to be scrolled sideways`, async () => {
      await open({ width });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const text = await (await named('textbox', document)).evaluate(({ value }) => value);
      await write(document, text.replace('"version"', '"verson"'));
      await says('#documents', 'did you mean "version"?');
      assert.equal(await page.evaluate(() => window.document.documentElement.scrollWidth), width);
      await page.evaluate(axe);
      const found = await page.evaluate(async () =>
        (await window.axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        ),
      );
      assert.deepEqual(found, []);
    });
  }
});

describe('the guides as pages', { timeout: 60_000 }, () => {
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

  const guides = readdirSync(new URL('../../stories/docs/', import.meta.url), { recursive: true }).filter((name) =>
    name.endsWith('.md'),
  );
  for (const name of [...guides, 'index.md']) {
    it(`${name} is a page without faults, whose links lead somewhere`, async () => {
      const page = await browser.newPage();
      const wrong = [];
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      await page.setViewport({ width: 320, height: 700 });
      await page.goto(`${site.address}/docs/${name.replace('.md', '.html')}`);
      assert.equal(await page.evaluate(() => window.document.documentElement.scrollWidth), 320);
      await page.evaluate(axe);
      const found = await page.evaluate(async () =>
        (await window.axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        ),
      );
      assert.deepEqual(found, []);
      const links = await page.$$eval('a[href]', (all) => all.map(({ href }) => href));
      for (const link of links.filter((address) => address.startsWith(site.address))) {
        const { status } = await fetch(link);
        assert.equal(status, 200, link);
        const [address, place] = link.split('#');
        if (place && address === page.url().split('#')[0]) assert.ok(await page.$(`[id="${place}"]`), link);
      }
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }
});

it('no page but the desk has a looser policy', () => {
  assert.match(policyFor('/desk.html'), /; frame-src 'self'$/u);
  for (const path of ['/', '/council.html', '/desk-preview.html', '/docs/web-editors.html']) {
    assert.doesNotMatch(policyFor(path), /frame-src/u);
  }
});
