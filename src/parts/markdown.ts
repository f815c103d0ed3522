import { html, nothing, type TemplateResult } from 'lit';
import type { Definition, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { heading } from './heading.js';
import type { RichTextOptions } from './rich-text.js';
import { safeUrl } from './safe-url.js';

/** CommonMark as templates: nothing in it is ever read as markup, so raw HTML stands there as text. */
export function toTemplates(markdown: string, { headingLevel }: RichTextOptions): unknown {
  const root = fromMarkdown(markdown);
  const definitions = new Map<string, Definition>();
  for (const node of root.children) if (node.type === 'definition') definitions.set(node.identifier, node);
  const first = Math.min(...depths(root), 6);
  const view = (node: Nodes): unknown => {
    switch (node.type) {
      case 'text':
      case 'html':
        return node.value;
      case 'paragraph':
        return html`<p>${node.children.map(view)}</p>`;
      case 'heading':
        return heading(headingLevel + node.depth - first, node.children.map(view));
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
        return html`<blockquote>${node.children.map(view)}</blockquote>`;
      case 'list':
        return node.ordered
          ? html`<ol start=${node.start ?? 1}>
              ${node.children.map(view)}
            </ol>`
          : html`<ul>
              ${node.children.map(view)}
            </ul>`;
      case 'listItem':
        // A tight item's only paragraph is its words, not a paragraph of its own.
        return html`<li>
          ${node.children.map((child) => (child.type === 'paragraph' && !node.spread ? child.children.map(view) : view(child)))}
        </li>`;
      case 'link':
        return link(node.url, node.children.map(view));
      case 'linkReference':
        return link(definitions.get(node.identifier)?.url ?? '', node.children.map(view));
      case 'image':
        return image(node.url, node.alt);
      case 'imageReference':
        return image(definitions.get(node.identifier)?.url ?? '', node.alt);
      default:
        return nothing;
    }
  };
  return root.children.map(view);
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

function depths(root: Root): number[] {
  return root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
}
