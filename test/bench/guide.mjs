import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { runnerImport } from 'vite';
import { chromium } from '../browsers/chromium.mjs';

/**
 * Measures a guide of 200 chapters (100,000 words) beside one of 20, both made by the same generator: same browser, slowed
 * down four times, rounds interleaved, medians. Shown: from the start of the page to the questions being painted; the
 * first letter of a search, a while after the field took focus; each further letter; and turning to a chapter.
 *
 * Run as `npm run bench` or `node test/bench/guide.mjs -- [--rounds 7]`; builds `dist/` only where there is none.
 */
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (!existsSync('dist/embed.js')) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });

const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 5;
const sizes = [20, 200];
const { module } = await runnerImport('./stories/documents/generate-guide.ts');
const files = new Map();
for (const entry of await readdir('dist', { recursive: true })) {
  if (entry.endsWith('.js')) files.set(`/dist/${entry.replaceAll('\\', '/')}`, await readFile(`dist/${entry}`));
}
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
const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'text/html';
  const content = files.get(path);
  response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(content);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));

const browser = await puppeteer.launch(await chromium());
const runs = [];
try {
  for (let round = 0; round < rounds; round += 1) {
    for (const size of round % 2 === 0 ? sizes : sizes.toReversed()) runs.push({ size, ...(await measure(size)) });
  }
} finally {
  await browser.close();
  server.close();
}
print();

/** One visit with nothing in any cache, in milliseconds. */
async function measure(size) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`http://127.0.0.1:${server.address().port}/${size}.html`);
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
  return { opened, first, letter: median(letters), turned };
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
}

function print() {
  const row = (size, key) => median(runs.filter((run) => run.size === size).map((run) => run[key]));
  const [small, large] = sizes;
  console.log(`| a guide | ${small} chapters | ${large} chapters | ratio |\n|---|---|---|---|`);
  for (const [key, what] of [
    ['opened', 'opened and painted'],
    ['first', 'first letter of a search'],
    ['letter', 'each further letter'],
    ['turned', 'a chapter, all loaded for it'],
  ]) {
    const [one, other] = [row(small, key), row(large, key)];
    console.log(`| ${what} | ${one.toFixed(0)} ms | ${other.toFixed(0)} ms | ${(other / one).toFixed(2)} |`);
  }
}
