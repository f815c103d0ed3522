import { ancestry, everyElement, focusedElement, isShown } from './tree.js';

/** What has focus, as the rows of the keyboard's table speak of it. */
export interface Focused {
  /** Its tag, and the kind of an input: `input radio`. */
  readonly tag: string;
  readonly text: string;
  /** Which one of its radio group or list of checkboxes, from 0; -1 for all else. */
  readonly place: number;
  readonly checked: boolean;
  /** How many of its radio group are chosen. */
  readonly chosen: number;
  readonly open: boolean;
  readonly value: string;
  readonly invalid: boolean;
  /** The order that the column it stands in is sorted by. */
  readonly sort: string;
  readonly inDialog: boolean;
}

export function focused(): Focused | undefined {
  const element = focusedElement();
  if (!element) return undefined;
  const input: Partial<HTMLInputElement> = element;
  const root = element.getRootNode() as Document | ShadowRoot;
  const group = input.name ? [...root.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(input.name)}"]`)] : [];
  return {
    tag: [element.localName, element.getAttribute('type')].filter(Boolean).join(' '),
    text: element.textContent.trim().replaceAll(/\s+/gu, ' '),
    place: group.findIndex((one) => one === element),
    checked: input.checked ?? false,
    chosen: group.filter(({ checked }) => checked).length,
    open: element.closest('details')?.open ?? element.getAttribute('aria-expanded') === 'true',
    value: input.value ?? '',
    invalid: element.getAttribute('aria-invalid') === 'true',
    sort: element.closest('th')?.getAttribute('aria-sort') ?? '',
    inDialog: [...ancestry(element)].some((at) => at instanceof HTMLDialogElement),
  };
}

/** Whether what has focus matches a selector, and has these words in it. */
export function focusIsOn(selector: string, words = ''): boolean {
  const element = focusedElement();
  return !!element?.matches(selector) && element.textContent.includes(words);
}

/** The words of the first element shown that matches a selector, through shadow roots. */
export function wordsOf(selector: string): string | undefined {
  for (const element of everyElement()) {
    if (element.matches(selector) && isShown(element)) return element.textContent.trim().replaceAll(/\s+/gu, ' ');
  }
  return undefined;
}
