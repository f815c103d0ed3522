import puppeteer from 'puppeteer-core';
import { runnerImport } from 'vite';
import { chromium } from '../browsers/chromium.mjs';
import { quantile } from './measure.mjs';
import { begin, report, roundsAsked } from './report.mjs';
import { serveFiles } from './server.mjs';
import { sideBySide } from './table.mjs';

/**
 * Measures the tracker with 25,000 schools beside 250: same browser, not slowed down, rounds interleaved, medians.
 * `node test/bench/tracker.mjs [--rounds 7]`.
 */
begin();

const rounds = roundsAsked();
const sizes = [250, 25_000];
const { module } = await runnerImport('./stories/documents/generate-register.ts');
const { files, address, end, add } = await serveFiles();
await add('dist', '/dist');
for (const size of sizes) {
  files.set(`/register-${size}.json`, JSON.stringify(module.generateRegister(size)));
  files.set(
    `/${size}.html`,
    `<!doctype html><html lang="en"><title>Schools</title><body>
<script type="module" src="/watch.js"></script><script type="module" src="/dist/embed.js"></script>
<inclusion-rights-tracker src="/register-${size}.json" show="schools"></inclusion-rights-tracker></body></html>`,
  );
}
/** Says when the first table was painted, does what a person does, and keeps count of tasks above 50 ms. */
files.set(
  '/watch.js',
  `window.longTasks = [];
new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => window.longTasks.push([startTime, duration]))).observe({ type: 'longtask' });
const painted = () => new Promise((resolve) => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
});
const root = () => document.querySelector('inclusion-rights-tracker').shadowRoot;
window.firstTable = (async () => {
  while (!root()?.querySelector('.schools-table tbody tr')) await new Promise(requestAnimationFrame);
  return painted();
})();
window.timed = async (act) => {
  const begin = performance.now();
  act(root());
  return (await painted()) - begin;
};`,
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
  'tracker',
  rounds,
  { runs },
  sideBySide(runs, sizes, 'schools', [
    ['first table painted', 'firstTable', 'ms'],
    ['a key of the search to the next frame', 'key', 'ms'],
    ['the slowest key', 'slowestKey', 'ms'],
    ['a sort to the next frame', 'sort', 'ms'],
    ['the slowest sort', 'slowestSort', 'ms'],
    ['the longest task after loading (0: none above 50)', 'longest', 'ms'],
    ['heap', 'heap', 'MB'],
  ]),
);

/** One visit, nothing in any cache: milliseconds to the first table, of each thing a person does, and bytes of heap. */
async function measure(size) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${address}/${size}.html`);
  const firstTable = await page.evaluate(() => window.firstTable);
  // What warns authors has run by then.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await page.evaluate(() => (window.longTasks.length = 0));
  await page.evaluate(() =>
    document.querySelector('inclusion-rights-tracker').shadowRoot.getElementById('search').focus(),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  const focusing = await page.evaluate(() => window.longTasks.splice(0).map(([, duration]) => duration));
  const keys = [];
  for (let length = 1; length <= 11; length += 1) {
    const act = (typed) =>
      window.timed((root) => {
        const field = root.getElementById('search');
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    keys.push(await page.evaluate(act, 'madeup lane'.slice(0, length)));
  }
  await page.evaluate(() =>
    window.timed((root) => {
      const field = root.getElementById('search');
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }),
  );
  const sorts = [];
  for (const column of [5, 1, 2, 0, 3]) {
    sorts.push(
      await page.evaluate(
        (place) => window.timed((root) => root.querySelectorAll('button.sort')[place].click()),
        column,
      ),
    );
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  const long = await page.evaluate(() => window.longTasks.map(([, duration]) => duration));
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return {
    firstTable,
    key: quantile(keys),
    slowestKey: Math.max(...keys),
    sort: quantile(sorts),
    slowestSort: Math.max(...sorts),
    longest: Math.max(0, ...long, ...focusing),
    heap: usedSize / 1e6,
  };
}
