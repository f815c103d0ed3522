import { fixtureCleanup, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';

/** Puts markup on the page, as a page's author writes it, and gives the first element of it that a selector finds. */
export function put(markup: string): HTMLElement {
  const ground = document.createElement('div');
  ground.innerHTML = markup;
  document.body.append(ground);
  grounds.push(ground);
  return ground;
}

/** Takes everything off the page again. */
export function clearPage(): void {
  for (const ground of grounds.splice(0)) ground.remove();
  fixtureCleanup();
}

const grounds: HTMLElement[] = [];

/** What an element shows, as text. */
export function textOf(element: Element | null): string {
  const shown = element?.shadowRoot?.querySelector<HTMLElement>('[lang]') ?? null;
  return (shown?.innerText ?? '').replace(/\s+/gu, ' ').trim();
}

/** Waits until an element shows such words. */
export async function says(element: Element | null, words: string | RegExp): Promise<void> {
  const has = () => (typeof words === 'string' ? textOf(element).includes(words) : words.test(textOf(element)));
  // What comes in a tenth of a second takes longer where others work.
  await waitUntil(has).catch(() => {
    throw new Error(`it does not say “${String(words)}”; it says “${textOf(element).slice(0, 800)}”`);
  });
}

/** Waits until what changed is on the page. */
export async function settled(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** The next file that the page gives a person to keep, in the place of the browser's own download. */
export function savedFile(): Promise<File> {
  const { createObjectURL } = URL;
  return new Promise((resolve) => {
    URL.createObjectURL = (file) => {
      URL.createObjectURL = createObjectURL;
      resolve(file as File);
      return 'blob:';
    };
  });
}
