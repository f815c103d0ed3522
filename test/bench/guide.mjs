import puppeteer from 'puppeteer-core';
import { runnerImport } from 'vite';
import { chromium } from '../browsers/chromium.mjs';
import { quantile } from './measure.mjs';
import { begin, report, roundsAsked } from './report.mjs';
import { serveFiles } from './server.mjs';
import { sideBySide } from './table.mjs';

/**
 * Measures a guide of 200 chapters (100,000 words) beside one of 20, both made by the same generator: same browser, slowed
 * down four times, rounds interleaved, medians. Shown: from the start of the page to the questions being painted; the
 * first letter of a search, a while after the field took focus; each further letter; and turning to a chapter.
 * `node test/bench/guide.mjs [--rounds 7]`.
 */
begin();

const rounds = roundsAsked();
const sizes = [20, 200];
const { module } = await runnerImport('./stories/documents/generate-guide.ts');
const { files, address, end, add } = await serveFiles();
await add('dist', '/dist');
for (const size of sizes) {
  files.set(`/guide-${size}.json`, JSON.stringify(module.generateGuide(size)));
  files.set(
    `/${size}.html`,
    `<!doctype html><html lang="en"><title>Guide</title><body>
<inclusion-parent-guide src="/guide-${size}.json"></inclusion-parent-guide>
<script type="module" src="/dist/embed.js"></script><script type="module" src="/measure.js"></script></body></html>`,
  );
}
files.set(
  '/measure.js',
  `const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => resolve(performance.now());
  port2.postMessage(undefined);
}));
const guide = document.querySelector('inclusion-parent-guide');
const find = (selector) => guide.shadowRoot.querySelector(selector);
guide.addEventListener('inclusion-ready', async () => {
  await guide.updateComplete;
  window.opened = await painted();
});
window.begin = () => find('input[type="search"]').focus();
window.search = async (query) => {
  const begin = performance.now();
  const field = find('input[type="search"]');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await guide.updateComplete;
  while (!find('.findings')) await painted();
  return (await painted()) - begin;
};
window.turn = async () => {
  const begin = performance.now();
  find('.findings .place').click();
  while (!find('.chapter') || find('.unformatted')) await painted();
  return (await painted()) - begin;
};
`,
);
const browser = await puppeteer.launch(await chromium());
const runs = [];
try {
  for (let round = 0; round < rounds; round += 1) {
    for (const size of round % 2 === 0 ? sizes : sizes.toReversed()) runs.push({ size, ...(await measure(size)) });
  }
} finally {
  await browser.close();
  end();
}
await report(
  'guide',
  rounds,
  { runs },
  sideBySide(runs, sizes, 'chapters', [
    ['opened and painted', 'opened', 'ms'],
    ['first letter of a search', 'first', 'ms'],
    ['each further letter', 'letter', 'ms'],
    ['a chapter, all loaded for it', 'turned', 'ms'],
  ]),
);

/** One visit with nothing in any cache, in milliseconds. */
async function measure(size) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${address}/${size}.html`);
  const opened = await (await page.waitForFunction(() => window.opened, { timeout: 120_000 })).jsonValue();
  // A person comes to the field before they type.
  await page.evaluate(() => window.begin());
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const search = (query) => page.evaluate((words) => window.search(words), query);
  const first = await search('t');
  const letters = [];
  for (const query of ['to', 'top', 'topi', 'topic', 'topic1', 'topic19']) letters.push(await search(query));
  const turned = await page.evaluate(() => window.turn());
  await context.close();
  return { opened, first, letter: quantile(letters), turned };
}
