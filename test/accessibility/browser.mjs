import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromium } from '../browsers/chromium.mjs';

const folder = '.cache/accessibility';
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wav': 'audio/wav',
};

/** Builds the page that shows one story, from the same story files as Storybook. */
export async function buildPage() {
  await build({
    root: 'test/accessibility/page',
    configFile: 'stories/.storybook/vite.config.ts',
    base: './',
    logLevel: 'error',
    // Its assertions only work inside the test runner; what shows a story uses its small helpers alone.
    resolve: { alias: { '@open-wc/testing': '@open-wc/testing-helpers' } },
    build: { outDir: resolve(folder), emptyOutDir: true, target: 'es2022', minify: false, assetsInlineLimit: 0 },
  });
}

/** Serves the page to this machine alone, and resolves to its address and how to end it. */
export async function servePage() {
  // Read once: a build that begins meanwhile changes nothing of what is looked at.
  const files = new Map([['/ace.js', await readFile('node_modules/accessibility-checker-engine/ace.js')]]);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = `${entry.parentPath}/${entry.name}`;
    if (entry.isFile()) files.set(path.slice(folder.length), await readFile(path));
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const content = files.get(pathname);
    const type = types[extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(content ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(content);
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return { address: `http://127.0.0.1:${server.address().port}/index.html`, end: () => server.close() };
}

export async function startBrowser() {
  return puppeteer.launch({ ...(await chromium()), protocolTimeout: 120_000 });
}

/** A window of its own, which has the keyboard and the focus whatever other windows do. */
export async function openPage(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.session = await page.createCDPSession();
  page.address = address;
  await page.session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.session.send('Accessibility.enable');
  return page;
}

/** Shows a story from the beginning, on a page that runs this way. */
export async function show(page, story, direction = 'ltr') {
  await page.goto(page.address, { waitUntil: 'load' });
  await page.evaluate((id, way) => proof.show(id, way), story, direction);
  await page.waitForNetworkIdle({ idleTime: 50, timeout: 15_000 });
  await page.evaluate(() => proof.settled());
}
