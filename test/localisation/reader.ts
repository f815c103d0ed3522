import { LitElement, html, type TemplateResult } from 'lit';
import { Localise } from '../../src/localisation/localise.js';

/** The smallest element that speaks: one word of the interface, in its language. */
export class Reader extends LitElement {
  readonly localise = new Localise(this);
  renders = 0;

  /** What a reader sees, with the language and direction it is marked with: `cy ltr Parhau`. */
  get says(): string {
    const words = this.shadowRoot?.querySelector('p');
    return words ? `${words.lang} ${words.dir} ${words.textContent.trim()}` : '';
  }

  protected override render(): TemplateResult {
    this.renders += 1;
    const { messages, messagesLanguage, direction } = this.localise;
    return html`<p lang=${messagesLanguage} dir=${direction}>${messages.continue}</p>`;
  }
}
customElements.define('test-reader', Reader);

/** An element that says something, inside the given markup of a page: it stands where `READER` does. */
export function readerIn(page: string): Reader {
  const ground = document.createElement('div');
  ground.innerHTML = page.replace('READER', '<test-reader></test-reader>');
  document.body.append(ground);
  let place: ParentNode = ground;
  for (const host of ground.querySelectorAll('[data-shadow]')) {
    const root = host.attachShadow({ mode: 'open' });
    root.append(...host.childNodes);
    place = root;
  }
  const reader = place.querySelector<Reader>('test-reader');
  if (!reader) throw new Error('There is no READER in the page.');
  return reader;
}
