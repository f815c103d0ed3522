import { html, type TemplateResult } from 'lit';
import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { heading } from './heading.js';
import { find, partsOf, type Part } from './commonmark.js';
import type { RichTextOptions } from './rich-text.js';
import { safeUrl } from './safe-url.js';

/** CommonMark as templates: nothing in it is ever read as markup, so raw HTML stands there as text. */
export function toTemplates(markdown: string, { headingLevel }: RichTextOptions): unknown {
  // The parser's time grows with the square of these, and no text of a person's has so many.
  if (markdown.split(/[*_]/u).length > mostMarks) return html`<p>${markdown}</p>`;
  const whole = partsOf(markdown);
  const addresses = new Map<string, string>();
  const depths = new Set<number>();
  // Nobody writes so deep; a page that tried to show it would stop.
  if (survey(whole, addresses, depths) > deepest) return html`<p>${markdown}</p>`;
  const levels = [...depths].sort();

  /** The parts one after the other, with what is said by words alone put together. */
  const words = (parts: readonly Part[]): unknown[] => {
    const shown: unknown[] = [];
    parts.forEach((part, index) => {
      if (part.type === 'lineEnding' && parts[index - 1]?.type.startsWith('hardBreak')) return;
      const content = view(part);
      for (const piece of Array.isArray(content) ? (content as unknown[]) : [content]) {
        const last = shown.at(-1);
        if (typeof last === 'string' && typeof piece === 'string') shown[shown.length - 1] = last + piece;
        else shown.push(piece);
      }
    });
    return shown;
  };
  /** The same where the ends of lines only part one block from the next. */
  const blocks = (parts: readonly Part[]) => words(parts.filter(({ type }) => type !== 'lineEnding'));

  const view = (part: Part): unknown => {
    const { type, parts, source } = part;
    switch (type) {
      case 'paragraph':
      case 'htmlFlow':
        return html`<p>${words(parts)}</p>`;
      case 'atxHeading':
      case 'setextHeading':
        return heading(headingLevel + levels.indexOf(depthOf(part)), blocks(parts));
      case 'emphasis':
        return html`<em>${words(parts)}</em>`;
      case 'strong':
        return html`<strong>${words(parts)}</strong>`;
      case 'codeText':
        return html`<code>${words(parts)}</code>`;
      case 'codeFenced':
      case 'codeIndented':
        return html`<pre><code>${lines(parts)}</code></pre>`;
      case 'hardBreakEscape':
      case 'hardBreakTrailing':
        return html`<br />`;
      case 'thematicBreak':
        return html`<hr />`;
      case 'blockQuote':
        return html`<blockquote>${blocks(parts)}</blockquote>`;
      case 'listOrdered':
        return html`<ol start=${Number(find(parts, 'listItemValue')?.source())}>
          ${items(parts)}
        </ol>`;
      case 'listUnordered':
        return html`<ul>
          ${items(parts)}
        </ul>`;
      case 'autolink': {
        const email = find(parts, 'autolinkEmail');
        return link(email ? `mailto:${email.source()}` : source().slice(1, -1), words(parts));
      }
      case 'link':
        return link(addressOf(part), words(labelOf(part)));
      case 'image':
        return image(addressOf(part), plain(labelOf(part)));
      case 'definition':
        return [];
      default:
        return said(part) ?? words(parts);
    }
  };

  function items(list: readonly Part[]): TemplateResult[] {
    const contents: Part[][] = [];
    for (const part of list) {
      if (part.type === 'listItemPrefix') contents.push([]);
      else contents.at(-1)?.push(part);
    }
    // The end of the line with the item's own sign on it parts nothing.
    const loose = contents.some((parts) => {
      const begins = parts.findIndex(({ type }) => !/Prefix|Indent/u.test(type));
      return parts.some(({ type }, index) => index > begins && type === 'lineEndingBlank');
    });
    // A tight item's only paragraph is its words, not a paragraph of its own.
    const tight = (parts: readonly Part[]) =>
      parts.map((part) => (part.type === 'paragraph' ? { ...part, type: 'words' } : part));
    return contents.map((parts) => html`<li>${blocks(loose ? parts : tight(parts))}</li>`);
  }

  /** Where a link or an image leads: by itself, or by a name that is explained elsewhere. */
  function addressOf({ parts }: Part): string {
    const resource = parts.find(({ type }) => type === 'resource');
    if (resource) return decodeString(find(resource.parts, 'resourceDestinationString')?.source() ?? '');
    const reference = parts.filter(({ type }) => type === 'reference');
    const name = find(reference, 'referenceString') ?? find(parts, 'labelText');
    return addresses.get(normalizeIdentifier(name?.source() ?? '')) ?? '';
  }

  return blocks(whole);
}

/** The link, or its words alone where it may not lead there. */
function link(address: string, content: unknown): unknown {
  const safe = address === '' ? undefined : safeUrl(address);
  return safe === undefined ? content : html`<a href=${safe}>${content}</a>`;
}

function image(address: string, alt: string): TemplateResult | string {
  const safe = safeUrl(address);
  const isPicture = safe !== undefined && !/^(mailto|tel):/iu.test(safe);
  return isPicture && safe !== '' ? html`<img src=${safe} alt=${alt} loading="lazy" />` : alt;
}

function labelOf({ parts }: Part): readonly Part[] {
  return parts.filter(({ type }) => type === 'label');
}

function depthOf({ type, parts }: Part): number {
  if (type === 'atxHeading') return find(parts, 'atxHeadingSequence')?.source().length ?? 1;
  return find(parts, 'setextHeadingLineSequence')?.source().startsWith('=') ? 1 : 2;
}

/** The words of a part that has no others in it; a name of a character is that character. */
function said({ type, source }: Part): string | undefined {
  if (type === 'characterEscape' || type === 'characterReference') return decodeString(source());
  return asWritten.test(type) ? source() : undefined;
}

const asWritten = /^(data|lineEnding|code(Text|Flow)(Data|Value)|html(Flow|Text)Data|autolink(Email|Protocol))$/u;

/** Words without what they stand in; of a picture among them its own words. */
function plain(parts: readonly Part[]): string {
  return parts
    .filter(({ type }) => type !== 'resource' && type !== 'reference')
    .map((part) => said(part) ?? plain(part.parts))
    .join('');
}

/** The lines of a block of code, without the ends of those around it. */
function lines(parts: readonly Part[]): string {
  return plain(parts.filter(({ type }) => type !== 'codeFencedFence')).replace(/^(\r?\n|\r)|(\r?\n|\r)$/gu, '');
}

/** Signs of emphasis, at most; a text with more is shown as it was written. */
const mostMarks = 5000;

/** Parts within parts, at most; anything deeper is shown as it was written. */
const deepest = 100;

/**
 * What is said anywhere in a text and holds for all of it: addresses by their names, and the headings' depths. Returns
 * how many parts stand within one another.
 */
function survey(whole: readonly Part[], addresses: Map<string, string>, depths: Set<number>): number {
  let level = 0;
  for (let parts = whole; parts.length > 0; level += 1) {
    for (const part of parts) {
      if (part.type.endsWith('Heading')) depths.add(depthOf(part));
      if (part.type !== 'definition') continue;
      const name = normalizeIdentifier(find(part.parts, 'definitionLabelString')?.source() ?? '');
      const address = decodeString(find(part.parts, 'definitionDestinationString')?.source() ?? '');
      // The first one counts (CommonMark 0.31.2, section 4.7).
      if (!addresses.has(name)) addresses.set(name, address);
    }
    parts = parts.flatMap((part) => part.parts);
  }
  return level;
}
