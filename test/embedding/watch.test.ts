import { expect, fixture, html } from '@open-wc/testing';
import { watchPage } from '../../src/embed/watch.js';
import { waitUntil } from '../wait-until.js';

describe('an element that can not be loaded', () => {
  const { warn } = console;
  afterEach(() => {
    console.warn = warn;
  });

  it('keeps its fallback, is told of, and is tried again when the browser is back online', async () => {
    const told: unknown[] = [];
    console.warn = (...words: unknown[]) => told.push(...words);
    let tries = 0;
    watchPage({
      'inclusion-on-a-train': () => {
        tries += 1;
        if (tries === 1) return Promise.reject(new TypeError('no network'));
        customElements.define('inclusion-on-a-train', class extends HTMLElement {});
        return Promise.resolve();
      },
    });
    const element = await fixture(html`<inclusion-on-a-train><p>On paper</p></inclusion-on-a-train>`);
    await waitUntil(() => told.length > 0);
    expect(told[0]).to.equal('<inclusion-on-a-train> could not be loaded.');
    expect(element.textContent).to.equal('On paper');
    window.dispatchEvent(new Event('online'));
    await customElements.whenDefined('inclusion-on-a-train');
    expect(tries).to.equal(2);
  });
});
