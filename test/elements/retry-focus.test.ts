import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import { MemoryStore } from '../../src/stores/memory.js';
import { example } from './audit-on-page.js';
import { give, withhold } from './withheld.js';
import { waitUntil } from '../wait-until.js';

/** Where an example document is, for the server. */
const pathOf = (name: string) => new URL(example(name)).pathname;

/** An element whose document does not come, with focus on the button that tries again. */
async function stuck(tag: `inclusion-${string}` & keyof HTMLElementTagNameMap, src: string, further = {}) {
  await withhold(pathOf(src));
  const element = document.createElement(tag);
  // An address of its own, since the browser has kept what came to another test.
  Object.assign(element, { src: `${example(src)}?${crypto.randomUUID()}`, lang: 'en', ...further });
  const told = oneEvent(element, 'inclusion-error');
  document.body.append(element);
  await told;
  await element.updateComplete;
  const button = element.shadowRoot!.querySelector<HTMLButtonElement>('[part="problem"] button')!;
  button.focus();
  expect(element.shadowRoot!.activeElement).to.equal(button);
  await give(pathOf(src));
  return { element, button };
}

/** Results whose answers to compare with do not come, with focus on the button that tries again. */
async function resultsWithout(compared: string) {
  await withhold(pathOf(compared));
  const { element } = await stuck('inclusion-audit-results', 'small-audit-v2.json', {
    responseSrc: example('small-response-2026.json'),
  });
  Object.assign(element, { compareSrc: `${example(compared)}?${crypto.randomUUID()}` });
  const ready = oneEvent(element, 'inclusion-ready');
  element.shadowRoot!.querySelector<HTMLElement>('[part="problem"] button')!.click();
  await ready;
  const found = () => element.shadowRoot!.querySelector<HTMLButtonElement>('.results [part="problem"] button');
  await waitUntil(found, 'nothing is wrong');
  const button = found()!;
  button.focus();
  return { element, button };
}

/** Waits until something inside an element has focus that fits. */
async function focusIsOn(element: Element, fits: (focused: HTMLElement) => boolean): Promise<HTMLElement> {
  const focused = () => element.shadowRoot!.activeElement as HTMLElement | null;
  await waitUntil(() => focused() && fits(focused()!), 'focus is elsewhere');
  return focused()!;
}

describe('Focus on the button that tries again', () => {
  afterEach(async () => {
    await give();
    location.hash = '';
    for (const element of document.querySelectorAll('[lang="en"]')) if (element.shadowRoot) element.remove();
  });

  for (const [tag, src, heading, further] of [
    ['inclusion-audit', 'small-audit.json', 'A short inclusion audit', { storage: 'none' }],
    [
      'inclusion-audit-results',
      'small-audit-v2.json',
      'At a glance',
      { responseSrc: example('small-response-2026.json') },
    ],
    ['inclusion-strand-progress', 'manchester-strategy-2023-24.json', 'Manchester Inclusion Strategy', {}],
    ['inclusion-rights-tracker', 'exampleton-rights-2026.json', 'Rights Respecting Schools in Exampleton', {}],
    ['inclusion-parent-guide', 'small-guide.json', 'Your child and school', {}],
  ] as const) {
    it(`goes on to the heading of what came: ${tag}`, async () => {
      const { element, button } = await stuck(tag, src, further);
      button.click();
      await focusIsOn(element, (focused) => focused.matches('h1, h2, h3') && focused.textContent.includes(heading));
    });
  }

  it('goes on to the heading of what came in the place of another guide', async () => {
    const element = document.createElement('inclusion-parent-guide');
    const ready = oneEvent(element, 'inclusion-ready');
    Object.assign(element, { src: example('small-guide.json'), lang: 'en' });
    document.body.append(element);
    await ready;
    const other = 'manchester-parent-guide.json';
    await withhold(pathOf(other));
    element.src = `${example(other)}?${crypto.randomUUID()}`;
    await waitUntil(() => element.shadowRoot!.querySelector('[part="problem"] button'), 'nothing is wrong');
    const button = element.shadowRoot!.querySelector<HTMLButtonElement>('[part="problem"] button')!;
    button.focus();
    await give();
    button.click();
    await focusIsOn(element, ({ textContent }) => textContent.includes('Help at school'));
    expect(element.shadowRoot!.activeElement!.matches('.page-heading')).to.equal(true);
  });

  it('goes on to what came that has no heading', async () => {
    const { element: audit, button } = await stuck('inclusion-audit', 'small-audit.json', {
      storage: 'none',
      id: 'one',
    });
    const progress = document.createElement('inclusion-strand-progress');
    Object.assign(progress, { for: 'one', lang: 'en' });
    document.body.append(progress);
    await waitUntil(() => progress.shadowRoot!.querySelector('[part="problem"] button'), 'no button');
    const tryAgain = progress.shadowRoot!.querySelector<HTMLElement>('[part="problem"] button')!;
    tryAgain.focus();
    tryAgain.click();
    const focused = await focusIsOn(progress, ({ textContent }) => textContent.includes('0 of 4 answered'));
    focused.blur();
    expect(focused.hasAttribute('tabindex')).to.equal(false);
    expect(audit.shadowRoot!.contains(button)).to.equal(false);
  });

  it('goes on to the answers of last year that came, and not before', async () => {
    const { element, button } = await resultsWithout('small-response-2025.json');
    const said = element.shadowRoot!.querySelector('[part="problem"] [role="alert"]')!;
    button.click();
    await waitUntil(() => said.textContent.startsWith('Loading'), 'it is not tried');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await waitUntil(() => !said.textContent.startsWith('Loading'), 'it does not end');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await give(pathOf('small-response-2025.json'));
    button.click();
    await focusIsOn(element, (focused) => focused.matches('[part="compare"] > .heading'));
  });

  it('goes on to what is wrong still, where trying again is of no use', async () => {
    const { element, button } = await stuck('inclusion-parent-guide', 'broken/newer-format.json');
    button.click();
    const focused = await focusIsOn(element, ({ part }) => part.value === 'problem');
    expect(focused.querySelector('button')).to.equal(null);
  });

  it('goes on to what is wrong with the answers that came', async () => {
    const { element, button } = await resultsWithout('manchester-response-previous.json');
    await give(pathOf('manchester-response-previous.json'));
    button.click();
    const focused = await focusIsOn(element, ({ part }) => part.value === 'problem');
    expect(focused.textContent).to.contain('another audit');
  });

  it('goes on to the page of an audit that the address names, once that has come', async () => {
    location.hash = 'ours/check';
    const further = { storage: 'none', hashPrefix: 'ours', settingType: 'primary' };
    const { element, button } = await stuck('inclusion-audit', 'small-audit.json', further);
    button.click();
    await focusIsOn(element, ({ textContent }) => textContent.trim() === 'Check your answers');
  });

  it('goes on to the section of a guide that the address names', async () => {
    location.hash = 'ours/anxious-signs';
    const { element, button } = await stuck('inclusion-parent-guide', 'manchester-parent-guide.json', {
      hashPrefix: 'ours',
    });
    button.click();
    await focusIsOn(element, (focused) => focused.matches('[id$="anxious-signs"], [id$="anxious-signs"] > .heading'));
  });

  it('is not taken from the page later, where the person left it before', async () => {
    const { element, button } = await stuck('inclusion-parent-guide', 'small-guide.json');
    element.requestUpdate();
    await element.updateComplete;
    button.blur();
    const ready = oneEvent(element, 'inclusion-ready');
    button.click();
    await ready;
    await element.updateComplete;
    expect(document.activeElement).to.equal(document.body);
  });

  it('is not taken from where the person went while it came', async () => {
    const store = new MemoryStore();
    const held: (() => void)[] = [];
    const list = store.list.bind(store);
    store.list = (audit) => new Promise((resolve) => held.push(() => resolve(list(audit))));
    const { element, button } = await stuck('inclusion-audit', 'small-audit.json', { store });
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    button.click();
    await waitUntil(() => held.length > 0 && !button.isConnected, 'the answers are not looked for');
    elsewhere.focus();
    const ready = oneEvent(element, 'inclusion-ready');
    for (const give of held) give();
    await ready;
    await element.updateComplete;
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });
});
