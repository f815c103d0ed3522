import { keepStyled } from './adopted-styles.js';

/**
 * Registers an element unless its tag is taken: the first copy on a page wins, and nothing throws. Under Node, where
 * there is no registry, it does nothing.
 */
export function register(tag: string, element: Parameters<typeof keepStyled>[0]): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  keepStyled(element);
  customElements.define(tag, element);
}
