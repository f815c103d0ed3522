import { html, type TemplateResult } from 'lit';
import type { Listening, Page } from '../../parts/listening/listening.js';
import { say, type GuideView } from './guide-view.js';

export { Listening } from '../../parts/listening/listening.js';

/** The buttons to hear a page by. The first stays where it is, so that it keeps focus. */
export function listenBar(view: GuideView, listening: Listening, page: () => Page | undefined): TemplateResult {
  const { messages } = view.localise;
  const { state } = listening;
  const press = () => {
    if (state === 'heard') listening.pause();
    else if (state === 'paused') listening.goOn();
    else {
      const found = page();
      if (found) listening.start(found);
    }
  };
  const rates = [
    [0.75, messages.slowly],
    [1, messages.normally],
    [1.25, messages.quickly],
  ] as const;
  const name = { silent: messages.listen, heard: messages.pause, paused: messages.goOn }[state];
  return html`<div class="listen" part="listen" role="group" aria-label=${messages.listening}>
    <button type="button" part="button" @click=${press}>${say(view, name)}</button>
    ${
      state === 'silent'
        ? ''
        : html`<button type="button" part="button" @click=${() => listening.stop()}>${say(view, messages.stop)}</button>
            <label for="speed">${say(view, messages.speed)}</label>
            <select
              id="speed"
              part="speed"
              @change=${(event: Event) => (listening.rate = Number((event.target as HTMLSelectElement).value))}
            >
              ${rates.map(
                ([rate, words]) => html`<option value=${rate} ?selected=${rate === listening.rate}>${words}</option>`,
              )}
            </select>`
    }
  </div>`;
}
