/** Moves focus to something that is no control, such as a heading: it takes focus this once. */
export function focusOnce(part: HTMLElement, options?: FocusOptions): void {
  if (!part.hasAttribute('tabindex')) {
    part.tabIndex = -1;
    part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true });
  }
  part.focus(options);
}
