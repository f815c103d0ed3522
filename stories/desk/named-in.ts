import { resolveText, type Text } from '../../src/core/documents/text.js';

/** Something to choose, and what it is called. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** What a list of a document names: its entries with their labels, titles or questions, or the languages of a guide. */
export function namedIn(document: unknown, list: string): Named[] {
  const { language = 'en', [list]: entries } = (document ?? {}) as { language?: string; [list: string]: unknown };
  if (!Array.isArray(entries)) return [];
  return entries.map((entry: string | { id: string; label?: Text; title?: Text }) => {
    if (typeof entry === 'string') return { id: entry, label: languageName(entry) };
    return { id: entry.id, label: resolveText(entry.label ?? entry.title ?? entry.id, [language], language).value };
  });
}

/** A language's name in English. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
