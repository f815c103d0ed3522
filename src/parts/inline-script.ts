/**
 * The text of an element's own `<script type="application/json">`.
 *
 * @param whenParsed called once the page's parser is done, when it was still at work on the script.
 * @returns `undefined` where there is no such script or it is empty, `null` while the parser is at work on it.
 */
export function inlineText(element: Element, whenParsed: () => void): string | null | undefined {
  const script = element.querySelector(':scope > script[type="application/json" i]');
  if (!script || !/\S/u.test(script.textContent)) return undefined;
  const page = element.ownerDocument;
  // What follows a script shows that the parser is past its end.
  if (page.readyState !== 'loading' || script.nextSibling || element.nextSibling) return script.textContent;
  page.addEventListener('DOMContentLoaded', whenParsed, { once: true });
  return null;
}
