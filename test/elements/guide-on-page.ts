import { fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/elements/inclusion-parent-guide/inclusion-parent-guide.define.js';
import type { InclusionParentGuide } from '../../src/index.js';
import { edited, type Json } from '../core/documents/valid-audit.js';
import { waitUntil } from '../wait-until.js';
import { exampleDocument } from './audit-on-page.js';

const roles = {
  button: 'button',
  link: 'a[href]',
  searchbox: 'input[type="search"]',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select',
  heading: 'h1, h2, h3, h4, h5, h6',
  summary: 'summary',
} as const;

/** A day that lies this many days from today, as documents write it. */
export function day(away: number): string {
  return new Date(Date.now() + away * 86_400_000).toISOString().slice(0, 10);
}

/** The small guide with days that are fresh whenever it is tested, and with other values at these places. */
export async function smallGuide(changes: Readonly<Record<string, unknown>> = {}): Promise<Json> {
  return edited(await exampleDocument('small-guide.json'), {
    '/reviewBy': day(300),
    '/chapters/0/lastChecked': day(-10),
    '/chapters/0/translations/ur/date': day(-10),
    '/chapters/1/lastChecked': day(-10),
    '/chapters/1/translations/ur/date': day(-100),
    '/chapters/2/lastChecked': day(-500),
    ...changes,
  });
}

/** A guide as a person meets it: found by role and name. */
export class GuideOnPage {
  readonly element: InclusionParentGuide;

  constructor(element: InclusionParentGuide) {
    this.element = element;
  }

  /** Puts a guide on the page, the small one unless another is given, and waits until it can be read. */
  static async open(attributes: Record<string, string> = {}, document?: object): Promise<GuideOnPage> {
    const element = globalThis.document.createElement('inclusion-parent-guide');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (!element.hasAttribute('src')) element.document = document ?? (await smallGuide());
    const ready = new Promise((resolve) => element.addEventListener('inclusion-ready', resolve, { once: true }));
    await fixture(html`${element}`);
    await ready;
    const page = new GuideOnPage(element);
    await page.formatted();
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What is shown, as text. */
  get text(): string {
    return (this.root.querySelector<HTMLElement>('.screen')?.innerText ?? '').replace(/\s+/gu, ' ').trim();
  }

  get heading(): string {
    return this.root.querySelector<HTMLElement>('.page-heading')?.innerText.trim() ?? '';
  }

  /** The control or heading that has focus, by its words. */
  get focused(): string {
    const element = this.root.activeElement as HTMLElement | null;
    return element ? nameOf(element) : '';
  }

  /** The names of all that have this role and are shown. */
  names(role: keyof typeof roles, within = '.guide'): string[] {
    const elements = [...this.root.querySelectorAll<HTMLElement>(`${within} :is(${roles[role]})`)];
    return elements.filter((element) => element.checkVisibility()).map(nameOf);
  }

  find(role: keyof typeof roles, name: string): HTMLElement {
    const shown = [...this.root.querySelectorAll<HTMLElement>(roles[role])].filter((one) => one.checkVisibility());
    const found = shown.find((element) => nameOf(element).startsWith(name));
    if (!found) throw new Error(`No ${role} called “${name}”. On the page: ${this.text.slice(0, 800)}`);
    return found;
  }

  has(role: keyof typeof roles, name: string): boolean {
    return this.names(role).some((found) => found.startsWith(name));
  }

  /** Presses a button, link, checkbox or fold, and waits for what follows. */
  async press(role: keyof typeof roles, name: string): Promise<void> {
    const control = this.find(role, name);
    control.focus();
    control.click();
    await this.formatted();
  }

  /** Types into the search, and waits until something else is shown. */
  async search(query: string): Promise<void> {
    const field = this.find('searchbox', '') as HTMLInputElement;
    field.focus();
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const isShown = () => (this.root.querySelector('.findings') !== null) === (query.trim() !== '');
    await waitUntil(isShown, 'the search does not answer');
    await this.settled();
  }

  /** Waits until a chapter of this name is shown. */
  async arrived(heading: string): Promise<void> {
    await waitUntil(() => this.heading === heading, `“${heading}” does not come; shown is “${this.heading}”`);
    await this.formatted();
  }

  /** Waits until all text is formatted. */
  async formatted(): Promise<void> {
    await this.settled();
    await waitUntil(() => !this.root.querySelector('.unformatted'), 'the parser does not come');
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await nextFrame();
    await this.element.updateComplete;
  }
}

function nameOf(element: HTMLElement): string {
  const labels = (element as HTMLInputElement).labels;
  const text = labels?.length ? [...labels].map((label) => label.textContent).join(' ') : element.textContent;
  return (element.getAttribute('aria-label') ?? text).replace(/\s+/gu, ' ').trim();
}
