/** A sentence of a page. */
export interface Sentence {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Where it stands. */
  readonly range: Range;
}

/** What text belongs together: a sentence never runs from one of these into the next. */
const blocks = 'p, li, h1, h2, h3, h4, h5, h6, summary, figcaption, dt, dd, label, legend, td, th, pre';

/** What is not read aloud: what only works the page, and what is hidden until it is opened in place. */
const silent = '.not-read, [hidden], .visually-hidden, audio, input, button:not(.term)';

/** The sentences of a page in reading order, each with the language that the page says it is in. */
export function sentencesOf(root: Element, language: string): Sentence[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: { node: Text; block: Element; language: string }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!parentElement || parentElement.closest(silent)) continue;
    const named = parentElement.closest('[lang]');
    pieces.push({
      node: node as Text,
      block: parentElement.closest(blocks) ?? root,
      language: named && root.contains(named) ? (named.getAttribute('lang') ?? language) : language,
    });
  }
  const sentences: Sentence[] = [];
  for (let from = 0; from < pieces.length;) {
    const { [from]: first } = pieces;
    let until = from + 1;
    while (pieces[until]?.block === first?.block && pieces[until]?.language === first?.language) until += 1;
    if (first)
      sentences.push(
        ...sentencesIn(
          pieces.slice(from, until).map(({ node }) => node),
          first.language,
        ),
      );
    from = until;
  }
  return sentences;
}

function sentencesIn(nodes: readonly Text[], language: string): Sentence[] {
  const text = nodes.map(({ data }) => data).join('');
  return split(text, language).flatMap(({ start, end }) => {
    const words = text.slice(start, end).replace(/\s+/gu, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const range = document.createRange();
    const blank = text.slice(start, end).search(/\S/u);
    range.setStart(...place(nodes, start + blank));
    range.setEnd(...place(nodes, start + text.slice(start, end).trimEnd().length));
    return { text: words, language, range };
  });
}

/** The node and the place in it of a place in all of them together. */
function place(nodes: readonly Text[], offset: number): [Text, number] {
  let before = 0;
  for (const node of nodes) {
    if (offset <= before + node.data.length) return [node, offset - before];
    before += node.data.length;
  }
  const last = nodes[nodes.length - 1] ?? new Text();
  return [last, last.data.length];
}

function split(text: string, language: string): { start: number; end: number }[] {
  if ('Segmenter' in Intl) {
    const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    return Array.from(segmenter.segment(text), ({ index, segment }) => ({ start: index, end: index + segment.length }));
  }
  return Array.from(text.matchAll(/[^.!?؟۔。]+[.!?؟۔。]*/gu), ({ 0: segment, index }) => ({
    start: index,
    end: index + segment.length,
  }));
}
