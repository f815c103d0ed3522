import { fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/elements/inclusion-audit/inclusion-audit.define.js';
import type { InclusionAudit } from '../../src/elements/inclusion-audit/inclusion-audit.js';
import { waitUntil } from '../wait-until.js';

/** The address of an example document. */
export function example(name: string): string {
  return new URL(`../../stories/documents/${name}`, import.meta.url).href;
}

/** An example document, read. */
export async function exampleDocument(name: string): Promise<Record<string, unknown>> {
  return (await fetch(example(name))).json() as Promise<Record<string, unknown>>;
}

/** A storage key that no other test uses, so that tests do not see each other's drafts. */
export function ownKey(): string {
  return `test-${crypto.randomUUID()}`;
}

/** An audit as a person meets it: found by role and name, never by private fields. */
export class AuditOnPage {
  readonly element: InclusionAudit;

  constructor(element: InclusionAudit) {
    this.element = element;
  }

  /** Puts an audit on the page and waits until it can be used. */
  static async open(attributes: Record<string, string> = {}, document?: object): Promise<AuditOnPage> {
    const element = globalThis.document.createElement('inclusion-audit');
    for (const [name, value] of Object.entries({ 'storage-key': ownKey(), ...attributes })) {
      element.setAttribute(name, value);
    }
    if (document) element.document = document;
    else if (!element.hasAttribute('src')) element.setAttribute('src', example('small-audit.json'));
    const ready = new Promise((resolve) => element.addEventListener('inclusion-ready', resolve, { once: true }));
    await fixture(html`${element}`);
    await ready;
    await element.updateComplete;
    return new AuditOnPage(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What stands on the page, as text. */
  get text(): string {
    return (this.root.querySelector<HTMLElement>('.screen')?.innerText ?? '').replace(/\s+/gu, ' ').trim();
  }

  /** The page's own heading. */
  get heading(): string {
    return this.root.querySelector<HTMLElement>('.page-heading')?.innerText.trim() ?? '';
  }

  /** The control that has focus, by its name; or a heading's words. */
  get focused(): string {
    const element = this.root.activeElement as HTMLElement | null;
    return element ? nameOf(element) : '';
  }

  /** A control by its role and (the beginning of) its accessible name, within a statement where one is named. */
  find(role: keyof typeof roles, name: string | RegExp, within?: string): HTMLInputElement {
    const scope = within === undefined ? this.root : this.statement(within);
    const found = [...scope.querySelectorAll<HTMLInputElement>(roles[role])].find((element) => {
      const text = nameOf(element);
      return isShown(element) && (typeof name === 'string' ? text === name || text.startsWith(name) : name.test(text));
    });
    if (!found) throw new Error(`No ${role} called "${String(name)}". On the page: ${this.text.slice(0, 600)}`);
    return found;
  }

  /** Whether such a control is on the page. */
  has(role: keyof typeof roles, name: string | RegExp): boolean {
    try {
      this.find(role, name);
      return true;
    } catch {
      return false;
    }
  }

  /** The fieldset of a statement, by (part of) its text. */
  statement(text: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('fieldset')].find((fieldset) =>
      fieldset.querySelector('legend')?.textContent.includes(text),
    );
    if (!found) throw new Error(`No statement "${text}". On the page: ${this.text.slice(0, 600)}`);
    return found;
  }

  /** Presses a button or chooses a radio or checkbox, and waits for the page that follows. */
  async press(role: keyof typeof roles, name: string | RegExp, within?: string): Promise<void> {
    const pressed: HTMLElement = this.find(role, name, within);
    if (pressed.tagName === 'SUMMARY') await unfolded(pressed.parentElement as HTMLDetailsElement);
    else pressed.click();
    await this.settled();
  }

  /** Opens every fold on the page. */
  async unfoldAll(): Promise<void> {
    const folds = [...this.root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    await Promise.all(folds.map(unfolded));
    await this.settled();
  }

  /** Types into a field as a person does: a key at a time would take long, so all at once, then leaves the field. */
  async type(name: string | RegExp, text: string, within?: string): Promise<void> {
    const field = this.find('textbox', name, within);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.blur();
    await this.settled();
  }

  /** Gives files to the input of this DOM id, as a person chooses them. */
  async choose(id: string, ...files: File[]): Promise<void> {
    const input = this.root.getElementById(id) as HTMLInputElement;
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await this.settled();
  }

  /** Waits until a page of this heading is shown. */
  async arrived(heading: string): Promise<void> {
    await waitUntil(() => this.heading === heading, `the page "${heading}" does not come; shown is "${this.heading}"`);
    await this.settled();
  }

  /** Waits until the page says that everything is saved. */
  async saved(): Promise<void> {
    await waitUntil(
      () => this.root.querySelector('.save-status')?.textContent.trim().startsWith('Saved '),
      'not saved',
    );
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await nextFrame();
    await this.element.updateComplete;
  }
}

const roles = {
  button: 'button, summary',
  radio: 'input[type="radio"]',
  checkbox: 'input[type="checkbox"]',
  textbox: 'input:not([type="radio"], [type="checkbox"], [type="file"]), textarea',
  combobox: 'select',
  link: 'a[href]',
  heading: 'h1, h2, h3, h4, h5, h6',
} as const;

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The accessible name from the label or the content, the hidden words of it included. */
function nameOf(element: HTMLElement): string {
  const labels = (element as HTMLInputElement).labels;
  const text = labels?.length ? [...labels].map((label) => label.textContent).join(' ') : element.textContent;
  return (element.getAttribute('aria-label') ?? text).replace(/\s+/gu, ' ').trim();
}

/** Opens a fold, and waits until the page has heard of it. */
async function unfolded(fold: HTMLDetailsElement): Promise<void> {
  const heard = new Promise((resolve) => {
    fold.addEventListener('toggle', resolve, { once: true });
  });
  fold.querySelector('summary')?.click();
  await heard;
}
