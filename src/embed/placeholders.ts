/** What an editor's placeholder may never set: these would run or restyle. */
const refused = /^(?:on|style$)/u;

/** The fragment of a link that stands for an element: `#inclusion-audit=/files/audit.json`. */
const fragment = /^#(inclusion-[a-z-]+)=(.+)$/u;

/** What marks a placeholder, and says which element it is for. */
export const mark = 'data-inclusion';

/** Placeholders whose author was told that there is no such element. */
const unknown = new WeakSet<Element>();

/**
 * Puts elements where an editor could only put a stand-in: a `<div data-inclusion="audit" data-src="…">`, or a link to
 * `…#inclusion-audit=…` alone on its line. What stood there stays, as the fallback inside the element.
 *
 * Doing it again changes nothing, and neither is done where somebody is editing the page, since the element would be
 * saved with it.
 *
 * @param tags The elements there are; a placeholder for another is told of on the console.
 * @param filled Is told of each placeholder that holds its element.
 */
export function fillPlaceholders(
  root: ParentNode,
  tags: ReadonlySet<string>,
  filled: (placeholder: HTMLElement) => void,
): void {
  for (const placeholder of withSelf(root, `[${mark}]`)) {
    if (fillPlaceholder(placeholder, tags)) filled(placeholder);
  }
  for (const link of withSelf(root, 'a[href*="#inclusion-"]')) replaceLink(link as HTMLAnchorElement, tags);
}

/**
 * Hands a placeholder's changed attribute on to the element inside: libraries that morph a page write new attributes
 * into what is there.
 */
export function followPlaceholder(placeholder: HTMLElement, attribute: string): void {
  const element = placeholder.firstElementChild;
  if (element?.localName === tagOf(placeholder)) copy(placeholder, attribute, element);
  // For another element: the fallback comes out, and what is filled next takes it.
  else if (attribute === mark && element?.localName.startsWith('inclusion-'))
    element.replaceWith(...element.childNodes);
}

/** Whether the placeholder holds its element now. */
function fillPlaceholder(placeholder: HTMLElement, tags: ReadonlySet<string>): boolean {
  const tag = tagOf(placeholder);
  if (placeholder.isContentEditable) return false;
  if (placeholder.firstElementChild?.localName === tag) return true;
  if (!tags.has(tag)) {
    if (unknown.has(placeholder)) return false;
    unknown.add(placeholder);
    console.warn(`There is no <${tag}> for this placeholder. There is: ${[...tags].join(', ')}.`, placeholder);
    return false;
  }
  const element = document.createElement(tag);
  for (const name of placeholder.getAttributeNames()) copy(placeholder, name, element);
  element.append(...placeholder.childNodes);
  placeholder.append(element);
  return true;
}

function tagOf(placeholder: HTMLElement): string {
  return `inclusion-${placeholder.getAttribute(mark)}`;
}

function copy(placeholder: HTMLElement, attribute: string, element: Element): void {
  const name = /^data-(?!inclusion$)(.+)/u.exec(attribute)?.[1];
  if (!name || refused.test(name)) return;
  const value = placeholder.getAttribute(attribute);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function replaceLink(link: HTMLAnchorElement, tags: ReadonlySet<string>): void {
  const [, tag = '', src = ''] = fragment.exec(link.hash) ?? [];
  if (!tags.has(tag) || link.closest(`nav, ${tag}`) || link.isContentEditable) return;
  const paragraph = link.closest('p');
  const line = paragraph ?? link.parentElement;
  const isWhole = line?.textContent.trim() === link.textContent.trim();
  // A link in the middle of a sentence is a link, and so is one in a menu.
  if (!isWhole && !(link.parentElement === line && isBetweenBreaks(link))) return;
  const element = document.createElement(tag);
  element.setAttribute('src', src);
  const fallback = isWhole && paragraph ? paragraph : link;
  fallback.replaceWith(element);
  element.append(fallback);
}

/** Whether a line break, or nothing, stands on both sides of a link. */
function isBetweenBreaks(link: Node): boolean {
  return (['previousSibling', 'nextSibling'] as const).every((side) => {
    let next = link[side];
    while (next && !(next instanceof Element) && !next.textContent?.trim()) next = next[side];
    return !next || next.nodeName === 'BR';
  });
}

function withSelf(root: ParentNode, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  return root instanceof HTMLElement && root.matches(selector) ? [root, ...found] : found;
}
