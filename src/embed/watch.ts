import { fillPlaceholders } from './placeholders.js';

/**
 * Watches the page and loads each element when the first of its kind comes within a viewport, or before printing.
 *
 * Finds tags, placeholders and links that are there and those added later, in the open shadow roots of the page's own
 * components too. An element that is hidden is loaded when it is shown; one of no size yet is loaded for where it
 * stands. What can not be loaded keeps its fallback, and is tried again when the browser is back online.
 */
export function watchPage(loaders: Readonly<Record<string, () => Promise<unknown>>>): void {
  const waiting = new Map(Object.entries(loaders));
  const tags: ReadonlySet<string> = new Set(waiting.keys());
  const awaited = new Set<string>();
  const found = new Set<string>();

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        load(target.localName);
      }
    },
    // This document, not the topmost one: in a frame only the frame's own edges leave room for a margin.
    { root: document, rootMargin: '100%' },
  );
  const added = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) if (node instanceof Element) search(node);
    }
  });

  function load(tag: string): void {
    const loader = waiting.get(tag);
    waiting.delete(tag);
    if (!loader || customElements.get(tag)) return;
    loader().catch((reason: unknown) => {
      console.warn(`<${tag}> could not be loaded.`, reason);
      const again = (): void => {
        waiting.set(tag, loader);
        search(document);
      };
      addEventListener('online', again, { once: true });
    });
  }

  function watch(root: Document | ShadowRoot): void {
    added.observe(root, { childList: true, subtree: true });
    search(root);
  }

  function search(root: ParentNode): void {
    fillPlaceholders(root, tags);
    if (root instanceof Element) consider(root);
    for (const element of root.querySelectorAll('*')) consider(element);
  }

  function consider(element: Element): void {
    const { localName, shadowRoot } = element;
    if (tags.has(localName)) {
      // Our own shadow roots are not watched: an answer must not cost a search.
      found.add(localName);
      if (waiting.has(localName)) near.observe(element);
    } else if (shadowRoot) {
      watch(shadowRoot);
    } else if (!awaited.has(localName) && element.matches(':not(:defined)')) {
      // Its shadow root, if any, comes with its definition.
      awaited.add(localName);
      void customElements.whenDefined(localName).then(() => search(document));
    }
  }

  addEventListener('beforeprint', () => found.forEach(load));
  // Not earlier: the fallback inside a placeholder has to be there to be moved.
  if (document.readyState === 'loading') {
    document.addEventListener('readystatechange', () => watch(document), { once: true });
  } else {
    watch(document);
  }
}
