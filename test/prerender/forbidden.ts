const elements =
  'div p h1 h2 h3 h4 h5 h6 em strong code pre br hr blockquote ol ul li a img span bdi article section figure figcaption details summary dl dt dd audio button form label input svg path slot select option mark'.split(
    ' ',
  );
const attributes =
  'id class part href hreflang src alt loading decoding start lang dir tabindex width height open hidden role for type autocomplete enterkeyhint controls preload value start data-language data-address xmlns'.split(
    ' ',
  );

/** What must never come out of a document: other elements, other attributes, and links that lead where none may. */
export function forbidden(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(elements.includes(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes]
      .filter(({ name }) => !attributes.includes(name) && !name.startsWith('aria-'))
      .map(({ name }) => `[${name}]`),
    ...['href', 'src'].flatMap((name) => {
      const address = element.getAttribute(name);
      return address === null || leadsWhereItMay(address) ? [] : [address];
    }),
  ]);
}

/** As a browser reads the address, not as we do. */
function leadsWhereItMay(address: string): boolean {
  try {
    return /^(?:https?|mailto|tel):$/u.test(new URL(address, 'https://page.example.org/').protocol);
  } catch {
    // A browser follows it nowhere.
    return true;
  }
}

/** A page that is read as a browser reads it, and runs nothing. */
export function readAsPage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
