/** Loads the words of one language. */
export type LoadWords<Words extends object> = () => Promise<Words>;

/**
 * Words that are wanted together, in every language that the library has. English is always here, and stands in for
 * words that are missing; another language is loaded when it is wanted.
 */
export interface WordSet<Words extends object> {
  readonly en: Words;
  /** By BCP 47 tag. */
  readonly load: Readonly<Record<string, LoadWords<Words>>>;
}

/** Two sets as one. */
export function bothSets<One extends object, Other extends object>(
  one: WordSet<One>,
  other: WordSet<Other>,
): WordSet<One & Other> {
  const load: Record<string, LoadWords<One & Other>> = {};
  for (const [language, first] of Object.entries(one.load)) {
    load[language] = async () => ({ ...(await first()), ...((await other.load[language]?.()) ?? other.en) });
  }
  return { en: { ...one.en, ...other.en }, load };
}
