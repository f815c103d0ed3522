import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { example } from './audit-on-page.js';
import { waitUntil } from '../wait-until.js';

/** Shows an element and then changes an attribute of it; what authors are told in the meantime of attributes. */
async function told(
  tag: `inclusion-${string}` & keyof HTMLElementTagNameMap,
  attributes: Record<string, string>,
  further: Record<string, string>,
): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (text: string) => void said.push(text);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ lang: 'en', ...attributes })) element.setAttribute(name, value);
  document.body.append(element);
  await waitUntil(() => attributes['src'] === undefined || element.shadowRoot!.textContent.trim() !== '', 'not shown');
  for (const [name, value] of Object.entries(further)) element.setAttribute(name, value);
  await element.updateComplete;
  element.remove();
  console.warn = warn;
  return said.filter((text) => text.startsWith(`<${tag}> attributes`));
}

describe('Names in attributes', () => {
  for (const [tag, attribute, wrong, right, known] of [
    ['inclusion-audit', 'storage', 'sesion', 'session', 'device, session, none'],
    ['inclusion-audit', 'layout', 'page', 'pages', 'pages, single'],
    ['inclusion-session', 'storage', 'sesion', 'none', 'device, session, none'],
    ['inclusion-audit-results', 'show', 'sumary', 'summary', 'summary, strands, priorities, actions, governors'],
    ['inclusion-strand-progress', 'layout', 'bar', 'bars', 'bars, compact, summary'],
    ['inclusion-strand-progress', 'show', 'action', 'actions', 'actions'],
    ['inclusion-rights-tracker', 'group-by', 'wards', 'ward phase', 'phase, ward, locality'],
    ['inclusion-parent-guide', 'show', 'serch', 'search, print', 'contents, search, listen, print, glossary, contacts'],
  ] as const) {
    it(`are told to authors, once, where they mean nothing: ${tag} ${attribute}`, async () => {
      const property = attribute === 'group-by' ? 'groupBy' : attribute;
      const words = `${property}: "${wrong}" means nothing there. There is: ${known}.`;
      expect(await told(tag, { [attribute]: wrong }, { 'heading-level': '3' })).to.deep.equal([
        `<${tag}> attributes\n${words}`,
      ]);
      expect(await told(tag, { [attribute]: right }, { [attribute]: '' })).to.deep.equal([]);
    });
  }

  it('are told to authors where a guide has no such chapter', async () => {
    const words = 'chapter: the guide has no chapter or section "nowhere". Its contents are shown.';
    const src = example('small-guide.json');
    const expected = [`<inclusion-parent-guide> attributes\n${words}`];
    expect(await told('inclusion-parent-guide', { src, chapter: 'nowhere' }, {})).to.deep.equal(expected);
    expect(await told('inclusion-parent-guide', { src }, { chapter: 'nowhere' })).to.deep.equal(expected);
    expect(await told('inclusion-parent-guide', { src, chapter: '' }, {})).to.deep.equal([]);
  });
});
