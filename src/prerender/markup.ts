/** Markup that is known to be safe: made here, with every value in it escaped. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in markup. */
export type Content = string | number | Markup | undefined | readonly Content[];

/**
 * Puts values into markup. A value is text, whatever it holds, and an attribute’s value stands in quotation marks; only
 * what came out of here is taken as markup.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.reduce((html, part, index) => html + written(values[index - 1]) + part));
}

/** An attribute with its space before it; nothing where it has no value. */
export function attribute(name: 'lang' | 'dir' | 'id' | 'start' | 'width' | 'height', value: Content): Content {
  return value === undefined ? undefined : new Markup(` ${name}="${written(value)}"`);
}

/** A heading of a level, 1 to 6. */
export function heading(level: number, content: Content): Markup {
  const tag = `h${Math.min(6, Math.max(1, Math.round(level) || 2))}`;
  return new Markup(`<${tag}>${written(content)}</${tag}>\n`);
}

function written(value: Content): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.html;
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return value.map(written).join('');
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  // No page may hold this one, and parsers differ in what they make of it.
  return text.replaceAll('\0', '\ufffd').replace(/[&<>"']/gu, (sign) => signs[sign] ?? '');
}
