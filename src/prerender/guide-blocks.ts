import type { Block, Contact, Download, ParentGuide } from '../core/documents/parent-guide.js';
import { contactsOf } from '../core/guide/chapter-contacts.js';
import { telephoneUrl } from '../core/guide/telephone.js';
import { pictureUrl, safeUrl } from '../core/rich-text/safe-url.js';
import { sizeWritten } from '../localisation/formatter.js';
import { ownName } from '../localisation/own-name.js';
import { attribute, heading, markup, type Content } from './markup.js';
import type { Reader } from './reader.js';
import { readerText } from './rich-text.js';
import type { guideWords } from './words.js';

/** Who a guide is prerendered for. */
export type GuideReader = Reader<(typeof guideWords)['en']>;

/** A block of a chapter. */
export function guideBlock(reader: GuideReader, guide: ParentGuide, block: Block, level: number): Content {
  const { messages } = reader;
  switch (block.type) {
    case 'text':
      return readerText(reader, block.markdown, level);
    case 'steps':
      return list(
        'ol',
        block.items.map(({ title, when, markdown }) => [
          when === undefined ? undefined : markup`<p>${reader.text(when)}</p>\n`,
          markup`<p><strong>${reader.text(title)}</strong></p>\n`,
          readerText(reader, markdown, level),
        ]),
      );
    case 'callout':
      return markup`<div>\n<p><strong>${reader.say(messages[block.tone])}</strong></p>\n${
        block.title === undefined ? undefined : markup`<p><strong>${reader.text(block.title)}</strong></p>\n`
      }${readerText(reader, block.markdown, level)}</div>\n`;
    case 'questions':
      return block.items.map(
        ({ question, answer }) =>
          markup`<details>\n<summary>${reader.text(question)}</summary>\n${readerText(reader, answer, level)}</details>\n`,
      );
    case 'checklist':
      return [
        block.title === undefined ? undefined : heading(level, reader.text(block.title)),
        list(
          'ul',
          block.items.map((item) => reader.text(item)),
        ),
      ];
    case 'quote':
      return markup`<figure>\n<blockquote><p>${reader.text(block.text)}</p></blockquote>\n${
        block.attribution === undefined
          ? undefined
          : markup`<figcaption>${reader.text(block.attribution)}</figcaption>\n`
      }</figure>\n`;
    case 'contacts':
      return contactList(reader, contactsOf(guide, block.ids));
    case 'image':
      return image(reader, block);
    case 'audio': {
      const safe = pictureUrl(block.src);
      return markup`<figure>\n<figcaption>${reader.text(block.title)} <span lang="${block.language}">${ownName(block.language)}</span></figcaption>\n${
        safe === undefined ? undefined : markup`<audio controls preload="none" src="${safe}"></audio>\n`
      }${
        block.transcript === undefined
          ? undefined
          : markup`<details>\n<summary>${reader.say(messages.whatIsSaid)}</summary>\n${readerText(reader, block.transcript, level)}</details>\n`
      }</figure>\n`;
    }
    case 'downloads':
      return downloadList(reader, block.items);
  }
}

function image(reader: GuideReader, { src, alt, caption, width, height }: Extract<Block, { type: 'image' }>): Content {
  const safe = pictureUrl(src);
  const { value, language } = reader.resolve(alt);
  if (safe === undefined) return value === '' ? undefined : markup`<p>${reader.text(alt)}</p>\n`;
  const isSized = width !== undefined && height !== undefined;
  return markup`<figure>\n<img src="${safe}" alt="${value}"${reader.named(language)}${
    isSized ? [attribute('width', width), attribute('height', height)] : undefined
  } loading="lazy">\n${caption === undefined ? undefined : markup`<figcaption>${reader.text(caption)}</figcaption>\n`}</figure>\n`;
}

/** Files to take away, each with its format, size and language. */
export function downloadList(reader: GuideReader, downloads: readonly Download[]): Content {
  return list(
    'ul',
    downloads.map(({ title, url, language, format, bytes }) => {
      const safe = safeUrl(url);
      const size = bytes === undefined ? undefined : sizeWritten(bytes, reader.formatLanguage);
      const about = [format, size].filter((part) => part !== undefined && part !== '').join(', ');
      const name: Content = [reader.text(title), about === '' ? undefined : ` (${about})`];
      return [
        safe === undefined ? name : markup`<a href="${safe}">${name}</a>`,
        language === undefined ? undefined : markup` <span lang="${language}">${ownName(language)}</span>`,
      ];
    }),
  );
}

/** Whom to ask, with links that ring and write. */
export function contactList(reader: GuideReader, contacts: readonly Contact[]): Content {
  const { messages } = reader;
  const row = (label: string, content: Content) => markup`<br>\n${reader.say(label)}: ${content}`;
  const way = (label: string, value: string | undefined, link: string | undefined) =>
    value === undefined || value === ''
      ? undefined
      : row(label, link === undefined ? value : markup`<a href="${link}"><bdi dir="ltr">${value}</bdi></a>`);
  return list(
    'ul',
    contacts.map(({ name, description, phone, textphone, email, url, address, hours, ages, topics }) => [
      markup`<strong>${reader.text(name)}</strong>`,
      description === undefined ? undefined : markup`<br>\n${reader.text(description)}`,
      way(messages.phone, phone, telephoneUrl(phone)),
      way(messages.textphone, textphone, telephoneUrl(textphone)),
      way(messages.email, email, `mailto:${email ?? ''}`),
      way(messages.website, url, url === undefined ? undefined : safeUrl(url)),
      address === undefined ? undefined : row(messages.postalAddress, reader.text(address)),
      hours === undefined ? undefined : row(messages.hours, reader.text(hours)),
      topics?.length
        ? row(
            messages.topics,
            topics.map((topic, index) => [index > 0 ? ', ' : undefined, reader.text(topic)]),
          )
        : undefined,
      ages === undefined ? undefined : markup`<br>\n${reader.say(messages.ages(ages.from, ages.to))}`,
    ]),
  );
}

function list(tag: 'ul' | 'ol', items: readonly Content[]): Content {
  const entries = items.map((item) => markup`<li>${item}</li>\n`);
  return tag === 'ul' ? markup`<ul>\n${entries}</ul>\n` : markup`<ol>\n${entries}</ol>\n`;
}
