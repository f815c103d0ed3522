import { fillPlaceholders, followPlaceholder, mark } from './placeholders.js';

/**
 * Watches the page and loads each element when the first of its kind comes within a viewport, or before printing.
 *
 * Finds tags, placeholders and links that are there and those added later, in open shadow roots too. An element that is
 * hidden is loaded when it is shown; one of no size yet is loaded for where it stands. What can not be loaded keeps its
 * fallback, and is tried again when the browser is back online, or back on the page.
 *
 * @param boxless The tags of elements that have no box and so never come near: they are loaded at once.
 */
export function watchPage(
  loaders: Readonly<Record<string, () => Promise<unknown>>>,
  boxless: readonly string[] = [],
): void {
  const waiting = new Map(Object.entries(loaders));
  const tags: ReadonlySet<string> = new Set(waiting.keys());
  const ours = [...tags].join();
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
  const changed = new MutationObserver((records) => {
    for (const { target, attributeName, addedNodes } of records) {
      const placeholder = target instanceof HTMLElement && target.hasAttribute(mark) ? target : undefined;
      if (placeholder && attributeName) followPlaceholder(placeholder, attributeName);
      // What writes a page anew may have taken the element out of its placeholder.
      if (placeholder) search(placeholder);
      for (const node of addedNodes) if (node instanceof Element) search(node);
    }
  });
  /** Within our own elements: nothing but tags, so that an answer does not cost a search. */
  const changedWithin = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) searchWithin(node);
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
      for (const back of ['online', 'pageshow']) addEventListener(back, again, { once: true });
    });
  }

  function watch(root: Document | ShadowRoot): void {
    changed.observe(root, { childList: true, subtree: true, attributeFilter: [mark] });
    search(root);
  }

  function search(root: ParentNode): void {
    fillPlaceholders(root, tags, (placeholder) => changed.observe(placeholder, { attributes: true }));
    if (root instanceof Element) consider(root);
    for (const element of root.querySelectorAll('*')) consider(element);
  }

  function searchWithin(root: ParentNode): void {
    if (root instanceof Element && root.matches(ours)) consider(root);
    for (const element of root.querySelectorAll(ours)) consider(element);
  }

  function consider(element: Element): void {
    const { localName, shadowRoot } = element;
    if (tags.has(localName)) {
      found.add(localName);
      if (waiting.has(localName)) near.observe(element);
      if (boxless.includes(localName)) load(localName);
    }
    if (tags.has(localName) && shadowRoot) {
      changedWithin.observe(shadowRoot, { childList: true, subtree: true });
      searchWithin(shadowRoot);
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
