import { html, type TemplateResult } from 'lit';
import { say, type GuideView } from './guide-view.js';

/** The field to search the guide by. What is found is shown while it is typed. */
export function searchBox(
  view: GuideView,
  query: string,
  search: (query: string) => void,
  begin: () => void,
): TemplateResult {
  const { messages } = view.localise;
  return html`<form
    class="search not-printed"
    part="search"
    role="search"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <label for="search">${say(view, messages.searchGuide)}</label>
    <input
      id="search"
      type="search"
      part="search-field"
      autocomplete="off"
      enterkeyhint="search"
      .value=${query}
      @focus=${begin}
      @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
    />
  </form>`;
}
