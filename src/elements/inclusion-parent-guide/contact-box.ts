import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../core/documents/parent-guide.js';
import type { ChapterContacts } from '../../core/guide/chapter-contacts.js';
import { telephoneUrl } from '../../core/guide/telephone.js';
import { safeUrl } from '../../core/rich-text/safe-url.js';
import { heading } from '../../parts/heading.js';
import { words } from '../../parts/words.js';
import { say, type GuideView } from './guide-view.js';

/** Whom to ask, under a heading; folded where there are many. */
export function contactsView(
  view: GuideView,
  { contacts, isLong }: ChapterContacts,
  level: number,
): TemplateResult | typeof nothing {
  if (contacts.length === 0) return nothing;
  const words = say(view, view.localise.messages.whoCanHelp);
  const boxes = contactBoxes(view, contacts);
  return isLong
    ? html`<details class="folded" part="folded">
        <summary>${words}</summary>
        ${boxes}
      </details>`
    : html`${heading(level, words)} ${boxes}`;
}

/** Contacts, each in the same quiet box wherever it stands. */
export function contactBoxes(view: GuideView, contacts: readonly Contact[]): TemplateResult | typeof nothing {
  if (contacts.length === 0) return nothing;
  return html`<ul class="contacts" part="contacts">
    ${contacts.map((contact) => html`<li class="panel contact" part="contact">${contactBox(view, contact)}</li>`)}
  </ul>`;
}

function contactBox(view: GuideView, contact: Contact): TemplateResult {
  const { localise } = view;
  const { messages } = localise;
  const { name, description, phone, textphone, email, url, address, hours, ages, topics } = contact;
  const row = (label: string, content: unknown) =>
    html`<div>
      <dt>${say(view, label)}</dt>
      <dd>${content}</dd>
    </div>`;
  const way = (label: string, value: string | undefined, link: string | undefined) =>
    value
      ? row(label, link === undefined ? value : html`<a href=${link} data-address=""><bdi dir="ltr">${value}</bdi></a>`)
      : nothing;
  return html`<p class="label">${words(localise, name)}</p>
    ${description ? html`<p>${words(localise, description)}</p>` : nothing}
    <dl>
      ${way(messages.phone, phone, telephoneUrl(phone))} ${way(messages.textphone, textphone, telephoneUrl(textphone))}
      ${way(messages.email, email, email && `mailto:${email}`)}
      ${way(messages.website, url, url === undefined ? undefined : safeUrl(url))}
      ${address ? row(messages.postalAddress, words(localise, address)) : nothing}
      ${hours ? row(messages.hours, words(localise, hours)) : nothing}
      ${
        topics?.length
          ? row(
              messages.topics,
              topics.map((topic, index) => html`${index > 0 ? ', ' : nothing}${words(localise, topic)}`),
            )
          : nothing
      }
    </dl>
    ${ages ? html`<p class="hint">${say(view, messages.ages(ages.from, ages.to))}</p>` : nothing}`;
}
