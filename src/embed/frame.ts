/**
 * The script of `frame.html`: shows the element that the frame's address asks for, and tells the page around it how
 * high it is. `embed.js` beside it does the rest.
 */
import { resolveText, type Text } from '../core/documents/text.js';
import { heightWith, nonceIn } from './frame-messages.js';
import { readRequest } from './frame-request.js';
import { boxless, loaders } from './loaders.js';

const main = document.querySelector('main') ?? document.body;

// A sheet made by a script is one of the site's own to every policy.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body { font-family: system-ui, sans-serif; margin: 0; }
  main { display: flow-root; padding: 0.5em; }
`);
document.adoptedStyleSheets = [sheet];

const tags = Object.keys(loaders).filter((tag) => !boxless.includes(tag));
const request = readRequest(new URL(location.href), tags);
if ('problem' in request) {
  const words = document.createElement('p');
  words.role = 'alert';
  words.textContent = request.problem;
  main.append(words);
} else {
  if (request.language) document.documentElement.lang = request.language;
  const element = document.createElement(request.tag);
  for (const [name, value] of request.attributes) element.setAttribute(name, value);
  element.addEventListener('inclusion-ready', (event) => {
    const { title, language } = (event as CustomEvent<{ document: { title?: Text; language: string } }>).detail
      .document;
    document.documentElement.lang = request.language ?? language;
    document.title = resolveText(title, [document.documentElement.lang], language).value || document.title;
  });
  main.append(element);
}

/** The page around this one, once it has greeted: where it is from, and its nonce. */
let host: { readonly origin: string; readonly nonce: string } | undefined;
let told = 0;

function tell(): void {
  const pixels = Math.ceil(main.getBoundingClientRect().height);
  if (!host || pixels === told || pixels === 0) return;
  told = pixels;
  parent.postMessage(heightWith(host.nonce, pixels), host.origin);
}

addEventListener('message', ({ source, origin, data }) => {
  const nonce = nonceIn(data);
  // A page without an origin of its own can not be named exactly: its frame keeps the height that it has.
  if (source !== parent || parent === window || origin === 'null' || nonce === undefined) return;
  host = { origin, nonce };
  told = 0;
  tell();
});
new ResizeObserver(tell).observe(main);
