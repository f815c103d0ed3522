/**
 * For a page that shows `frame.html` in an iframe: gives the iframe the height of what is in it. An ordinary script, so
 * that it can be loaded from another site without that site's consent to share it. Without it the iframe keeps the
 * height that it was given.
 */
import { greetingWith, heightIn } from './frame-messages.js';

/** The frames that were greeted, each with the origin that it has to be from and its nonce. */
const greeted = new WeakMap<HTMLIFrameElement, { readonly origin: string; readonly nonce: string }>();

function greet(frame: unknown): void {
  if (!(frame instanceof HTMLIFrameElement) || !URL.canParse(frame.src)) return;
  const { origin, pathname, searchParams } = new URL(frame.src);
  if (!pathname.endsWith('/frame.html') || !searchParams.has('element')) return;
  const nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
  greeted.set(frame, { origin, nonce });
  frame.contentWindow?.postMessage(greetingWith(nonce), origin);
}

addEventListener('message', ({ source, origin, data }) => {
  for (const frame of document.querySelectorAll('iframe')) {
    const expected = greeted.get(frame);
    if (!expected || source !== frame.contentWindow || origin !== expected.origin) continue;
    const height = heightIn(data, expected.nonce);
    if (!height) continue;
    // The border is part of the height where a page's sheet says so.
    const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${height + border}px`;
  }
});
// Not every frame is there yet, or ever left alone: each is greeted when it has loaded.
document.addEventListener('load', ({ target }) => greet(target), true);
for (const frame of document.querySelectorAll('iframe')) greet(frame);
