/**
 * What a filter by a list of elements and attributes leaves of some HTML: an element that is not listed goes and its
 * content stays, an attribute that is not listed goes.
 *
 * @param rules `elements`: the attributes that each element may have; `everywhere`: those that all may have, where
 *   `data-*` stands for all that begin so.
 */
export function cleanByRules(html, { elements, everywhere }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...body.querySelectorAll('*')]) {
    const allowed = elements[element.localName];
    if (!allowed) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const name of element.getAttributeNames()) {
      const listed = [...allowed, ...everywhere];
      const kept = listed.includes(name) || (name.startsWith('data-') && listed.includes('data-*'));
      if (!kept) element.removeAttribute(name);
    }
  }
  return body.innerHTML;
}

/** The names in a line, as the attributes of the elements in another. */
export function each(elements, attributes = '') {
  const names = attributes.split(' ').filter(Boolean);
  return Object.fromEntries(elements.split(' ').map((element) => [element, names]));
}
