import { css } from 'lit';

/** The attribute that marks an element being printed and everything around it. */
const mark = 'data-inclusion-print';

const alone = css`
  @media print {
    :has(> [data-inclusion-print]) > :not([data-inclusion-print]) {
      display: none !important;
    }
    [data-inclusion-print] {
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
    }
  }
`;

/**
 * Prints one element without the page around it. A sheet is adopted by every root the element stands in, from
 * before printing until after it, so that nothing of the page itself is changed for longer.
 */
export function printAlone(element: HTMLElement): void {
  const { styleSheet } = alone;
  if (!styleSheet) {
    window.print();
    return;
  }
  const marked: Element[] = [];
  const roots: DocumentOrShadowRoot[] = [];
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element && node !== node.ownerDocument.documentElement) marked.push(node);
    if (node instanceof ShadowRoot || node instanceof Document) roots.push(node);
  }
  const begin = () => {
    for (const node of marked) node.setAttribute(mark, '');
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  };
  const end = () => {
    for (const node of marked) node.removeAttribute(mark);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
  };
  window.addEventListener('beforeprint', begin, { once: true });
  window.addEventListener('afterprint', end, { once: true });
  window.print();
}
