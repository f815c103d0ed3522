import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';

/**
 * Lets a box that scrolls by itself be scrolled by keyboard (WCAG 2.1.1): a stop of Tab with a name, while there is
 * something to scroll to, and nothing at all while everything fits.
 */
class Scrolling extends AsyncDirective {
  #box: Element | undefined;
  #name = '';
  #watch: IntersectionObserver | undefined;

  render(_name: string): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [name]: [string]): typeof noChange {
    // Left, it may be what it could not become while it had focus.
    if (this.#box !== element) element.addEventListener('blur', () => this.#look());
    this.#box = element;
    this.#name = name;
    this.#begin();
    return noChange;
  }

  override disconnected(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
  }

  override reconnected(): void {
    this.#begin();
  }

  /**
   * Looks when what is in the box begins or ceases to be wholly in sight there: the box, what is in it, a fold around both
   * or the medium may have changed. An observer of sizes would make errors of the page's in an iframe.
   */
  #begin(): void {
    const box = this.#box;
    if (!box) return;
    const watch = (this.#watch ??= new IntersectionObserver(() => this.#look(), { root: box, threshold: [0, 1] }));
    // What is in the box is rendered after its tag.
    queueMicrotask(() => {
      if (watch === this.#watch) for (const content of box.children) watch.observe(content);
    });
  }

  #look(): void {
    const box = this.#box;
    // Focus is not taken from whoever is there.
    if (!box || box.matches(':focus')) return;
    // In a fold that is closed nothing can be reached, and nothing is told when it changes.
    const scrolls = box.checkVisibility() && (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight);
    const attributes = { role: 'region', tabindex: '0', 'aria-label': this.#name };
    for (const [name, value] of Object.entries(attributes)) {
      if (scrolls) box.setAttribute(name, value);
      else box.removeAttribute(name);
    }
  }
}

/** In the tag of a box that scrolls by itself, with its name for screen readers; see {@link Scrolling}. */
export const scrolling = directive(Scrolling);
