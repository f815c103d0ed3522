import { html, nothing, type TemplateResult } from 'lit';
import { explainTerms } from '../core/guide/terms.js';
import { parseRichText } from '../core/rich-text/parse.js';
import type { Rich } from '../core/rich-text/tree.js';
import { heading } from './heading.js';
import { printedAddress } from './printed-address.js';
import type { RichTextOptions } from './rich-text.js';

/** CommonMark as templates: nothing in it is ever read as markup. */
export function toTemplates(text: string, { headingLevel, plain, terms, explain }: RichTextOptions): unknown {
  const view = (node: Rich): unknown => {
    switch (node.type) {
      case 'text':
        return node.value;
      case 'paragraph':
        return html`<p>${node.children.map(view)}</p>`;
      case 'heading':
        return heading(headingLevel + node.depth, node.children.map(view));
      case 'emphasis':
        return html`<em>${node.children.map(view)}</em>`;
      case 'strong':
        return html`<strong>${node.children.map(view)}</strong>`;
      case 'code':
        return html`<code>${node.value}</code>`;
      case 'code-block':
        return html`<pre><code>${node.value}</code></pre>`;
      case 'line-break':
        return html`<br />`;
      case 'thematic-break':
        return html`<hr />`;
      case 'quotation':
        return html`<blockquote>${node.children.map(view)}</blockquote>`;
      case 'list':
        return list(
          node.items.map((item) => html`<li>${item.map(view)}</li>`),
          node.start,
        );
      case 'link':
        return html`<a href=${node.address} data-address=${printedAddress(node.address, wordsOf(node))}
          >${node.children.map(view)}</a
        >`;
      case 'image':
        return html`<img src=${node.address} alt=${node.alternative} loading="lazy" />`;
      case 'term':
        return explain?.(node.value, node.entry) ?? nothing;
    }
  };
  const parsed = plain
    ? [{ type: 'paragraph', children: [{ type: 'text', value: text }] } as const]
    : parseRichText(text);
  return (terms && explain ? explainTerms(parsed, terms) : parsed).map(view);
}

/** The words of a part of a text, without how they look. */
function wordsOf(node: Rich): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function list(items: TemplateResult[], start: number | undefined): TemplateResult {
  return start === undefined
    ? html`<ul>
        ${items}
      </ul>`
    : html`<ol start=${start === 1 ? nothing : start}>
        ${items}
      </ol>`;
}
