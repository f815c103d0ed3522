import { expect } from '@open-wc/testing';
import '../../src/elements/inclusion-rights-tracker/inclusion-rights-tracker.define.js';
import { waitUntil } from '../wait-until.js';
import { AuditOnPage, example, ownKey } from './audit-on-page.js';
import { GuideOnPage } from './guide-on-page.js';
import { clearPage, put, savedFile, says, textOf } from './shown.js';
import { give, withhold } from './withheld.js';

/*
 * All three engines keep the modules of an earlier page in memory, and ask for them no more: nothing that loads these parts
 * may run before. Files run by their names, those of this folder first.
 */

/** Presses the shown button whose words begin so. */
function press(element: HTMLElement, words: string): void {
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  const found = buttons.find((button) => button.textContent.trim().startsWith(words) && button.checkVisibility());
  if (!found) throw new Error(`There is no button “${words}”. On the page: ${textOf(element).slice(0, 800)}`);
  found.click();
}

const isSaid = 'the server did not answer. Check your connection, then try again.';

/** Whether the browser asks a second time for a module that did not come; Firefox does not until the page is reloaded. */
async function asksAgain(): Promise<boolean> {
  const path = '/src/parts/json-file.ts';
  await withhold(path);
  const load = () => import(`${path}?again`).then(Boolean, () => false);
  await load();
  await give();
  return load();
}

/** How often the browser was asked to print. */
let printed = 0;
const { print } = window;

describe('What can not be loaded', () => {
  let comesLater: boolean;

  before(async () => {
    comesLater = await asksAgain();
  });

  beforeEach(() => {
    printed = 0;
    window.print = () => void (printed += 1);
  });

  afterEach(async () => {
    window.print = print;
    await give();
    clearPage();
  });

  it('is told of where the schools of a register are to be listed, saved or printed', async () => {
    const ground = put(
      `<inclusion-rights-tracker src="${example('exampleton-rights-2026.json')}"></inclusion-rights-tracker>`,
    );
    const tracker = ground.querySelector('inclusion-rights-tracker')!;
    const [later, saving, printing] = [
      '/src/elements/inclusion-rights-tracker/later.ts',
      '/src/elements/inclusion-rights-tracker/save-schools.ts',
      '/src/parts/print-alone.ts',
    ] as const;
    for (const path of [later, saving, printing]) await withhold(path);
    await says(tracker, isSaid);
    expect(textOf(tracker)).to.not.contain('Loading');
    if (!comesLater) return;
    await give(later);
    press(tracker, 'Try again');
    await waitUntil(() => tracker.shadowRoot!.querySelector('.found'), 'no schools come');
    expect(textOf(tracker)).to.not.contain(isSaid);
    press(tracker, 'Save ');
    await says(tracker, isSaid);
    await give(saving);
    const saved = savedFile();
    tracker.shadowRoot!.querySelector<HTMLElement>('[part="problem"] button')!.focus();
    press(tracker, 'Try again');
    expect((await saved).type).to.equal('text/csv');
    await waitUntil(() => !textOf(tracker).includes(isSaid), 'it is still said');
    // The button is gone: focus stays in that part of the page.
    expect(tracker.shadowRoot!.activeElement?.textContent).to.equal('Schools');
    press(tracker, 'Print this register');
    await says(tracker, isSaid);
    await give();
    press(tracker, 'Try again');
    await waitUntil(() => printed === 1, 'it is not printed');
  });

  it('is told of where a guide is to be printed', async () => {
    await withhold('/src/elements/inclusion-parent-guide/print-view.ts');
    const page = await GuideOnPage.open();
    await page.press('button', 'Print');
    await waitUntil(() => page.text.includes(isSaid), 'nothing is said');
    expect(page.text).to.contain('There should be a guide here');
    expect(printed).to.equal(0);
    await give();
    if (!comesLater) return;
    await page.press('button', 'Try again');
    await waitUntil(() => printed === 1, 'it is not printed');
    await waitUntil(() => !page.text.includes(isSaid), 'it is still said');
  });

  it('is told of where answers are to be sent', async () => {
    await withhold('/src/elements/inclusion-audit/sending.ts');
    const page = await AuditOnPage.open({ 'setting-type': 'primary', 'storage-key': ownKey(), 'submit-url': '/none' });
    await page.element.goTo('results');
    await waitUntil(() => page.text.includes(isSaid), 'nothing is said');
    await give();
    if (!comesLater) return;
    await page.press('button', 'Try again');
    await waitUntil(() => page.has('button', 'Send'), 'there is no way to send');
    expect(page.text).to.not.contain(isSaid);
  });
});
