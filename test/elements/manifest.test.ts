import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { openAudit, openResponse } from '../stories/example-documents.js';

interface Named {
  readonly name: string;
}

interface Field extends Named {
  readonly kind: 'field' | 'method';
  readonly default?: string;
  readonly attribute?: string;
  readonly reflects?: true;
}

interface Attribute extends Named {
  readonly type: { readonly text: string };
}

interface Described {
  readonly tagName: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Field[];
  readonly cssParts: readonly Named[];
  readonly examples: readonly { readonly code: string }[];
}

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
  readonly modules: readonly { readonly declarations: readonly Described[] }[];
};
const elements = manifest.modules.flatMap(({ declarations }) => declarations);

/** What the manifest says, beside the elements as they run; `npm run build` makes it. */
describe('the manifest', () => {
  for (const { tagName, attributes, members } of elements) {
    describe(`of <${tagName}>`, () => {
      const define = customElements.get(tagName) as typeof LitElement;

      it('has the attributes that the element observes', () => {
        expect(attributes.map(({ name }) => name)).to.have.members(define.observedAttributes);
      });

      it('has the properties that set off rendering, but private ones', () => {
        const own = [...define.elementProperties].filter(([, { state }]) => !state).map(([name]) => String(name));
        expect(members.map(({ name }) => name)).to.include.members(own);
      });

      it('has its properties and methods, with the values they begin with', () => {
        const element = document.createElement(tagName) as unknown as Record<string, unknown>;
        for (const { kind, name, default: standard } of members) {
          expect(name in element, name).to.equal(true);
          if (kind === 'method') expect(typeof element[name], name).to.equal('function');
          else expect(JSON.stringify(element[name]), name).to.equal(standard?.replaceAll("'", '"'));
        }
      });

      it('says which properties stand in the markup after they are set', async () => {
        const element = new define();
        document.body.append(element);
        const reflecting = members.filter(({ reflects }) => reflects).map(({ attribute }) => attribute);
        for (const { name, attribute } of members) {
          // An address would be asked for.
          if (!attribute || /src$|^merge$/u.test(attribute)) continue;
          Reflect.set(element, name, attribute.endsWith('level') ? 3 : 'session');
        }
        await element.updateComplete;
        expect(element.getAttributeNames()).to.have.members(reflecting);
        element.remove();
      });
    });
  }

  it('has examples with attributes that exist and values that they take', () => {
    for (const { code } of elements.flatMap(({ examples }) => examples)) {
      const page = new DOMParser().parseFromString(code, 'text/html');
      const used = [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('inclusion-'));
      expect(used.length, code).to.be.at.least(1);
      for (const element of used) {
        const { attributes } = elements.find(({ tagName }) => tagName === element.localName)!;
        for (const { name, value } of element.attributes) {
          if (name === 'slot' || name === 'id') continue;
          const { text } = attributes.find((attribute) => attribute.name === name)!.type;
          const allowed = [...text.matchAll(/'([^']*)'/gu)].map(([, one]) => one);
          if (allowed.length > 0) expect(allowed, `${name} in ${code}`).to.include(value);
        }
      }
    }
  });

  it('has every part that is on the pages of an answered audit, its results and its progress', async () => {
    const audit = await openAudit('manchester-inclusion-audit.json');
    const response = await openResponse('manchester-response-example.json');
    const seen = new Map<string, Set<string>>();
    const session = document.createElement('inclusion-session');
    session.storage = 'none';
    session.document = audit;
    const shown = (['inclusion-audit', 'inclusion-audit-results', 'inclusion-strand-progress'] as const).map((tag) =>
      document.createElement(tag),
    );
    session.append(...shown);
    document.body.append(session);
    await new Promise((opened) => session.addEventListener('inclusion-ready', opened, { once: true }));
    session.response = response;
    const look = (): void => {
      for (const { localName, renderRoot } of shown) {
        const parts = seen.get(localName) ?? seen.set(localName, new Set()).get(localName)!;
        for (const element of renderRoot.querySelectorAll('[part]')) for (const part of element.part) parts.add(part);
      }
    };
    const [questionnaire] = shown as [HTMLElementTagNameMap['inclusion-audit']];
    for (const place of ['start', 'tasks', audit.strands[0]!.areas[0]!.id, 'check', 'results', 'actions']) {
      expect(await questionnaire.goTo(place), place).to.equal(true);
      await questionnaire.updateComplete;
      look();
    }
    session.remove();
    for (const [tag, parts] of seen) {
      const { cssParts } = elements.find(({ tagName }) => tagName === tag)!;
      expect(parts.size, tag).to.be.at.least(5);
      expect(cssParts.map(({ name }) => name)).to.include.members([...parts]);
    }
  });
});
