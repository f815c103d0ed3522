import '../../../src/elements/inclusion-rights-tracker/inclusion-rights-tracker.define.js';
import type { InclusionRightsTracker } from '../../../src/elements/inclusion-rights-tracker/inclusion-rights-tracker.js';
import { put, says, settled, textOf } from '../shown.js';
import { waitUntil } from '../../wait-until.js';

/** A tracker as a person meets it: found by role and name, never by private fields. */
export class TrackerOnPage {
  readonly element: InclusionRightsTracker;

  constructor(element: InclusionRightsTracker) {
    this.element = element;
  }

  /** Puts a tracker on the page, and waits until all of it is there. */
  static async open(attributes: string, document?: object, expected: string | RegExp = /./u): Promise<TrackerOnPage> {
    const ground = put(`<inclusion-rights-tracker ${attributes}></inclusion-rights-tracker>`);
    const element = ground.querySelector('inclusion-rights-tracker')!;
    if (document) element.document = document;
    await says(element, expected);
    const page = new TrackerOnPage(element);
    await waitUntil(() => !page.text.includes('Loading'), 'it is still loading');
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What it shows, as text. */
  get text(): string {
    return textOf(this.element);
  }

  /** What is announced, or nothing. */
  get announced(): string {
    const regions = [...this.root.querySelectorAll('[role="status"]')];
    return regions.map(({ textContent }) => textContent.trim()).join('|');
  }

  /** The words of the control or heading that has focus. */
  get focused(): string {
    return (this.root.activeElement as HTMLElement | null)?.innerText.replace(/\s+/gu, ' ').trim() ?? '';
  }

  /** The section of a name in the document's order, as text. */
  section(part: string): string {
    return (this.root.querySelector<HTMLElement>(`[part~="${part}"]`)?.innerText ?? '').replace(/\s+/gu, ' ').trim();
  }

  /** A button by its words. */
  button(words: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find(
      (button) => button.innerText.trim() === words && button.checkVisibility(),
    );
    if (!found) throw new Error(`There is no button “${words}”. On the page: ${this.text.slice(0, 800)}`);
    return found;
  }

  async press(words: string): Promise<void> {
    this.button(words).click();
    await settled();
  }

  /** The field with this label. */
  field(words: string): HTMLInputElement {
    const label = [...this.root.querySelectorAll('label')].find(({ innerText }) => innerText.trim() === words);
    return this.root.querySelector<HTMLInputElement>(`#${label?.htmlFor ?? ''}`)!;
  }

  async search(words: string): Promise<void> {
    const field = this.field('Find a school');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled();
  }

  async choose(label: string, option: string): Promise<void> {
    const field = this.field(label) as unknown as HTMLSelectElement;
    field.value = [...field.options].find(({ text }) => text === option)!.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  }

  /** The schools of the page, in order. */
  get schools(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('tbody th[scope="row"] button')].map(
      ({ innerText }) => innerText,
    );
  }

  /** What stands in each row of the table of schools. */
  get rows(): string[][] {
    const rows = [...this.root.querySelectorAll<HTMLTableRowElement>('.schools-table tbody tr')];
    return rows.map((row) => [...row.cells].map(({ innerText }) => innerText.replace(/\s+/gu, ' ').trim()));
  }

  /** How the columns are sorted, but for those that are not. */
  get sorted(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('th[aria-sort]')].map(
      (heading) => `${heading.innerText.trim()} ${heading.ariaSort ?? ''}`,
    );
  }

  /** The rows of a chart's table, which is folded away. */
  numbers(part: string): string[][] {
    const rows = [...this.root.querySelectorAll<HTMLTableRowElement>(`[part~="${part}"] table tr`)];
    return rows.map((row) => [...row.cells].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim()));
  }
}
