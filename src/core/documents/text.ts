/** Words in the document's language, or one wording for each language by its BCP 47 tag. */
export type Text = string | Readonly<Record<string, string>>;

/** A wording and the language it is in. */
export interface Resolved {
  readonly value: string;
  readonly language: string;
}

/**
 * The best of the available languages for a reader, by lookup: each wanted range in turn, shortened from its end until
 * one matches. Source: RFC 4647, section 3.4.
 */
export function lookupLanguage(available: readonly string[], wanted: readonly string[]): string | undefined {
  for (const range of wanted) {
    for (let tag = range.toLowerCase(); tag !== ''; tag = shortened(tag)) {
      const found = available.find((language) => language.toLowerCase() === tag);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/**
 * The wording for a reader, else the one in the document's language, else any there is. An empty wording counts as
 * missing; where all are, the value is empty.
 */
export function resolveText(text: Text | undefined, wanted: readonly string[], documentLanguage: string): Resolved {
  if (text === undefined || typeof text === 'string') return { value: text ?? '', language: documentLanguage };
  const available = Object.keys(text).filter((language) => text[language] !== '');
  const language = lookupLanguage(available, [...wanted, documentLanguage]) ?? available[0];
  return language === undefined ? { value: '', language: documentLanguage } : { value: text[language] ?? '', language };
}

/** A language range without its last subtag, and without a single letter or digit before that. */
function shortened(tag: string): string {
  return tag.replace(/(-[a-z0-9])?(^|-)[^-]*$/u, '');
}
