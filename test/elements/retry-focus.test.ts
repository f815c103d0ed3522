import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import { example } from './audit-on-page.js';
import { waitUntil } from '../wait-until.js';

/** Keeps a document from the browser, or gives it again. */
const ask = (what: 'withhold' | 'give', name: string) =>
  fetch(`/misbehaving/${what}?path=${new URL(example(name)).pathname}`);

/** An element whose document does not come, with focus on the button that tries again. */
async function stuck(tag: `inclusion-${string}` & keyof HTMLElementTagNameMap, src: string, further = {}) {
  await ask('withhold', src);
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
  await ask('give', src);
  return { element, button };
}

describe('Focus on the button that tries again', () => {
  afterEach(() => {
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
    ['inclusion-strand-progress', 'manchester-strategy-2023-24.json', '', {}],
    ['inclusion-rights-tracker', 'exampleton-rights-2026.json', 'Rights Respecting Schools in Exampleton', {}],
    ['inclusion-parent-guide', 'small-guide.json', '', {}],
  ] as const) {
    it(`goes on to the heading of what came: ${tag}`, async () => {
      const { element, button } = await stuck(tag, src, further);
      button.click();
      const focused = () => element.shadowRoot!.activeElement;
      await waitUntil(() => focused() && focused() !== button, 'focus is lost');
      expect(focused()!.matches('h1, h2, h3')).to.equal(true);
      expect(focused()!.textContent).to.contain(heading);
    });
  }

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

  it('is not taken from where the person went meanwhile', async () => {
    const { element, button } = await stuck('inclusion-parent-guide', 'manchester-parent-guide.json');
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    const ready = oneEvent(element, 'inclusion-ready');
    button.click();
    elsewhere.focus();
    await ready;
    await element.updateComplete;
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });
});
