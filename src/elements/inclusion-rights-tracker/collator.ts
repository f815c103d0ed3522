/** How a language orders words: as it does without options, which takes half the time. English where it is none. */
export function collatorOf(language: string): Intl.Collator {
  try {
    return new Intl.Collator([language, 'en-GB']);
  } catch {
    return new Intl.Collator('en-GB');
  }
}
