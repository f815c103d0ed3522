import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { loaders } from '../../src/embed/loaders.js';
import { offers } from '../../stories/desk/elements.js';
import { markup } from '../../stories/desk/markup.js';
import { namedIn } from '../../stories/desk/named-in.js';
import { mediaIn, policyFor } from '../../stories/desk/policy.js';
import { routes, type Placement } from '../../stories/desk/routes.js';

/** What the desk does not offer, since it is for pages that hold several elements. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'inclusion-audit-results': ['for'],
  'inclusion-strand-progress': ['for'],
};

describe('the editor’s desk offers', () => {
  for (const tag of Object.keys(loaders).filter((name) => name !== 'inclusion-session')) {
    it(`<${tag}> with every attribute that it has, and no other`, () => {
      const offer = offers.find((each) => each.tag === tag);
      const offered = [...(offer?.needs ?? []), ...(offer?.settings ?? [])].map(({ attribute }) => attribute);
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      const own = observedAttributes.filter((name) => !elsewhere[tag]?.includes(name));
      expect(offered.sort()).to.deep.equal(own.sort());
    });
  }

  it('what a document names: setting types, chapters, languages', () => {
    const document = {
      language: 'en',
      settingTypes: [{ id: 'primary', label: { ur: 'پرائمری', en: 'Primary' } }],
      chapters: [{ id: 'suspended', title: 'When your child is suspended' }],
      languages: ['en', 'ur'],
    };
    expect(namedIn(document, 'settingTypes')).to.deep.equal([{ id: 'primary', label: 'Primary' }]);
    expect(namedIn(document, 'chapters')[0]?.label).to.equal('When your child is suspended');
    expect(namedIn(document, 'languages').map(({ label }) => label)).to.deep.equal(['English', 'Urdu']);
    expect(namedIn(undefined, 'chapters')).to.deep.equal([]);
  });
});

const placement: Placement = {
  tag: 'inclusion-audit',
  attributes: { src: '/a.json?x="1"&y', readonly: '' },
  fallback: '<b> & "q"',
  folder: "/it's",
  form: 'tag',
  page: '/page.html',
  site: 'https://www.example.gov.uk',
  title: 'Audit',
};

describe('the lines to copy', () => {
  it('become the element again, whatever is in them', () => {
    for (const form of ['tag', 'div'] as const) {
      const page = new DOMParser().parseFromString(markup(placement, form, ''), 'text/html');
      const element = page.body.firstElementChild!;
      const prefix = form === 'div' ? 'data-' : '';
      expect(element.getAttribute(`${prefix}src`)).to.equal('/a.json?x="1"&y');
      expect(element.hasAttribute(`${prefix}readonly`)).to.equal(true);
      expect(element.textContent.trim()).to.equal('<b> & "q"');
      expect(element.localName).to.equal(form === 'div' ? 'div' : 'inclusion-audit');
    }
    const link = new DOMParser()
      .parseFromString(markup(placement, 'link', '/page.html'), 'text/html')
      .querySelector('a');
    expect(link?.getAttribute('href')).to.equal('/page.html#inclusion-audit=/a.json?x="1"&y');
  });

  it('keep within the quotation marks of PHP', () => {
    const lines = routes.find(({ id }) => id === 'wordpress')!.lines(placement);
    expect(lines[1]?.text).to.contain("'/it\\'s/embed.js'");
  });

  it('hand settings to the page in a frame, but those that it does not take', () => {
    const attributes = { ...placement.attributes, 'hash-prefix': 'audit' };
    const [address] = routes.find(({ id }) => id === 'google-sites')!.lines({ ...placement, attributes });
    const { searchParams } = new URL(address!.text);
    expect([...searchParams]).to.deep.equal([
      ['element', 'audit'],
      ['src', '/a.json?x="1"&y'],
      ['readonly', ''],
    ]);
  });
});

describe('the policy to give to IT', () => {
  it('names where the pictures and recordings of a guide are', () => {
    const blocks = [
      { type: 'image', src: 'https://pictures.example.org/a.png' },
      { type: 'audio', src: '/sound.mp3' },
      { type: 'text' },
    ];
    const media = mediaIn({ chapters: [{ sections: [{ blocks }] }] });
    expect(policyFor({ folder: '/inclusion', documents: ['https://files.example.org/guide.json'], ...media })).to.equal(
      "script-src 'self'; style-src 'self'; connect-src 'self' https://files.example.org; img-src 'self' https://pictures.example.org; media-src 'self'",
    );
  });
});
