import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPage, openPage, servePage, startBrowser } from './browser.mjs';
import { checkDefects } from './defects.mjs';
import { unproven } from './exceptions.mjs';
import { checkKeyboard } from './keyboard.mjs';
import { modes } from './modes.mjs';
import { checkStory } from './state.mjs';
import { printDefects, printFindings, printKeyboard, printMatrix } from './table.mjs';

/**
 * Checks every story in every mode under axe-core, IBM's engine, and what they do not look at: geometry, focus, and the
 * browser's accessibility tree; then the keyboard, and that planted defects are found. Ends with 1 where anything is.
 *
 * Run as `npm run test:a11y -- [--stories PATTERN] [--modes NAME,NAME] [--part matrix,keyboard,defects] [--workers 2]`.
 */
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { values: wanted } = parseArgs({
  options: {
    stories: { type: 'string', default: '' },
    modes: { type: 'string', default: modes.map(({ name }) => name).join() },
    part: { type: 'string', default: 'matrix,keyboard,defects' },
    workers: { type: 'string', default: '2' },
  },
});
const parts = wanted.part.split(',');
const chosenModes = modes.filter(({ name }) => wanted.modes.split(',').includes(name));

const began = performance.now();
await buildPage();
const { address, end } = await servePage();
let browser = startBrowser();
const report = { date: new Date().toISOString(), browser: await (await browser).version(), results: [] };
try {
  const page = await openPage(await browser, address);
  await page.goto(address);
  const stories = (await page.evaluate(() => proof.stories())).filter((id) => new RegExp(wanted.stories).test(id));
  if (stories.length === 0 || chosenModes.length === 0) throw new Error('No story and mode is called like that.');
  report.unproven = await unproven(page);
  if (parts.includes('matrix')) report.results = await checkAll(stories);
  if (parts.includes('keyboard')) report.keyboard = await checkKeyboard(await openPage(await browser, address));
  if (parts.includes('defects')) report.defects = await checkDefects(await openPage(await browser, address));
} finally {
  await (await browser).close();
  end();
}
report.minutes = (performance.now() - began) / 60_000;

await mkdir('.cache', { recursive: true });
await writeFile('.cache/accessibility.json', `${JSON.stringify(report, null, 2)}\n`);
const faults =
  (parts.includes('matrix') ? printMatrix(report, chosenModes) + printFindings(report) : 0) +
  (report.keyboard ? printKeyboard(report.keyboard) : 0) +
  (report.defects ? printDefects(report.defects) : 0) +
  report.unproven.length;
for (const id of report.unproven) console.log(`The exception ${id} is not proven any more: take it out.`);
console.log(
  `\n${faults} faults, in ${report.minutes.toFixed(1)} minutes, ${report.browser}; see .cache/accessibility.json`,
);
process.exitCode = faults > 0 ? 1 : 0;

/** Several windows take stories from one list. */
async function checkAll(stories) {
  const results = [];
  const left = [...stories];
  const seen = new Map();
  const work = async () => {
    for (let story = left.shift(); story; story = left.shift()) {
      results.push(...(await inWindow((page) => checkStory(page, story, chosenModes, seen), story)));
      console.error(`${stories.length - left.length} of ${stories.length}: ${story}`);
    }
  };
  await Promise.all(Array.from({ length: Number(wanted.workers) }, work));
  return results;
}

/**
 * Does something in a window of its own. Where the browser itself was ended, by a machine that is short of memory, it is
 * begun again, once; what is wrong with a story is wrong the second time too.
 */
async function inWindow(check, story, again = true) {
  const mine = browser;
  try {
    const page = await openPage(await mine, address);
    const results = await check(page);
    await page.browserContext().close();
    return results;
  } catch (error) {
    if (!again || (await mine).connected) return [{ story, mode: chosenModes[0].name, ...broken(error) }];
    if (mine === browser) browser = startBrowser();
    return inWindow(check, story, false);
  }
}

/** A story that could not be looked at is a finding, and not a story less. */
function broken(error) {
  const finding = { check: 'harness', rule: 'error', where: 'the story', what: String(error.stack ?? error) };
  return { findings: [finding], exceptions: [], toLookAt: { axe: {}, ibm: {} }, controls: 0, stops: 0 };
}
