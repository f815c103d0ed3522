import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';
import { serveLocally } from '../../build/serve.mjs';
import { answers } from '../server/answers.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Sends answers from a page that loads the sources, and kills the browser before the server has answered. */
describe('what was sent is not lost, nor received twice, when the browser is killed', { timeout: 120_000 }, () => {
  let server;
  let address;
  let profile;
  let browser;
  let round = 0;
  let place;

  before(async () => {
    server = await serveLocally({
      rootDir: at('../..'),
      watch: false,
      nodeResolve: { exportConditions: ['production', 'default'] },
      plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: at('../../tsconfig.json') })],
      middleware: [blankPage, answers],
    });
    ({ address } = server);
  });
  after(() => server.end());

  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'inclusion-elements-'));
    place = `${address}/answers/killed-${(round += 1)}`;
  });
  afterEach(async () => {
    await killBrowser();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  const visit = async () => {
    browser = await puppeteer.launch({ ...(await chromium()), userDataDir: profile });
    const page = await browser.newPage();
    await page.goto(`${address}/blank.html`);
    await page.evaluate(async (url) => {
      const { Submissions } = await import('/src/stores/submissions.ts');
      globalThis.submissions = new Submissions({
        url,
        place: { audit: 'belonging', key: '', storage: 'device' },
        onState: (state) => (globalThis.state = state),
      });
    }, `${place}/submissions`);
    return page;
  };

  const send = (page, title) =>
    page.evaluate((title) => {
      const at = '2026-11-02T09:00:00.000Z';
      void globalThis.submissions.submit({
        ...{ kind: 'audit-response', format: 1, id: '5f0c2b0e-4a57-4d0e-9f43-0b1f3c1c9f10', title },
        ...{ audit: { id: 'belonging', version: '1.0.0' }, status: 'completed', started: at, updated: at },
        ...{ revision: 7, answers: {} },
      });
    }, title);

  const until = (page, status) =>
    page.waitForFunction((wanted) => globalThis.state?.status === wanted, { polling: 20 }, status);

  const killBrowser = async () => {
    if (!browser?.connected) return;
    const ended = new Promise((resolve) => browser.once('disconnected', resolve));
    browser.process().kill('SIGKILL');
    await ended;
  };

  const plan = (...steps) => fetch(`${place}/plan`, { method: 'POST', body: JSON.stringify(steps) });
  const seen = async () => (await fetch(`${place}/seen`)).json();
  const titles = async () => (await seen()).submissions.map(({ body }) => JSON.parse(body).title);

  it('fault 30: sent while offline, killed, and opened again while still offline: goes once there is a connection', async () => {
    const page = await visit();
    await page.setOfflineMode(true);
    await send(page, 'Autumn');
    await until(page, 'waiting');
    await killBrowser();
    const again = await visit();
    await again.setOfflineMode(true);
    await again.evaluate(() => void globalThis.submissions.resume());
    await until(again, 'waiting');
    assert.deepEqual(await titles(), []);
    await again.setOfflineMode(false);
    await until(again, 'sent');
    assert.deepEqual(await titles(), ['Autumn']);
  });

  it('fault 31: killed after the server has accepted and before it could say so: one record', async () => {
    const page = await visit();
    await plan({ drop: 'reply', times: 9999 });
    await send(page, 'Autumn');
    for (let asked = 0; asked === 0; asked = (await titles()).length);
    await killBrowser();
    await plan();
    const again = await visit();
    await again.evaluate(() => void globalThis.submissions.resume());
    await until(again, 'sent');
    const { requests, submissions } = await seen();
    assert.equal(submissions.length, 1);
    assert.equal(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size, 1);
  });
});

function blankPage(context, next) {
  if (context.path !== '/blank.html') return next();
  context.type = 'html';
  context.body = '<!doctype html><title>Sending</title><link rel="icon" href="data:,">';
}
