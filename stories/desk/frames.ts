import { directionOf } from '../../src/localisation/direction.js';
import { frameReady, type ShownInFrame } from './shown-in-frame.js';

type Shown = Pick<ShownInFrame, 'tag' | 'attributes' | 'fallback' | 'document' | 'response'>;

/** The two frames of the preview, each a page of its own, and what is chosen for the pages in them. */
export class Frames {
  readonly #frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe.preview')];
  readonly #language = document.querySelector<HTMLSelectElement>('#preview-language');
  readonly #colours = document.querySelector<HTMLSelectElement>('#preview-colours');
  #shown: Shown | undefined;
  /** All of it but the documents, to compare. */
  #head = '';

  constructor() {
    addEventListener('message', ({ data, source, origin }) => {
      if (origin !== location.origin || data !== frameReady) return;
      for (const frame of this.#frames) if (frame.contentWindow === source) this.#send(frame);
    });
    for (const select of [this.#language, this.#colours]) {
      select?.addEventListener('change', () => this.#frames.forEach((frame) => this.#send(frame)));
    }
    const wide = document.querySelector<HTMLElement>('.desktop');
    if (wide) new ResizeObserver(() => fit(wide)).observe(wide);
  }

  /** Shows this in both, unless it is there already. */
  show(shown: Shown): void {
    const { document, response, ...head } = shown;
    const isNew = document !== this.#shown?.document || response !== this.#shown?.response;
    const written = JSON.stringify(head);
    if (!isNew && written === this.#head) return;
    this.#shown = shown;
    this.#head = written;
    for (const frame of this.#frames) this.#send(frame);
  }

  #send({ contentWindow }: HTMLIFrameElement): void {
    if (!this.#shown) return;
    const language = this.#language?.value ?? 'en';
    const message: ShownInFrame = {
      ...this.#shown,
      language,
      direction: directionOf(language),
      colours: (this.#colours?.value ?? 'device') as ShownInFrame['colours'],
    };
    contentWindow?.postMessage(message, location.origin);
  }
}

/** Draws a page that is 1,200 pixels wide as small as the room for it asks. */
function fit(wide: HTMLElement): void {
  wide.style.setProperty('--scale', String(Math.min(1, wide.clientWidth / 1200)));
}
