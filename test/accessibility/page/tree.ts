/** What a page shows, through every open shadow root. */

/** Every element, in document order, with those in shadow roots after their host. */
export function* everyElement(root: ParentNode = document): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

/** Every root that a sheet can be adopted by. */
export function roots(): (Document | ShadowRoot)[] {
  return [document, ...[...everyElement()].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
}

/** What an element stands in as it is shown: its slot, its parent, or the host of its root. */
export function parentShown(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}

/** An element and all that it stands in, from the inside out. */
export function* ancestry(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = parentShown(at)) yield at;
}

/** Whether a person can see or operate it: rendered, with a box, and not only for screen readers. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  return ![...ancestry(element)].some((at) => at.clientWidth === 1 && at.clientHeight === 1);
}

/** The element in front at a point, through shadow roots. */
export function inFrontAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** The element that has focus, through shadow roots; `undefined` where none has. */
export function focusedElement(): Element | undefined {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found && found !== document.body && found !== document.documentElement ? found : undefined;
}

/** How a report names an element: its tag, its first attributes of note and the beginning of its text. */
export function describe(element: Element): string {
  const marks = ['type', 'role', 'part', 'class', 'id']
    .map((name) => [name, element.getAttribute(name)])
    .filter(([, value]) => value)
    .slice(0, 3)
    .map(([name, value]) => ` ${String(name)}="${String(value)}"`)
    .join('');
  const text = element.textContent.trim().replaceAll(/\s+/gu, ' ').slice(0, 50);
  return `<${element.localName}${marks}>${text}`;
}

/** Elements of a kind: alike in tag, type, part, class and the host they stand in. */
export function kindOf(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host.localName : 'page';
  const marks = ['type', 'part', 'class'].map((name) => element.getAttribute(name) ?? '');
  return [host, element.localName, ...marks].join(' ').trim();
}
