import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Offer } from './elements.js';
import type { Form } from './markup.js';
import { mediaIn, originOf, policyFor } from './policy.js';
import { leftOut, routes, type Lines, type Placement, type Route } from './routes.js';

/** Where things are on the person's own site, and how they get onto the page. */
export interface Whereabouts {
  readonly route: string;
  /** Set once the person says that their editor lets more or less through than it usually does. */
  readonly form?: Form;
  readonly folder: string;
  /** The addresses of the documents, by attribute. */
  readonly addresses: Readonly<Record<string, string>>;
  /** For a link: the page that people reach without scripts, once it was named. */
  readonly page?: string;
  readonly site: string;
  /** What stands inside the tag, once the person changed it. */
  readonly fallback?: string;
}

const formWords: Readonly<Record<Form, string>> = {
  tag: 'The tag itself',
  div: 'A div, where tags of ours are taken out',
  link: 'A link, where everything else is taken out',
};

/** How lines are copied, and which were last, with what is said of it. */
export interface Copying {
  readonly copy: (lines: Lines) => void;
  readonly last?: { readonly title: string; readonly words: string };
}

/** The route that is chosen. */
export function routeOf({ route }: Whereabouts): Route {
  const found = routes.find(({ id }) => id === route) ?? routes[0];
  if (!found) throw new Error('There is no route.');
  return found;
}

/** What goes onto the page, from what was chosen. */
export function placementOf(offer: Offer, settings: ReadonlyMap<string, string>, where: Whereabouts): Placement {
  const { needs, tag, label } = offer;
  const folder = where.folder.trim().replace(/\/+$/u, '');
  const documents = needs.map(({ attribute, file }): [string, string] => {
    const address = where.addresses[attribute]?.trim() ?? '';
    return [attribute, address === '' ? `${folder}/${file}` : address];
  });
  const chosen = offer.settings.flatMap(({ attribute }): [string, string][] => {
    const value = settings.get(attribute);
    return value === undefined ? [] : [[attribute, value]];
  });
  return {
    tag,
    attributes: Object.fromEntries([...documents, ...chosen]),
    fallback: where.fallback ?? offer.fallback,
    folder,
    form: where.form ?? routeOf(where).form ?? 'tag',
    page: where.page?.trim() ?? `/${(needs[0]?.file ?? 'our-page').replace(/\.(?:json|csv)$/u, '')}.html`,
    site: where.site.trim().replace(/\/+$/u, ''),
    title: label,
  };
}

/** Where it goes, and the lines to copy. */
export function snippetView(
  offer: Offer,
  settings: ReadonlyMap<string, string>,
  where: Whereabouts,
  document: unknown,
  change: (changed: Partial<Whereabouts>) => void,
  copying: Copying,
): TemplateResult {
  const route = routeOf(where);
  const placement = placementOf(offer, settings, where);
  const { folder, form, attributes } = placement;
  const text = (id: string, label: string, value: string, set: (value: string) => void, hint?: string) =>
    html`<div class="field">
      <label for=${id}>${label}</label>
      ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
      <input
        id=${id}
        .value=${live(value)}
        aria-describedby=${hint === undefined ? nothing : `${id}-hint`}
        spellcheck="false"
        autocomplete="off"
        @change=${({ target }: Event) => set((target as HTMLInputElement).value)}
      />
    </div>`;
  const upload = [
    `Upload the folder dist to your site, so that its address is ${folder}/ (ask IT where you may).`,
    ...offer.needs.map(({ attribute, file }) => `Save ${file} above, and upload it as ${attributes[attribute] ?? ''}.`),
  ];
  const lost = leftOut(route, placement);
  const withoutDocument = attributes.src === undefined && (route.form === undefined || form === 'link');
  const { pictures, recordings } = mediaIn(document);
  const policy = policyFor({
    folder,
    documents: Object.values(attributes).flatMap((value) => value.split(/\s+/u)),
    pictures,
    recordings,
  });
  return html`
    <div class="settings">
      <div class="field">
        <label for="route">Your website is made with</label>
        <select
          id="route"
          .value=${live(route.id)}
          @change=${({ target }: Event) => change({ route: (target as HTMLSelectElement).value, form: undefined })}
        >
          ${routes.map(({ id, label }) => html`<option value=${id}>${label}</option>`)}
        </select>
      </div>
      ${
        route.form === undefined
          ? nothing
          : html`<div class="field">
              <label for="form">What your editor lets through</label>
              <select
                id="form"
                .value=${live(form)}
                @change=${({ target }: Event) => change({ form: (target as HTMLSelectElement).value as Form })}
              >
                ${Object.entries(formWords).map(([id, label]) => html`<option value=${id}>${label}</option>`)}
              </select>
            </div>`
      }
      ${text('folder', 'Folder of the scripts on your site', where.folder, (value) => change({ folder: value }))}
      ${offer.needs.map(({ attribute, label }) =>
        text(
          `address-${attribute}`,
          `Address of the document: ${label.toLowerCase()}`,
          attributes[attribute] ?? '',
          (value) => change({ addresses: { ...where.addresses, [attribute]: value } }),
        ),
      )}
      ${
        route.form === undefined
          ? nothing
          : text('fallback', 'What people read without scripts', placement.fallback, (value) =>
              change({ fallback: value }),
            )
      }
      ${
        form === 'link' && route.form !== undefined
          ? text(
              'page',
              'Page that the link leads to without scripts',
              placement.page,
              (value) => change({ page: value }),
              'A page that says the same in plain words.',
            )
          : nothing
      }
      ${
        route.id === 'google-sites'
          ? text('site', 'Address of your own site', where.site, (value) => change({ site: value }))
          : nothing
      }
    </div>
    ${lost.length === 0 ? nothing : html`<p class="state broken">${lostWords(offer, lost, route)}</p>`}
    ${
      withoutDocument
        ? html`<p class="state broken">This works only with the address of a document, which is not given here.</p>`
        : nothing
    }
    <ol class="steps">
      ${[...upload, ...route.steps].map((step) => html`<li>${step}</li>`)}
    </ol>
    ${route.lines(placement).map((lines, index) => linesView(`lines-${index}`, lines, copying))}
    ${linesView(
      'policy',
      {
        title: 'For IT: what your site’s content security policy has to allow',
        text: policyLine(policy, route, folder),
      },
      copying,
    )}
    <p>
      Where the policy asks for Trusted Types, add
      <code>require-trusted-types-for 'script'; trusted-types lit-html</code>. Where your site has no such policy, there
      is nothing to do.
    </p>
  `;
}

function policyLine(policy: string, { framed, id }: Route, folder: string): string {
  if (framed) return `${policy}; frame-src ${originOf(folder) || "'self'"}`;
  return id === 'google-sites'
    ? `${policy}; frame-ancestors 'self' https://sites.google.com https://*.googleusercontent.com`
    : policy;
}

function linesView(id: string, lines: Lines, { copy, last }: Copying): TemplateResult {
  return html`<div class="lines">
    <h3 id=${id}>${lines.title}</h3>
    <pre tabindex="0" role="region" aria-labelledby=${id} dir="ltr"><code>${lines.text}</code></pre>
    <button type="button" aria-describedby=${id} @click=${() => copy(lines)}>Copy</button>
    <span class="copied" role="status">${last?.title === lines.title ? last.words : nothing}</span>
  </div>`;
}

/** What gets lost on a route, and what to do about it. */
function lostWords({ needs, settings }: Offer, lost: readonly string[], { form }: Route): string {
  const names = [...needs, ...settings].flatMap(({ attribute, label }) => (lost.includes(attribute) ? [label] : []));
  const why =
    form === undefined
      ? 'A frame does not take them'
      : 'A link carries the address of one document alone. Where your editor lets it through, choose a div';
  return `Left out here: ${names.join('; ')}. ${why}.`;
}
