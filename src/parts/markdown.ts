import { html, nothing, type TemplateResult } from 'lit';
import type { List, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { heading } from './heading.js';
import type { RichTextOptions } from './rich-text.js';
import { safeUrl } from './safe-url.js';

/** CommonMark as templates: nothing in it is ever read as markup, so raw HTML stands there as text. */
export function toTemplates(markdown: string, { headingLevel }: RichTextOptions): unknown {
  // The parser's time grows with the square of these, and no text of a person's has so many.
  if (markdown.split(/[*_]/u).length > mostMarks) return html`<p>${markdown}</p>`;
  const root = fromMarkdown(markdown);
  const addresses = new Map<string, string>();
  const depths = new Set<number>();
  // Nobody writes so deep; a page that tried to show it would stop.
  if (survey(root, addresses, depths) > deepest) return html`<p>${markdown}</p>`;
  const levels = [...depths].sort();
  const item = (node: List['children'][number], loose: boolean) =>
    // A tight item's only paragraph is its words, not a paragraph of its own.
    html`<li>
      ${node.children.map((child) => (child.type === 'paragraph' && !loose ? child.children.map(view) : block(child)))}
    </li>`;
  const block = (node: Nodes): unknown => (node.type === 'html' ? html`<p>${node.value}</p>` : view(node));
  const view = (node: Nodes): unknown => {
    switch (node.type) {
      case 'text':
      case 'html':
        return node.value;
      case 'paragraph':
        return html`<p>${node.children.map(view)}</p>`;
      case 'heading':
        return heading(headingLevel + levels.indexOf(node.depth), node.children.map(view));
      case 'emphasis':
        return html`<em>${node.children.map(view)}</em>`;
      case 'strong':
        return html`<strong>${node.children.map(view)}</strong>`;
      case 'inlineCode':
        return html`<code>${node.value}</code>`;
      case 'code':
        return html`<pre><code>${node.value}</code></pre>`;
      case 'break':
        return html`<br />`;
      case 'thematicBreak':
        return html`<hr />`;
      case 'blockquote':
        return html`<blockquote>${node.children.map(block)}</blockquote>`;
      case 'list': {
        const loose = node.spread === true || node.children.some(({ spread }) => spread);
        const items = node.children.map((child) => item(child, loose));
        return node.ordered
          ? html`<ol start=${node.start === 1 ? nothing : (node.start ?? nothing)}>
              ${items}
            </ol>`
          : html`<ul>
              ${items}
            </ul>`;
      }
      case 'link':
        return link(node.url, node.children.map(view));
      case 'linkReference':
        return link(addresses.get(node.identifier) ?? '', node.children.map(view));
      case 'image':
        return image(node.url, node.alt);
      case 'imageReference':
        return image(addresses.get(node.identifier) ?? '', node.alt);
      default:
        return nothing;
    }
  };
  return root.children.map(block);
}

/** The link, or its words alone where it may not lead there. */
function link(address: string, content: unknown): unknown {
  const safe = address === '' ? undefined : safeUrl(address);
  return safe === undefined ? content : html`<a href=${safe}>${content}</a>`;
}

function image(address: string, alt: string | null | undefined): TemplateResult | string {
  const safe = safeUrl(address);
  const isPicture = safe !== undefined && !/^(mailto|tel):/iu.test(safe);
  return isPicture && safe !== '' ? html`<img src=${safe} alt=${alt ?? ''} loading="lazy" />` : (alt ?? '');
}

/** Signs of emphasis, at most; a text with more is shown as it was written. */
const mostMarks = 5000;

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
