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
  #watch: ResizeObserver | undefined;

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

  /** What is in the box may grow while the box does not. A frame later, what is found changes no size that is being told. */
  #begin(): void {
    this.#watch ??= new ResizeObserver(() => requestAnimationFrame(() => this.#look()));
    for (const watched of this.#box ? [this.#box, ...this.#box.children] : []) this.#watch.observe(watched);
  }

  #look(): void {
    const box = this.#box;
    // Focus is not taken from whoever is there.
    if (!box || box.matches(':focus')) return;
    const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
    const attributes = { role: 'region', tabindex: '0', 'aria-label': this.#name };
    for (const [name, value] of Object.entries(attributes)) {
      if (scrolls) box.setAttribute(name, value);
      else box.removeAttribute(name);
    }
  }
}

/** In the tag of a box that scrolls by itself, with its name for screen readers; see {@link Scrolling}. */
export const scrolling = directive(Scrolling);
