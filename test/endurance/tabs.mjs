import assert from 'node:assert/strict';
import fc from 'fast-check';

/**
 * Three tabs of one site, used at random: answers to the same few statements in any of them, reloads and crashes. The
 * model is what each statement was when a page last said “Saved”; that has to be there whatever happened since.
 */

const statements = {
  'belonging.welcome.greeting': ['not-yet', 'starting', 'established', 'embedded'],
  'belonging.welcome.accessibility-plan': ['no', 'partly', 'yes'],
};

class Tab {
  #page;
  #browser;
  #address;

  constructor(browser, address) {
    this.#browser = browser;
    this.#address = address;
  }

  async open() {
    this.#page = await this.#browser.newPage();
    await this.#load(() => this.#page.goto(this.#address));
  }

  /** Comes to the front, as the tab that a person uses does: a page in the background is not drawn. */
  async #load(navigate) {
    await this.#page.bringToFront();
    await navigate();
    await this.#page.waitForFunction(() => document.querySelector('inclusion-audit')?.session);
    const choice = await this.#page.$('inclusion-audit >>> ::-p-aria([name="Primary school"][role="radio"])');
    if (!choice) return;
    await choice.click();
    await this.#page.locator('inclusion-audit >>> ::-p-aria([name="Start"][role="button"])').click();
  }

  /** Answers as a person does, and waits until the page says that it is saved; a conflict is settled for this tab. */
  async answer(statement, code) {
    await this.#page.bringToFront();
    await this.#page.evaluate((id) => document.querySelector('inclusion-audit').goTo(id), statement);
    const radio = `[id="statement-${statement}"] input[value="${code}"]`;
    const found = await this.#page.waitForSelector(`inclusion-audit >>> ${radio}`);
    // The same answer again is no change, so nothing is written and nothing said.
    if (await found.evaluate((input) => input.checked)) return;
    await found.evaluate((input) => input.click());
    await this.#page.waitForFunction(
      (id, value) => {
        const { shadowRoot, session } = document.querySelector('inclusion-audit');
        const conflict = shadowRoot.querySelector(`[id="statement-${id}"] [part~="conflict"] button`);
        conflict?.click();
        const status = shadowRoot.querySelector('.save-status')?.textContent.trim() ?? '';
        return !conflict && session.answerOf(id)?.value === value && status.startsWith('Saved ');
      },
      { polling: 'raf' },
      statement,
      code,
    );
  }

  async reload() {
    await this.#load(() => this.#page.reload());
  }

  async crash() {
    const crashed = new Promise((resolve) => this.#page.once('error', resolve));
    this.#page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    await this.#page.close().catch(() => undefined);
    await this.open();
  }

  /** The values that stand here, by statement. */
  async values() {
    return this.#page.evaluate((ids) => {
      const { session } = document.querySelector('inclusion-audit');
      return Object.fromEntries(ids.map((id) => [id, session.answerOf(id)?.value]));
    }, Object.keys(statements));
  }

  async close() {
    await this.#page?.close().catch(() => undefined);
  }
}

const command = (words, run) => ({ check: () => true, run, toString: () => words });

const commands = [
  fc
    .tuple(
      fc.nat(2),
      fc.constantFrom(...Object.entries(statements).flatMap(([id, codes]) => codes.map((code) => [id, code]))),
    )
    .map(([tab, [statement, code]]) =>
      command(`tab ${tab} answers ${statement} with ${code}`, async (model, real) => {
        await real.tabs[tab].answer(statement, code);
        model[statement] = code;
      }),
    ),
  fc.nat(2).map((tab) => command(`tab ${tab} reloads`, (_, real) => real.tabs[tab].reload())),
  fc.nat(2).map((tab) =>
    command(`tab ${tab} crashes`, async (model, real) => {
      await real.tabs[tab].crash();
      const kept = await real.tabs[tab].values();
      for (const [statement, value] of Object.entries(model)) assert.equal(kept[statement], value, statement);
    }),
  ),
];

/** Runs that many random uses; resolves to how many commands were carried out. Throws with the shortest that fails. */
export async function useThreeTabs(browser, address, { runs, seed }) {
  let carriedOut = 0;
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 12, size: 'max' }), async (uses) => {
      const context = await browser.createBrowserContext();
      const tabs = [new Tab(context, address), new Tab(context, address), new Tab(context, address)];
      const model = {};
      try {
        // The first makes the draft that the others open.
        await tabs[0].open();
        await tabs[0].answer('belonging.welcome.greeting', 'starting');
        model['belonging.welcome.greeting'] = 'starting';
        await tabs[1].open();
        await tabs[2].open();
        await fc.asyncModelRun(() => ({ model, real: { tabs } }), uses);
        const fresh = new Tab(context, address);
        await fresh.open();
        const kept = await fresh.values();
        for (const [statement, value] of Object.entries(model)) assert.equal(kept[statement], value, statement);
        carriedOut += [...uses].length;
      } finally {
        await context.close();
      }
    }),
    { numRuns: runs, seed, endOnFailure: false },
  );
  return carriedOut;
}
