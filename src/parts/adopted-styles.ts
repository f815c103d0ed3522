import type { CSSResult, LitElement } from 'lit';

/** What a class of elements knows of its sheets, as lit keeps it. */
type Styled = CustomElementConstructor & Pick<typeof LitElement, 'elementStyles' | 'shadowRootOptions'>;

/** Each sheet made once more for a document, for as long as that document lives. */
const copies = new WeakMap<Document, Map<unknown, CSSStyleSheet>>();

/**
 * Lets the elements of a class keep their styles when the page moves them into another document, such as an iframe's:
 * a sheet belongs to the document that it was made in, and the browser takes it off in any other.
 *
 * To be called before the class is defined, since the browser reads its callbacks then.
 */
export function keepStyled(element: Styled): void {
  const prototype = element.prototype as { adoptedCallback?: (this: LitElement) => void };
  prototype.adoptedCallback = function (this: LitElement) {
    const sheets = sheetsFor(this.ownerDocument, element);
    if (!sheets) return;
    // Before it was ever connected, lit would put the first document's sheets on the root that it makes.
    const root = this.shadowRoot ?? this.attachShadow(element.shadowRootOptions);
    Object.assign(this, { renderRoot: root });
    root.adoptedStyleSheets = sheets;
  };
}

/** `undefined` for a document that shows nothing, such as a template's. */
function sheetsFor(page: Document, { elementStyles }: Styled): CSSStyleSheet[] | undefined {
  const Sheet = page.defaultView?.CSSStyleSheet;
  if (!Sheet) return undefined;
  const made = copies.get(page) ?? new Map<unknown, CSSStyleSheet>();
  copies.set(page, made);
  return elementStyles.map((style) => {
    const sheet = made.get(style) ?? new Sheet();
    if (!made.has(style)) sheet.replaceSync((style as CSSResult).cssText);
    made.set(style, sheet);
    return sheet;
  });
}
