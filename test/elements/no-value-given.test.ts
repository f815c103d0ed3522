import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { InclusionAudit, InclusionSession } from '../../src/index.js';
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

/** The property of an attribute. */
function propertyOf(define: typeof LitElement, name: string): PropertyKey {
  const [property] = [...define.elementProperties].find(
    ([own, { attribute }]) => (typeof attribute === 'string' ? attribute : String(own).toLowerCase()) === name,
  )!;
  return property;
}

/** The element with all that it shows, but for one attribute, once it is ready; without `src` it never is. */
async function without(tag: keyof typeof elements, name: string): Promise<LitElement> {
  const element = document.createElement(tag);
  const given = Object.entries(elements[tag]).filter(([own]) => own !== name);
  for (const [own, value] of given) element.setAttribute(own, own.endsWith('src') ? example(value) : value);
  if ('storageKey' in element && name !== 'storage-key') element.storageKey = ownKey();
  const ready = new Promise((resolve) => element.addEventListener('inclusion-ready', resolve, { once: true }));
  put('').append(element);
  if (name !== 'src') await ready;
  return element;
}

for (const tag of Object.keys(elements) as (keyof typeof elements)[]) {
  const define = customElements.get(tag) as typeof LitElement;
  describe(`An attribute of <${tag}>`, () => {
    afterEach(clearPage);

    for (const name of define.observedAttributes) {
      it(`leaves it as it was without, once it is removed: ${name}`, async () => {
        const property = propertyOf(define, name);
        const before: unknown = Reflect.get(document.createElement(tag), property);
        const element = await without(tag, name);
        element.setAttribute(name, other[name] ?? (/src$|^merge$/u.test(name) ? example('none.json') : 'other'));
        await element.updateComplete;
        element.removeAttribute(name);
        // What is thrown while it renders comes out here.
        await element.updateComplete;
        expect(Reflect.get(element, property)).to.equal(before);
      });
    }
  });

  describe(`A property of <${tag}>`, () => {
    const byItself = document.createElement(tag);
    for (const [property, { state }] of define.elementProperties) {
      if (state) continue;
      const before: unknown = Reflect.get(byItself, property);
      // As frameworks do with what a component was not given.
      for (const none of [null, undefined].filter((value) => value !== before)) {
        it(`holds what it holds by itself, set to ${none}: ${String(property)}`, () => {
          const element = document.createElement(tag);
          Reflect.set(element, property, 'other');
          Reflect.set(element, property, none);
          expect(Reflect.get(element, property)).to.equal(before);
        });
      }
    }
  });
}

for (const tag of ['inclusion-audit', 'inclusion-session'] as const) {
  it(`<${tag}> keeps its answers when they are set to none`, async () => {
    const element = (await without(tag, 'storage')) as InclusionAudit | InclusionSession;
    element.session?.answer('belonging.welcome.greeting', { value: 'starting' });
    for (const none of [null, undefined]) {
      Reflect.set(element, 'response', none);
      expect(Object.keys(element.response?.answers ?? {})).to.deep.equal(['belonging.welcome.greeting']);
    }
    clearPage();
  });
}
