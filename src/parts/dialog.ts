import { html, nothing, render } from 'lit';
import { scrolling } from './scrolling.js';

/** A question and the two ways to answer it. */
export interface Question {
  readonly heading: string;
  /** What happens then. */
  readonly content: unknown;
  readonly confirm: string;
  readonly cancel: string;
}

/**
 * Asks before something that can not be undone, in a native modal dialog inside an element's own root, so that it looks
 * and speaks as the element does. Escape and "Cancel" say no. Focus returns to where it was.
 *
 * @returns a promise of whether the person agreed.
 */
export function ask(root: ParentNode & Node, { heading, content, confirm, cancel }: Question): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('part', 'dialog');
  dialog.setAttribute('aria-labelledby', 'dialog-heading');
  const close = (answer: string) => () => dialog.close(answer);
  render(
    html`<p class="dialog-heading" id="dialog-heading">${heading}</p>
      <div class="dialog-content" ${scrolling(heading)}><div>${content}</div></div>
      <div class="buttons">
        <button type="button" class="primary" part="button-primary" @click=${close('yes')}>${confirm}</button>
        <button type="button" part="button" @click=${close('')}>${cancel}</button>
      </div>`,
    dialog,
  );
  (root.querySelector('.audit') ?? root).append(dialog);
  dialog.showModal();
  // Whoever presses Enter without reading answers no.
  dialog.querySelector<HTMLElement>('.buttons > :last-child')?.focus({ preventScroll: true });
  dialog.scrollTop = 0;
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        // What is in it lets go of the window.
        render(nothing, dialog);
        dialog.remove();
        resolve(dialog.returnValue === 'yes');
      },
      { once: true },
    );
  });
}
