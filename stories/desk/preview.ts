import { frameReady, type ShownInFrame } from './shown-in-frame.js';

/** Shows in a frame what the desk asks for. Nothing is kept and nothing is sent; other pages are not listened to. */
const place = document.querySelector('main');
let latest: ShownInFrame | undefined;

addEventListener('message', ({ origin, source, data }: MessageEvent<ShownInFrame>) => {
  if (origin !== location.origin || source !== parent || parent === self) return;
  latest = data;
  void show(data);
});
parent.postMessage(frameReady, location.origin);

async function show(wanted: ShownInFrame): Promise<void> {
  const { tag, attributes, fallback, language, direction, colours } = wanted;
  const page = document.documentElement;
  page.lang = language;
  page.dir = direction;
  page.className = colours;

  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const words = document.createElement('p');
  words.textContent = fallback;
  element.append(words);
  if (wanted.response === undefined) {
    // Trying it out here leaves nothing on the device.
    if (tag === 'inclusion-audit') element.setAttribute('storage', 'none');
    place?.replaceChildren(element);
    await customElements.whenDefined(tag);
    if (latest === wanted && wanted.document !== undefined) Object.assign(element, { document: wanted.document });
    return;
  }
  const session = document.createElement('inclusion-session');
  session.setAttribute('storage', 'none');
  session.append(element);
  session.addEventListener('inclusion-ready', () => Object.assign(session, { response: wanted.response }), {
    once: true,
  });
  place?.replaceChildren(session);
  await customElements.whenDefined('inclusion-session');
  if (latest === wanted) Object.assign(session, { document: wanted.document });
}
