/** The English sentences that stand in for words that are missing, by the tree that they are shown in. */
const standIns = new WeakMap<ShadowRoot, { readonly said: Set<ReadonlySet<string>>; readonly mark: () => void }>();
/** What was marked here, and not by the element itself. */
const marked = new WeakSet<Element>();
/** What belongs to no language: brackets around a word, a full stop after it. */
const neutral = /^[\s\p{P}]*$/u;

/** Words of which some are English for want of others, and how to end marking those. */
export interface MarkedEnglish {
  readonly words: object;
  stop(): void;
}

/**
 * Puts `lang="en"` on what an element shows in English for want of words in its own language, so that a screen reader
 * speaks it as English (WCAG 3.1.2). It is put where nothing but English stands; attributes have no room for it.
 *
 * @param english every word in English.
 * @param words those that there are in the element's language.
 */
export function markEnglish(root: ShadowRoot, english: object, words: object): MarkedEnglish {
  const said = new Set<string>();
  const entry = standIns.get(root) ?? watch(root);
  entry.said.add(said);
  return {
    words: { ...(noted(english, said) as object), ...words },
    stop() {
      entry.said.delete(said);
      entry.mark();
    },
  };
}

/** The same words, which note what they say. */
function noted(words: unknown, said: Set<string>): unknown {
  if (typeof words === 'string') said.add(words);
  if (typeof words === 'function') {
    const say = words as (...details: unknown[]) => unknown;
    return (...details: unknown[]) => noted(say(...details), said);
  }
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, part]) => [name, noted(part, said)]));
}

function watch(root: ShadowRoot) {
  const said = new Set<ReadonlySet<string>>();
  const isEnglish = (text: string) => [...said].some((sentences) => sentences.has(text));
  const mark = () => {
    for (const element of root.querySelectorAll('*')) {
      if (element.hasAttribute('lang') && !marked.has(element)) continue;
      const texts = textsIn(element);
      const stands = texts.some(({ parentNode }) => parentNode === element);
      if (stands && texts.every(({ data }) => isEnglish(data.trim()))) {
        element.setAttribute('lang', 'en');
        marked.add(element);
      } else if (marked.delete(element)) element.removeAttribute('lang');
    }
  };
  new MutationObserver(mark).observe(root, { childList: true, characterData: true, subtree: true });
  const entry = { said, mark };
  standIns.set(root, entry);
  return entry;
}

/** The words within an element, however deep. */
function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!neutral.test(text.data)) texts.push(text);
  }
  return texts;
}
