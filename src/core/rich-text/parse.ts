import type { List, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { pictureUrl, safeUrl } from './safe-url.js';
import type { Rich } from './tree.js';

/**
 * CommonMark as a tree that any view can show: nothing in it is markup, so raw HTML stands there as text, and what leads
 * where no link may lead is words alone.
 */
export function parseRichText(markdown: string): Rich[] {
  // The parser's time grows with the square of these or faster, and no text of a person's has so many.
  const slow =
    markdown.length > longest ||
    markdown.split(/[*_]/u).length > mostMarks ||
    markdown.split(/^[ \t]*[-=]+[ \t]*$/mu).length > mostUnderlines ||
    nested.test(markdown);
  if (slow) return [asWritten(markdown)];
  const root = fromMarkdown(markdown);
  const addresses = new Map<string, string>();
  const depths = new Set<number>();
  // Nobody writes so deep; a page that tried to show it would stop.
  if (survey(root, addresses, depths) > deepest) return [asWritten(markdown)];
  const levels = [...depths].sort();

  const item = (node: List['children'][number], loose: boolean): Rich[] =>
    // A tight item's only paragraph is its words, not a paragraph of its own.
    node.children.flatMap((child) => (child.type === 'paragraph' && !loose ? inside(child.children) : block(child)));
  const block = (node: Nodes): Rich[] => (node.type === 'html' ? [asWritten(node.value)] : part(node));
  const inside = (nodes: readonly Nodes[]): Rich[] => nodes.flatMap(part);
  const part = (node: Nodes): Rich[] => {
    switch (node.type) {
      case 'text':
      case 'html':
        return [{ type: 'text', value: node.value }];
      case 'paragraph':
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: inside(node.children) }];
      case 'heading':
        return [{ type: 'heading', depth: levels.indexOf(node.depth), children: inside(node.children) }];
      case 'inlineCode':
        return [{ type: 'code', value: node.value }];
      case 'code':
        return [{ type: 'code-block', value: node.value }];
      case 'break':
        return [{ type: 'line-break' }];
      case 'thematicBreak':
        return [{ type: 'thematic-break' }];
      case 'blockquote':
        return [{ type: 'quotation', children: node.children.flatMap(block) }];
      case 'list': {
        const loose = node.spread === true || node.children.some(({ spread }) => spread);
        const items = node.children.map((child) => item(child, loose));
        return [{ type: 'list', items, ...(node.ordered ? { start: node.start ?? 1 } : {}) }];
      }
      case 'link':
        return link(node.url, inside(node.children));
      case 'linkReference':
        return link(addresses.get(node.identifier) ?? '', inside(node.children));
      case 'image':
        return image(node.url, node.alt);
      case 'imageReference':
        return image(addresses.get(node.identifier) ?? '', node.alt);
      default:
        return [];
    }
  };
  return root.children.flatMap(block);
}

function asWritten(value: string): Rich {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** The link, or its words alone where it may not lead there. */
function link(address: string, children: Rich[]): Rich[] {
  const safe = address === '' ? undefined : safeUrl(address);
  return safe === undefined ? children : [{ type: 'link', address: safe, children }];
}

function image(address: string, alternative: string | null | undefined): Rich[] {
  const safe = pictureUrl(address);
  return safe === undefined
    ? [{ type: 'text', value: alternative ?? '' }]
    : [{ type: 'image', address: safe, alternative: alternative ?? '' }];
}

/** Signs of emphasis, at most; a text with more is shown as it was written. */
const mostMarks = 5000;

/** Characters, at most, some twenty pages; the parser holds the page up for seconds over more. */
const longest = 50_000;

/** Lines under a heading, or that part a text, at most. */
const mostUnderlines = 500;

/** A line that begins with so many lists or quotations one in the other. */
const nested = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){50}/mu;

/** Parts within parts, at most; anything deeper is shown as it was written. */
const deepest = 100;

/**
 * What is said anywhere in a text and holds for all of it: addresses by their names, and the headings' depths. Returns
 * how many parts stand within one another.
 */
function survey(root: Nodes, addresses: Map<string, string>, depths: Set<number>): number {
  let level = 0;
  for (let parts: Nodes[] = [root]; parts.length > 0; level += 1) {
    for (const node of parts) {
      if (node.type === 'heading') depths.add(node.depth);
      // The first one counts (CommonMark 0.31.2, section 4.7).
      if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
    }
    parts = parts.flatMap((node) => ('children' in node ? node.children : []));
  }
  return level;
}
