import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serveSite } from '../../build/serve.mjs';
import { chromium } from '../browsers/chromium.mjs';
import { inPlaceOfDist } from '../guards/build.mjs';

/**
 * Types into an audit on a page of the demonstration, and takes the browser or the tab away in the middle of it. What
 * the page has said is saved must be there when it is opened again. Needs what `npm run build` makes.
 */
const rounds = 3;
const statement = 'belonging.welcome.greeting';
const words = 'Two adults greet each child by name. ';

describe('nothing that was shown as saved is lost', { timeout: 120_000 }, () => {
  let site;
  let profile;
  let browser;

  before(async () => {
    // Without its guard, the library of another folder is served: see test/guards/prove.mjs.
    const { DIST } = process.env;
    site = await serveSite(0, DIST ? [inPlaceOfDist(DIST)] : []);
    profile = await mkdtemp(join(tmpdir(), 'inclusion-elements-'));
  });

  after(async () => {
    await killBrowser();
    await site.end();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  const launch = async () => {
    browser = await puppeteer.launch({ ...(await chromium()), userDataDir: profile });
  };

  /** Opens the audit at the note of a statement. */
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}/form.html`);
    await page.waitForFunction(() => document.querySelector('inclusion-audit').session);
    const choice = await page.$('inclusion-audit >>> ::-p-aria([name="Primary school"][role="radio"])');
    if (choice) {
      await choice.click();
      await page.locator('inclusion-audit >>> ::-p-aria([name="Start"][role="button"])').click();
    }
    await page.evaluate((id) => document.querySelector('inclusion-audit').goTo(id), statement);
    const fold = await page.waitForSelector(`inclusion-audit >>> [id="statement-${statement}"] details.notes`);
    await fold.evaluate((details) => (details.open = true));
    const note = await page.waitForSelector(`inclusion-audit >>> [id="note-${statement}"]`);
    await note.evaluate((field) => {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    });
    return { page, note };
  };

  const typed = (note) => note.evaluate((field) => field.value);

  /** Waits until the page says that all that was typed is saved. */
  const saved = (page, text) =>
    page.waitForFunction(
      (id, expected) => {
        const audit = document.querySelector('inclusion-audit');
        const status = audit.shadowRoot.querySelector('.save-status')?.textContent ?? '';
        return audit.session.answerOf(id)?.note?.trim() === expected && status.trim().startsWith('Saved ');
      },
      { polling: 'raf' },
      statement,
      text.trim(),
    );

  /** Types on, and takes everything away at a moment that nobody chose. */
  const typeOnUntil = async (page, takeAway) => {
    const keys = 3 + Math.floor(Math.random() * (words.length - 3));
    for (const key of words.slice(0, keys)) await page.keyboard.press(key === ' ' ? 'Space' : key);
    // Not awaited: the keys after that moment have nowhere to go.
    page.keyboard.type(words.slice(keys)).catch(() => undefined);
    await takeAway();
    return keys;
  };

  const killBrowser = async () => {
    if (!browser?.connected) return;
    const ended = new Promise((resolve) => browser.once('disconnected', resolve));
    browser.process().kill('SIGKILL');
    await ended;
  };

  const crashTab = async (page) => {
    const crashed = new Promise((resolve) => page.once('error', resolve));
    page.goto('chrome://crash').catch(() => undefined);
    await crashed;
  };

  for (const [fault, takeAway] of [
    ['fault 17: the browser is killed while typing', () => killBrowser],
    ['fault 18: the tab crashes while typing', (page) => () => crashTab(page)],
  ]) {
    it(`${fault}, ${rounds} times over`, async () => {
      await killBrowser();
      await launch();
      for (let round = 1; round <= rounds; round += 1) {
        const { page, note } = await open();
        await note.type(words);
        const acknowledged = await typed(note);
        await saved(page, acknowledged);
        const keys = await typeOnUntil(page, takeAway(page));
        if (!browser.connected) await launch();
        const again = await open();
        const kept = await typed(again.note);
        assert.ok(
          kept.startsWith(acknowledged.trim()),
          `round ${round}, ${keys} keys on: shown as saved "${acknowledged}", kept "${kept}"`,
        );
        await again.page.close();
      }
    });
  }

  for (const [how, leave] of [
    ['another page is opened', (page) => page.goto(`${site.address}/`)],
    ['the tab is closed', (page) => page.close({ runBeforeUnload: true })],
  ]) {
    it(`asks to stay, and saves what was typed meanwhile, when ${how} while typing`, async () => {
      await killBrowser();
      await launch();
      const { page, note } = await open();
      const asked = new Promise((resolve) => page.once('dialog', resolve));
      await page.keyboard.type('One more word');
      // However slow the machine, somebody is still typing when the page is left.
      const keys = await note.evaluate((field) =>
        window.setInterval(() => {
          field.value += '!';
          field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        }, 50),
      );
      const left = leave(page).catch(() => undefined);
      const dialog = await asked;
      assert.equal(dialog.type(), 'beforeunload');
      await dialog.dismiss();
      await left;
      await page.evaluate((interval) => window.clearInterval(interval), keys);
      await saved(page, await typed(note));
      assert.match(await typed(note), /One more word/u);
    });
  }

  it('lets go at once who has typed before', async () => {
    await killBrowser();
    await launch();
    const { page, note } = await open();
    const asked = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.keyboard.type('Done');
    await saved(page, await typed(note));
    await page.goto(`${site.address}/`);
    assert.deepEqual(asked, []);
  });
});
