import { show } from './browser.mjs';
import { apply, modes } from './modes.mjs';
import { rows } from './keyboard-rows.mjs';

/** The most presses of Tab that anything in these stories is away. */
const far = 120;

/** Does what each row of the table says with real presses of keys, each on a story shown from the beginning. */
export async function checkKeyboard(page) {
  const outcomes = [];
  for (const { pattern, keys, expected, story, run } of rows) {
    let fault;
    try {
      await show(page, story);
      await apply(page, modes[0]);
      await run(keyboardOf(page));
    } catch (error) {
      fault = error.message;
    }
    outcomes.push({ pattern, keys, expected, story, fault });
    console.error(`keyboard: ${pattern}, ${keys}: ${fault ?? 'as it should'}`);
  }
  return outcomes;
}

/** A person at the keyboard of a page. */
function keyboardOf(page) {
  const settled = () => page.evaluate(() => proof.settled());
  const person = {
    /** Presses keys, one after another: `Shift+Tab` holds Shift. */
    async press(...keys) {
      for (const key of keys) {
        const [last, ...held] = key.split('+').toReversed();
        for (const one of held) await page.keyboard.down(one);
        await page.keyboard.press(last);
        for (const one of held) await page.keyboard.up(one);
        await settled();
      }
    },
    type: (words) => page.keyboard.type(words),
    /** Presses Tab until what has focus matches a selector and has these words. */
    async tabTo(selector, words = '') {
      for (let presses = 0; presses < far; presses += 1) {
        if (await page.evaluate((css, text) => proof.focusIsOn(css, text), selector, words)) return;
        await person.press('Tab');
      }
      throw new Error(`Tab never comes to ${selector} “${words}”`);
    },
    focused: () => page.evaluate(() => proof.focused()),
    /** Listens to the forms of the page; what it gives tells how often one was sent since. */
    async countSubmits() {
      await page.evaluate(() => {
        window.submits = 0;
        window.addEventListener('submit', () => (window.submits += 1), true);
      });
      return () => page.evaluate(() => window.submits);
    },
    wordsOf: (selector) => page.evaluate((css) => proof.wordsOf(css), selector),
    /** Waits until something the person can see is so, within two seconds. */
    async until(what, isSo) {
      const end = performance.now() + 2000;
      while (!(await isSo())) {
        if (performance.now() > end) throw new Error(`${what}: it is ${JSON.stringify(await person.focused())}`);
        await settled();
      }
    },
    /** What has focus is as a row says. */
    async expect(what, wanted) {
      const is = async () => {
        const found = (await person.focused()) ?? {};
        return Object.entries(wanted).every(([name, value]) =>
          value instanceof RegExp ? value.test(found[name]) : found[name] === value,
        );
      };
      await person.until(`${what}, but ${JSON.stringify(wanted)} is not so`, is);
    },
  };
  return person;
}
