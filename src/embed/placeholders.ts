/** What an editor's placeholder may never set: these would run or restyle. */
const refused = /^(?:on|style$)/u;

/** The fragment of a link that stands for an element: `#inclusion-audit=/files/audit.json`. */
const fragment = /^#(inclusion-[a-z-]+)=(.+)$/u;

/**
 * Puts elements where an editor could only put a stand-in: a `<div data-inclusion="audit" data-src="…">`, or a link to
 * `…#inclusion-audit=…` alone on its line. What stood there stays, as the fallback inside the element.
 *
 * Doing it again changes nothing, and neither is done where somebody is editing the page, since the element would be
 * saved with it.
 *
 * @param tags The elements there are; a placeholder for another is told of on the console.
 */
export function fillPlaceholders(root: ParentNode, tags: ReadonlySet<string>): void {
  for (const placeholder of withSelf(root, '[data-inclusion]')) fillPlaceholder(placeholder, tags);
  for (const link of withSelf(root, 'a[href*="#inclusion-"]')) replaceLink(link as HTMLAnchorElement, tags);
}

function fillPlaceholder(placeholder: HTMLElement, tags: ReadonlySet<string>): void {
  const tag = `inclusion-${placeholder.dataset.inclusion}`;
  if (placeholder.firstElementChild?.localName === tag || placeholder.isContentEditable) return;
  if (!tags.has(tag)) {
    console.warn(`There is no <${tag}> for this placeholder. There is: ${[...tags].join(', ')}.`, placeholder);
    return;
  }
  const element = document.createElement(tag);
  for (const { name, value } of placeholder.attributes) {
    const wanted = /^data-(?!inclusion$)(.+)/u.exec(name)?.[1];
    if (wanted && !refused.test(wanted)) element.setAttribute(wanted, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}

function replaceLink(link: HTMLAnchorElement, tags: ReadonlySet<string>): void {
  const [, tag = '', src = ''] = fragment.exec(link.hash) ?? [];
  if (!tags.has(tag) || link.closest(`nav, ${tag}`) || link.isContentEditable) return;
  const paragraph = link.closest('p');
  const line = paragraph ?? link.parentElement;
  // A link in the middle of a sentence is a link, and so is one in a menu.
  if (line?.textContent.trim() !== link.textContent.trim()) return;
  const element = document.createElement(tag);
  element.setAttribute('src', src);
  const fallback = paragraph ?? link;
  fallback.replaceWith(element);
  element.append(fallback);
}

function withSelf(root: ParentNode, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  return root instanceof HTMLElement && root.matches(selector) ? [root, ...found] : found;
}
