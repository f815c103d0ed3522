/** Whoever wants to hear of a changed `lang` in a document or shadow root, with the one observer they share. */
const watched = new WeakMap<Node, { readonly observer: MutationObserver; readonly listeners: Set<() => void> }>();

/** The nearest `lang` around an element, across shadow hosts; empty where there is none or where it is left open. */
export function nearestLanguage(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    const language = node.closest('[lang]')?.getAttribute('lang');
    if (typeof language === 'string') return language;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** Calls back when a `lang` changes anywhere around an element, until the returned function is called. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const stops: (() => void)[] = [];
  for (
    let root: Node | null = element.getRootNode();
    root;
    root = root instanceof ShadowRoot ? root.host.getRootNode() : null
  ) {
    stops.push(watch(root, changed));
  }
  return () => stops.forEach((stop) => stop());
}

function watch(root: Node, changed: () => void): () => void {
  let entry = watched.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    watched.set(root, (entry = { observer, listeners }));
  }
  const { observer, listeners } = entry;
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    observer.disconnect();
    if (watched.get(root)?.listeners === listeners) watched.delete(root);
  };
}
