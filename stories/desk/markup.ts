/** What is put on the page: an element, the addresses of its documents and its settings, and what stands inside. */
export interface Placed {
  readonly tag: string;
  /** By name, in the order in which they are written; an empty text is an attribute without a value. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly fallback: string;
}

/** What an editor lets through: the tag itself, a `div` in its place, or no more than a link. */
export type Form = 'tag' | 'div' | 'link';

/** The markup of an element in one of its forms. A link carries the address of one document, and no settings. */
export function markup({ tag, attributes, fallback }: Placed, form: Form, page: string): string {
  if (form === 'link') {
    const address = `${page}#${tag}=${attributes.src ?? ''}`;
    return `<p><a href="${escaped(address)}">${escaped(fallback)}</a></p>`;
  }
  const [name, prefix] =
    form === 'tag' ? [tag, ''] : [`div data-inclusion="${tag.replace('inclusion-', '')}"`, 'data-'];
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === '' ? `${prefix}${attribute}` : `${prefix}${attribute}="${escaped(value)}"`,
  );
  const closing = form === 'tag' ? tag : 'div';
  return [`<${[name, ...written].join(' ')}>`, `  <p>${escaped(fallback)}</p>`, `</${closing}>`].join('\n');
}

/** A text that is safe between tags and in an attribute. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
