import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** The attributes of an element, as the controls of a story set them. `false`, and an empty text, is none. */
export type Attributes = Record<string, string | boolean | number | undefined>;

/** The default export of a file of stories. */
export type Stories = Meta<Attributes>;

/** One state of an element. */
export type Story = StoryObj<Attributes>;

/** The addresses of the example documents. Each is written out, so that a build finds its file. */
export const documents = {
  smallAudit: new URL('./documents/small-audit.json', import.meta.url).href,
  smallAuditNext: new URL('./documents/small-audit-v2.json', import.meta.url).href,
  lastYear: new URL('./documents/small-response-2025.json', import.meta.url).href,
  thisYear: new URL('./documents/small-response-2026.json', import.meta.url).href,
  headteacher: new URL('./documents/small-colleague-headteacher.json', import.meta.url).href,
  senco: new URL('./documents/small-colleague-senco.json', import.meta.url).href,
  governor: new URL('./documents/small-colleague-governor.json', import.meta.url).href,
  audit: new URL('./documents/manchester-inclusion-audit.json', import.meta.url).href,
  response: new URL('./documents/manchester-response-example.json', import.meta.url).href,
  responsePrevious: new URL('./documents/manchester-response-previous.json', import.meta.url).href,
  strategy: new URL('./documents/manchester-strategy-2023-24.json', import.meta.url).href,
  strategyCounts: new URL('./documents/manchester-strategy-counts.json', import.meta.url).href,
  register: new URL('./documents/exampleton-rights-2026.json', import.meta.url).href,
  registerCounts: new URL('./documents/manchester-rights-2023.json', import.meta.url).href,
  registerTable: new URL('./documents/exampleton-schools.csv', import.meta.url).href,
  guide: new URL('./documents/small-guide.json', import.meta.url).href,
  parentGuide: new URL('./documents/manchester-parent-guide.json', import.meta.url).href,
  truncated: new URL('./documents/broken/truncated.json', import.meta.url).href,
  duplicateIds: new URL('./documents/broken/duplicate-ids.json', import.meta.url).href,
  newerFormat: new URL('./documents/broken/newer-format.json', import.meta.url).href,
  signInPage: new URL('./documents/broken/sign-in-page.html', import.meta.url).href,
  misspeltFields: new URL('./documents/broken/misspelt-fields.json', import.meta.url).href,
} as const;

/** An element with these attributes, and with content as a page's author writes it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === '' || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...content);
  return made;
}

/** A paragraph, in a slot where one is named. */
export function paragraph(words: string, slot?: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = words;
  if (slot !== undefined) made.slot = slot;
  return made;
}

/** What a control of Storybook offers: a choice, a text, a tick or a number. */
export function controls(
  attributes: Readonly<Record<string, readonly string[] | 'text' | 'boolean' | 'number'>>,
): NonNullable<Stories['argTypes']> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, kind]) => [
      name,
      typeof kind === 'string' ? { control: kind } : { control: 'select', options: ['', ...kind] },
    ]),
  );
}

/** What every element takes. */
export const common = { lang: ['en', 'cy', 'ur', 'ar', 'pl'], 'heading-level': 'number' } as const;

/** The languages of the interface, each with the way it runs. */
export const languages = { en: 'ltr', cy: 'ltr', ur: 'rtl', ar: 'rtl', pl: 'ltr' } as const;

/** The first element of a story by its tag, which has to be there. */
export function find<Tag extends keyof HTMLElementTagNameMap>(
  ground: ParentNode,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const found = ground.querySelector(tag);
  if (!found) throw new Error(`The story has no <${tag}>.`);
  return found;
}

/** Waits until something is true of the page; a story tells of what it waits for. */
export async function until(what: string, isSo: () => unknown): Promise<void> {
  const end = performance.now() + 10_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`The story waits in vain until ${what}.`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
