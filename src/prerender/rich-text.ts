import type { Text } from '../core/documents/text.js';
import { parseRichText } from '../core/rich-text/parse.js';
import type { Rich } from '../core/rich-text/tree.js';
import { attribute, heading, markup, type Content } from './markup.js';
import type { Reader } from './reader.js';

/** CommonMark as markup; a heading in it is of the given level or under it. */
export function richText(text: string, headingLevel: number): Content {
  const view = (node: Rich): Content => {
    switch (node.type) {
      case 'text':
      case 'term':
        return node.value;
      case 'paragraph':
        return markup`<p>${node.children.map(view)}</p>\n`;
      case 'heading':
        return heading(headingLevel + node.depth, node.children.map(view));
      case 'emphasis':
        return markup`<em>${node.children.map(view)}</em>`;
      case 'strong':
        return markup`<strong>${node.children.map(view)}</strong>`;
      case 'code':
        return markup`<code>${node.value}</code>`;
      case 'code-block':
        return markup`<pre><code>${node.value}</code></pre>\n`;
      case 'line-break':
        return markup`<br>\n`;
      case 'thematic-break':
        return markup`<hr>\n`;
      case 'quotation':
        return markup`<blockquote>\n${node.children.map(view)}</blockquote>\n`;
      case 'list': {
        const items = node.items.map((item) => markup`<li>${item.map(view)}</li>\n`);
        return node.start === undefined
          ? markup`<ul>\n${items}</ul>\n`
          : markup`<ol${attribute('start', node.start === 1 ? undefined : node.start)}>\n${items}</ol>\n`;
      }
      case 'link':
        return markup`<a href="${node.address}">${node.children.map(view)}</a>`;
      case 'image':
        return markup`<img src="${node.address}" alt="${node.alternative}" loading="lazy">`;
    }
  };
  return parseRichText(text).map(view);
}

/** A document’s Markdown for a reader. */
export function readerText<Messages>(reader: Reader<Messages>, text: Text | undefined, headingLevel: number): Content {
  if (text === undefined) return undefined;
  const { value, language } = reader.resolve(text);
  if (value === '') return undefined;
  const content = richText(value, headingLevel);
  const named = reader.named(language);
  return named === undefined ? content : markup`<div${named}>\n${content}</div>\n`;
}
