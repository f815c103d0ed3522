const rightToLeft = new Set(['Arab', 'Aran', 'Hebr', 'Thaa', 'Nkoo', 'Syrc', 'Adlm', 'Rohg', 'Mand', 'Samr']);
/** Those that the interface itself is in are known: the browser takes long over the first language it looks up. */
const known = new Map<string, 'ltr' | 'rtl'>([
  ...['en', 'en-GB', 'cy', 'pl'].map((language) => [language, 'ltr'] as const),
  ...['ar', 'ur'].map((language) => [language, 'rtl'] as const),
]);

/**
 * The direction that a language is written in, by the script that is named or usual for it: Punjabi runs to the right
 * in India and to the left in Pakistan. `textInfo` would say so too, but not in every browser.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  let direction = known.get(language);
  if (!direction) known.set(language, (direction = rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr'));
  return direction;
}

/** Empty for what is not a language tag: pages write all kinds of things into `lang`. */
function scriptOf(language: string): string {
  try {
    // Not every browser knows Dari.
    return new Intl.Locale(language.replace(/^prs\b/iu, 'fa-AF')).maximize().script ?? '';
  } catch {
    return '';
  }
}
