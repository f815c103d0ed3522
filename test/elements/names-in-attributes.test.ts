import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import { example } from './audit-on-page.js';
import { told } from '../reported.js';

/** What authors are told of attributes while an element is shown, ready where it has a document, and changed then. */
async function toldOf(
  tag: `inclusion-${string}` & keyof HTMLElementTagNameMap,
  attributes: Record<string, string>,
  further: Record<string, string>,
): Promise<string[]> {
  const said = await told('warn', async () => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const ready = 'src' in attributes && oneEvent(element, 'inclusion-ready');
    document.body.append(element);
    await ready;
    await element.updateComplete;
    for (const [name, value] of Object.entries(further)) element.setAttribute(name, value);
    await element.updateComplete;
    element.remove();
  });
  return said.filter((text) => text.startsWith(`<${tag}> attributes`));
}

describe('Names in attributes', () => {
  for (const [tag, attribute, wrong, right, known] of [
    ['inclusion-audit', 'storage', 'sesion', 'session', 'device, session, none'],
    ['inclusion-audit', 'storage', 'Session', 'none', 'device, session, none'],
    ['inclusion-audit', 'layout', 'page', 'pages', 'pages, single'],
    ['inclusion-session', 'storage', 'sesion', 'none', 'device, session, none'],
    ['inclusion-audit-results', 'show', 'sumary', 'summary', 'summary, strands, priorities, actions, governors'],
    ['inclusion-strand-progress', 'layout', 'bar', 'bars', 'bars, compact, summary'],
    ['inclusion-strand-progress', 'show', 'action', 'actions', 'actions'],
    ['inclusion-rights-tracker', 'group-by', 'wards', 'ward phase', 'phase, ward, locality'],
    ['inclusion-parent-guide', 'show', 'serch', 'Search, print', 'contents, search, listen, print, glossary, contacts'],
  ] as const) {
    it(`are told to authors, once, where they mean nothing: ${tag} ${attribute}="${wrong}"`, async () => {
      const words = `${attribute}: "${wrong}" means nothing there. There is: ${known}.`;
      expect(await toldOf(tag, { [attribute]: wrong }, { 'heading-level': '3' })).to.deep.equal([
        `<${tag}> attributes\n${words}`,
      ]);
      expect(await toldOf(tag, { [attribute]: right }, { 'heading-level': '3' })).to.deep.equal([]);
    });
  }

  it('are told to authors where a guide has no such chapter', async () => {
    const words = 'chapter: the guide has no chapter or section "nowhere".';
    const src = example('small-guide.json');
    const expected = [`<inclusion-parent-guide> attributes\n${words}`];
    expect(await toldOf('inclusion-parent-guide', { src, chapter: 'nowhere' }, {})).to.deep.equal(expected);
    expect(await toldOf('inclusion-parent-guide', { src }, { chapter: 'nowhere' })).to.deep.equal(expected);
    expect(await toldOf('inclusion-parent-guide', { src, chapter: '' }, {})).to.deep.equal([]);
  });
});
