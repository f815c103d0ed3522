import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { find, partsOf, type Part } from './commonmark.js';
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
  if (slow) return asWritten(markdown);
  const whole = partsOf(markdown);
  const addresses = new Map<string, string>();
  const depths = new Set<number>();
  // Nobody writes so deep; a page that tried to show it would stop.
  if (survey(whole, addresses, depths) > deepest) return asWritten(markdown);
  const levels = [...depths].sort();

  /** The parts one after the other, with what is said by words alone put together. */
  const inside = (parts: readonly Part[]): Rich[] => {
    const shown: Rich[] = [];
    parts.forEach((part, index) => {
      if (part.type === 'lineEnding' && parts[index - 1]?.type.startsWith('hardBreak')) return;
      for (const piece of view(part)) {
        const last = shown.at(-1);
        if (last?.type === 'text' && piece.type === 'text') shown[shown.length - 1] = text(last.value + piece.value);
        else shown.push(piece);
      }
    });
    return shown;
  };
  /** The same where the ends of lines only part one block from the next. */
  const blocks = (parts: readonly Part[]) => inside(parts.filter(({ type }) => type !== 'lineEnding'));

  const view = (part: Part): Rich[] => {
    const { type, parts, source } = part;
    switch (type) {
      case 'paragraph':
      case 'emphasis':
      case 'strong':
        return [{ type, children: inside(parts) }];
      case 'htmlFlow':
        return asWritten(plain(parts));
      case 'atxHeading':
      case 'setextHeading':
        return [{ type: 'heading', depth: levels.indexOf(depthOf(part)), children: blocks(parts) }];
      case 'codeText':
        return [{ type: 'code', value: plain(parts) }];
      case 'codeFenced':
      case 'codeIndented':
        return [{ type: 'code-block', value: lines(parts) }];
      case 'hardBreakEscape':
      case 'hardBreakTrailing':
        return [{ type: 'line-break' }];
      case 'thematicBreak':
        return [{ type: 'thematic-break' }];
      case 'blockQuote':
        return [{ type: 'quotation', children: blocks(parts) }];
      case 'listOrdered':
        return [{ type: 'list', items: items(parts), start: Number(find(parts, 'listItemValue')?.source()) }];
      case 'listUnordered':
        return [{ type: 'list', items: items(parts) }];
      case 'autolink': {
        const email = find(parts, 'autolinkEmail');
        return link(email ? `mailto:${email.source()}` : source().slice(1, -1), inside(parts));
      }
      case 'link':
        return link(addressOf(part), inside(labelOf(part)));
      case 'image':
        return image(addressOf(part), plain(labelOf(part)));
      case 'definition':
        return [];
      default: {
        const words = said(part);
        return words === undefined ? inside(parts) : [text(words)];
      }
    }
  };

  function items(list: readonly Part[]): Rich[][] {
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
    return contents.map((parts) =>
      blocks(loose ? parts : parts.map((part) => (part.type === 'paragraph' ? { ...part, type: 'words' } : part))),
    );
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

function text(value: string): Rich & { type: 'text' } {
  return { type: 'text', value };
}

function asWritten(value: string): Rich[] {
  return [{ type: 'paragraph', children: [text(value)] }];
}

/** The link, or its words alone where it may not lead there. */
function link(address: string, children: Rich[]): Rich[] {
  const safe = address === '' ? undefined : safeUrl(address);
  return safe === undefined ? children : [{ type: 'link', address: safe, children }];
}

function image(address: string, alternative: string): Rich[] {
  const safe = pictureUrl(address);
  return [safe === undefined ? text(alternative) : { type: 'image', address: safe, alternative }];
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
  return written.test(type) ? source() : undefined;
}

const written = /^(data|lineEnding|code(Text|Flow)(Data|Value)|html(Flow|Text)Data|autolink(Email|Protocol))$/u;

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
