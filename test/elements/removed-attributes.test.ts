import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { example, ownKey } from './audit-on-page.js';
import { clearPage, put } from './shown.js';

/** Every element with all that it shows, so that every attribute is read. */
const elements = {
  'inclusion-audit': { src: 'small-audit.json' },
  'inclusion-session': { src: 'small-audit.json' },
  'inclusion-audit-results': { src: 'small-audit-v2.json', 'response-src': 'small-response-2026.json' },
  'inclusion-strand-progress': { src: 'manchester-strategy-2023-24.json' },
  'inclusion-rights-tracker': { src: 'exampleton-rights-2026.json' },
  'inclusion-rights-badge': { src: 'exampleton-rights-2026.json', urn: '00001' },
  'inclusion-parent-guide': { src: 'small-guide.json' },
} as const satisfies Partial<Record<keyof HTMLElementTagNameMap, object>>;

/** What an attribute may say that it does not say by itself. */
const other: Readonly<Record<string, string>> = {
  layout: 'single',
  show: 'summary contents',
  storage: 'session',
  'heading-level': '3',
  'page-size': '10',
};

describe('An attribute that is removed again', () => {
  afterEach(clearPage);

  for (const tag of Object.keys(elements) as (keyof typeof elements)[]) {
    const define = customElements.get(tag) as typeof LitElement;
    for (const name of define.observedAttributes) {
      it(`leaves <${tag}> as it was without: ${name}`, async () => {
        const element = document.createElement(tag);
        const [property] = [...define.elementProperties].find(
          ([own, { attribute }]) => (typeof attribute === 'string' ? attribute : String(own).toLowerCase()) === name,
        )!;
        const before: unknown = Reflect.get(element, property);
        const given = Object.entries(elements[tag]).filter(([own]) => own !== name);
        for (const [own, value] of given) element.setAttribute(own, own.endsWith('src') ? example(value) : value);
        if ('storageKey' in element && name !== 'storage-key') element.storageKey = ownKey();
        const ready = new Promise((resolve) => element.addEventListener('inclusion-ready', resolve, { once: true }));
        put('').append(element);
        if (name !== 'src') await ready;
        element.setAttribute(name, other[name] ?? (/src$|^merge$/u.test(name) ? example('none.json') : 'other'));
        await element.updateComplete;
        element.removeAttribute(name);
        // What is thrown while it renders comes out here.
        await element.updateComplete;
        expect(Reflect.get(element, property)).to.equal(before);
      });
    }
  }
});
