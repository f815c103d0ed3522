import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { serveSite } from '../../build/serve.mjs';
import { chromium } from '../browsers/chromium.mjs';
import { useThreeTabs } from './tabs.mjs';
import { attributes } from './attributes.mjs';

/**
 * What long use leaves behind, in Chromium, on the demonstration: every element connected and disconnected 10,000
 * times, an audit answered 5,000 times, three tabs used at random with crashes. Prints heap growth and listeners, and
 * fails where the bars of the docs are missed. `npm run test:endurance -- [--runs 10] [--seed 1]`; needs `npm run build`.
 */
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const option = (name, otherwise) => Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) || otherwise;
const [most, times, answers] = [1_000_000, 10_000, 5_000];

const site = await serveSite();
const browser = await puppeteer.launch({ ...(await chromium()), protocolTimeout: 600_000 });
const rows = [];
const tell = (what, growth, listeners, met) => {
  rows.push({ what, growth, listeners, met });
  console.log(`| ${what} | ${(growth / 1000).toFixed(0)} KB | ${listeners} | ${met ? 'met' : 'MISSED'} |`);
  if (!met) process.exitCode = 1;
};

try {
  console.log('| after | heap growth | listeners more | bar: under 1 MB, none left |\n|---|---|---|---|');
  for (const [tag, written] of Object.entries(attributes)) await connectOften(tag, written);
  await answerOften();
  const carriedOut = await useThreeTabs(browser, `${site.address}/form.html`, {
    runs: option('runs', 10),
    seed: option('seed', Date.now() % 1e9),
  });
  console.log(`\nThree tabs used at random, with reloads and crashes: ${carriedOut} uses, nothing saved was lost.`);
  rows.push({ what: 'three tabs', uses: carriedOut, met: true });
} finally {
  await browser.close();
  await site.end();
}
await mkdir('.cache', { recursive: true });
await writeFile('.cache/endurance.json', `${JSON.stringify(rows, null, 2)}\n`);

async function connectOften(tag, written) {
  const page = await browser.newPage();
  await page.goto(`${site.address}/strategy.html`);
  await page.evaluate(
    async (name, given) => {
      for (const shown of document.querySelectorAll('inclusion-strand-progress')) shown.remove();
      const element = document.createElement(name);
      for (const [attribute, value] of Object.entries(given)) element.setAttribute(attribute, value);
      document.querySelector('main').append(element);
      await customElements.whenDefined(name);
      await new Promise((resolve) => element.addEventListener('inclusion-ready', resolve, { once: true }));
      await element.updateComplete;
      window.again = async (count) => {
        const parent = element.parentElement;
        for (let round = 0; round < count; round += 1) {
          element.remove();
          // Every tenth time it is away for longer than a move takes.
          if (round % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
          parent.append(element);
          if (round % 100 === 0) await element.updateComplete;
        }
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      };
    },
    tag,
    written,
  );
  await page.evaluate(() => window.again(200));
  const before = await atRest(page);
  await page.evaluate((count) => window.again(count), times);
  const after = await atRest(page);
  const [growth, listeners] = [after.heap - before.heap, after.listeners - before.listeners];
  tell(`<${tag}> connected ${times.toLocaleString('en')} times`, growth, listeners, growth < most && listeners <= 0);
  await page.close();
}

async function answerOften() {
  const page = await browser.newPage();
  await page.goto(`${site.address}/form.html`);
  await page.waitForFunction(() => document.querySelector('inclusion-audit')?.session);
  await page.evaluate(() => {
    const { session } = document.querySelector('inclusion-audit');
    session.chooseSetting({ type: 'primary' }, 'person');
    window.answerAgain = async (count) => {
      const codes = ['not-yet', 'starting', 'established', 'embedded'];
      for (let round = 0; round < count; round += 1) {
        const value = codes[round % codes.length];
        session.answer('belonging.welcome.greeting', { value, note: `Note ${round}` }, 'person');
        if (round % 20 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
  });
  await page.evaluate(() => window.answerAgain(200));
  await saved(page);
  const before = await atRest(page);
  await page.evaluate((count) => window.answerAgain(count), answers);
  await saved(page);
  const after = await atRest(page);
  const [growth, listeners] = [after.heap - before.heap, after.listeners - before.listeners];
  tell(`${answers.toLocaleString('en')} answers, each saved`, growth, listeners, growth < most && listeners <= 0);
  await page.close();
}

async function saved(page) {
  await page.waitForFunction(
    () => {
      const { shadowRoot, session } = document.querySelector('inclusion-audit');
      const status = shadowRoot.querySelector('.save-status')?.textContent.trim() ?? '';
      return session.answerOf('belonging.welcome.greeting') && status.startsWith('Saved ');
    },
    { polling: 'raf' },
  );
}

/** Bytes of heap and the number of listeners when everything that can be collected is. */
async function atRest(page) {
  const session = await page.createCDPSession();
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, JSEventListeners } = await page.metrics();
  await session.detach();
  return { heap: JSHeapUsedSize, listeners: JSEventListeners };
}
