import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Offer, Setting } from './elements.js';
import type { Named } from './named-in.js';

/** The form for what an element can be told by attributes; what few need is folded. */
export function settingsView(
  { settings }: Offer,
  document: unknown,
  values: ReadonlyMap<string, string>,
  set: (attribute: string, value: string | undefined) => void,
): TemplateResult {
  const view = (setting: Setting): TemplateResult => settingView(setting, document, values.get(setting.attribute), set);
  const rare = settings.filter((setting) => setting.rare);
  return html`
    <div class="settings">${settings.filter((setting) => !setting.rare).map(view)}</div>
    ${
      rare.length === 0
        ? nothing
        : html`<details>
            <summary>What few pages need</summary>
            <div class="settings">${rare.map(view)}</div>
          </details>`
    }
  `;
}

function settingView(
  setting: Setting,
  document: unknown,
  value: string | undefined,
  set: (attribute: string, value: string | undefined) => void,
): TemplateResult {
  const { attribute, label, hint, by, otherwise } = setting;
  const options = typeof setting.options === 'function' ? setting.options(document) : (setting.options ?? []);
  const id = `set-${attribute}`;
  const give = ({ target }: Event): void => set(attribute, (target as HTMLInputElement).value.trim() || undefined);
  if (by === 'words') return wordsView(setting, options, value, set);
  if (by === 'yes') {
    return html`<div class="field check">
      <input
        id=${id}
        type="checkbox"
        .checked=${live(value !== undefined)}
        @change=${({ target }: Event) => set(attribute, (target as HTMLInputElement).checked ? '' : undefined)}
      />
      <label for=${id}>${label}</label>
    </div>`;
  }
  const described = hint === undefined ? nothing : `${id}-hint`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${
      by === 'choice'
        ? html`<select id=${id} .value=${live(value ?? '')} aria-describedby=${described} @change=${give}>
            <option value="">As it is: ${otherwise}</option>
            ${options.map((option) => html`<option value=${option.id}>${option.label}</option>`)}
          </select>`
        : html`<input
            id=${id}
            type=${by === 'number' ? 'number' : 'text'}
            min=${by === 'number' ? '1' : nothing}
            .value=${live(value ?? '')}
            aria-describedby=${described}
            spellcheck="false"
            autocomplete="off"
            @change=${give}
          />`
    }
  </div>`;
}

/** Boxes, of which none ticked means that the element decides. */
function wordsView(
  { attribute, label, otherwise }: Setting,
  options: readonly Named[],
  value: string | undefined,
  set: (attribute: string, value: string | undefined) => void,
): TemplateResult {
  const words = value?.split(' ') ?? [];
  const tick = (word: string, ticked: boolean): void => {
    const next = options.map(({ id }) => id).filter((id) => (id === word ? ticked : words.includes(id)));
    set(attribute, next.join(' ') || undefined);
  };
  return html`<fieldset>
    <legend>${label}</legend>
    <p class="hint">None ticked: ${otherwise}.</p>
    ${options.map(
      ({ id, label: name }) =>
        html`<div class="field check">
          <input
            id="set-${attribute}-${id}"
            type="checkbox"
            .checked=${live(words.includes(id))}
            @change=${({ target }: Event) => tick(id, (target as HTMLInputElement).checked)}
          />
          <label for="set-${attribute}-${id}">${name}</label>
        </div>`,
    )}
  </fieldset>`;
}
