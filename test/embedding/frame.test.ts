import { expect, nextFrame } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readRequest } from '../../src/embed/frame-request.js';
import { waitUntil } from '../wait-until.js';
import { closePages, PageInFrame } from './page-in-frame.js';
import { shownTags } from './examples.js';

const progress = 'element=strand-progress&src=/documents/manchester-strategy-counts.json';
/** This machine by its other name is another origin. */
const elsewhere = location.origin.replace(
  location.hostname,
  location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
);

/** Puts a frame on a page as an editor does: a fixed height for where the host's script is missing. */
async function framed(page: PageInFrame, query: string, origin = ''): Promise<HTMLIFrameElement> {
  const frame = page.document.createElement('iframe');
  frame.title = 'Progress';
  frame.width = '600';
  frame.height = '123';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `${origin}/dist/frame.html?${query}`;
  page.find('main').append(frame);
  await loaded;
  return frame;
}

const inside = (frame: HTMLIFrameElement): Document => frame.contentDocument!;
const height = (frame: HTMLIFrameElement): number => frame.getBoundingClientRect().height;

async function shows(frame: HTMLIFrameElement, tag = 'inclusion-strand-progress'): Promise<Element> {
  const find = (): Element | null => inside(frame).querySelector(tag);
  await waitUntil(() => find()?.shadowRoot?.querySelector('progress'), 'it is not shown');
  return find()!;
}

/** The nonce that the page gives its frame in the next greeting. */
function nonceOfNextGreeting(frame: HTMLIFrameElement): Promise<string> {
  const greeted = new Promise<string>((resolve) => {
    const hear = ({ data }: MessageEvent<{ nonce: string }>): void => resolve(data.nonce);
    frame.contentWindow!.addEventListener('message', hear, { once: true });
  });
  frame.dispatchEvent(new Event('load'));
  return greeted;
}

describe('what a frame is asked to show', () => {
  const ask = (query: string) =>
    readRequest(new URL(`https://council.example/inclusion/frame.html?${query}`), shownTags);

  it('is an element, its document and its settings', () => {
    const request = ask('element=audit&src=/files/audit.json&layout=single&lang=cy&response-src=../answers.json');
    expect('tag' in request && [request.tag, [...request.attributes], request.language]).to.deep.equal([
      'inclusion-audit',
      [
        ['src', 'https://council.example/files/audit.json'],
        ['response-src', 'https://council.example/answers.json'],
        ['layout', 'single'],
      ],
      'cy',
    ]);
  });

  for (const tag of shownTags) {
    it(`may be <${tag}>`, () => {
      expect(ask(`element=${tag.replace('inclusion-', '')}&src=/a.json`)).to.have.property('tag', tag);
    });
  }

  for (const address of [
    'https://elsewhere.example/a.json',
    '//elsewhere.example/a.json',
    '/\\elsewhere.example/a.json',
    'http://council.example/a.json',
    'https://council.example:8443/a.json',
    'https://council.example.elsewhere.example/a.json',
    'https://council.example@elsewhere.example/a.json',
    'data:application/json,{}',
    'blob:https://council.example/4d5a',
    'javascript:alert(1)',
    'https://[',
  ]) {
    it(`is never a document from ${address}`, () => {
      for (const name of ['src', 'response-src', 'compare-src', 'merge']) {
        const query = new URLSearchParams({ element: 'audit-results', src: '/a.json', [name]: address });
        expect(ask(query.toString()), name).to.have.property('problem').that.contains(name);
      }
      const several = new URLSearchParams({ element: 'audit-results', src: '/a.json', merge: `/b.json ${address}` });
      expect(ask(several.toString())).to.have.property('problem');
    });
  }

  for (const [what, query] of [
    ['an element that does not exist', 'element=script&src=/a.json'],
    ['no element', 'src=/a.json'],
    ['the invisible session', 'element=session&src=/a.json'],
    ['no document, but words of its own', 'element=audit&title=Anything'],
  ] as const) {
    it(`is never ${what}`, () => expect(ask(query)).to.have.property('problem'));
  }

  it('takes no attribute that would run, restyle, send or say something', () => {
    const request = ask(
      'element=audit&src=/a.json&onclick=a&style=b&submit-url=/c&level=gold&school=Any&awarded=2026&id=d&slot=e&lang=<b>',
    );
    expect('tag' in request && [...request.attributes.keys()]).to.deep.equal(['src']);
    expect(request).to.have.property('language', undefined);
  });

  it('is an element or words about what is wrong, whatever the address', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('element', 'src', 'merge', 'lang', 'show'), fc.webUrl()), (query) => {
        const request = ask(new URLSearchParams(query).toString());
        expect(
          'problem' in request || [...request.attributes.values()][0]?.startsWith('https://council.example/'),
        ).to.equal(true);
      }),
    );
  });
});

describe('an element in an iframe', () => {
  afterEach(closePages);

  it('is as high as what is in it, and follows it', async () => {
    const page = await PageInFrame.open('frame-host');
    const frame = await framed(page, progress);
    await shows(frame);
    const content = (): number => inside(frame).querySelector('main')!.getBoundingClientRect().height;
    const follows = (): boolean => Math.abs(frame.clientHeight - content()) <= 1;
    await waitUntil(follows, `${height(frame)} for ${content()}`);
    expect(content()).to.be.greaterThan(250);
    const wide = height(frame);
    frame.style.boxSizing = 'border-box';
    frame.width = '220';
    await waitUntil(() => follows() && height(frame) > wide, 'it does not grow');
    const narrow = height(frame);
    frame.width = '600';
    await waitUntil(() => follows() && height(frame) < narrow, 'it does not shrink');
    expect(inside(frame).title).to.contain('Inclusion');
    expect(page.heard).to.deep.equal({ violations: [], errors: [], warnings: [] });
  });

  for (const [asked, language] of [
    ['', 'pl'],
    ['&lang=cy', 'cy'],
  ] as const) {
    it(`speaks the language of its document, or the one that the address asks for: ${language}`, async () => {
      const page = await PageInFrame.open('frame-host');
      const frame = await framed(page, `element=strand-progress&src=/test/embedding/documents/polish.json${asked}`);
      const element = await shows(frame);
      const spoken = (): string | undefined => element.shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang;
      await waitUntil(() => spoken() === language, `it speaks ${spoken() ?? 'nothing'}`);
      expect(inside(frame).documentElement.lang).to.equal(language);
    });
  }

  it('has its height across origins', async () => {
    const page = await PageInFrame.open('frame-host');
    const frame = await framed(page, progress, elsewhere);
    await waitUntil(() => height(frame) > 250, `it stays at ${height(frame)}`);
  });

  it('keeps the height it was given where the host’s script is missing, and can be scrolled', async () => {
    const page = await PageInFrame.open('frame-alone');
    const frame = await framed(page, progress);
    await shows(frame);
    await page.looked();
    expect(frame.clientHeight).to.equal(123);
    const { scrollHeight, clientHeight } = inside(frame).documentElement;
    expect(scrollHeight).to.be.greaterThan(clientHeight);
  });

  it('shows nothing from another site, and says so', async () => {
    const page = await PageInFrame.open('frame-host');
    const frame = await framed(
      page,
      `element=strand-progress&src=${elsewhere}/documents/manchester-strategy-counts.json`,
    );
    await waitUntil(() => inside(frame).querySelector('[role="alert"]'), 'it says nothing');
    expect(inside(frame).querySelector('[role="alert"]')!.textContent).to.contain('documents of its own site only');
    expect(inside(frame).querySelector('inclusion-strand-progress') === null).to.equal(true);
  });

  it('shows nothing that its own site leads elsewhere for', async () => {
    const page = await PageInFrame.open('frame-host');
    const to = encodeURIComponent(`${elsewhere}/documents/manchester-strategy-counts.json`);
    const frame = await framed(
      page,
      `element=strand-progress&src=${encodeURIComponent(`/misbehaving/elsewhere?to=${to}`)}`,
    );
    const alert = () =>
      inside(frame).querySelector('inclusion-strand-progress')?.shadowRoot?.querySelector('[role="alert"]');
    await waitUntil(() => alert(), 'it says nothing');
  });

  it('is not moved by 1,000 hostile messages, to the page or to the frame', async () => {
    const page = await PageInFrame.open('frame-host');
    const frame = await framed(page, progress);
    const element = await shows(frame);
    const other = await framed(page, progress);
    const nonce = await nonceOfNextGreeting(frame);
    await waitUntil(() => height(frame) > 250 && height(other) > 250, 'no height');
    await page.looked();
    const before = [height(frame), height(other), element.outerHTML];
    const heard: unknown[] = [];
    const count = ({ data, isTrusted }: MessageEvent): unknown => isTrusted && heard.push(data);
    page.window.addEventListener('message', count);

    const origins = fc.constantFrom(location.origin, elsewhere, 'null', '', 'https://evil.example');
    const sources = fc.constantFrom(page.window, window, frame.contentWindow, other.contentWindow, null);
    const types = fc.constantFrom('inclusion-frame-height', 'inclusion-frame-greeting', 'inclusion-frame');
    const given = fc.oneof(
      fc.string(),
      fc.uuid(),
      fc.constant(undefined),
      fc.constant({ toString: 1 }),
      fc.constant([nonce]),
    );
    const data = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withTypedArray: true }),
      fc.record(
        { type: types, nonce: given, height: fc.oneof(fc.double(), fc.integer(), fc.string()) },
        { requiredKeys: [] },
      ),
      fc.constant(JSON.parse('{"__proto__": {"type": "inclusion-frame-height", "height": 9}}') as unknown),
    );
    let sent = 0;
    fc.assert(
      fc.property(data, origins, sources, (content, origin, source) => {
        sent += 1;
        const message = { data: content, origin, source };
        // A frame hears the page around it, whoever that is: only a greeting of that page’s own would have effect.
        const greeting = (content as { type?: unknown } | null | undefined)?.type === 'inclusion-frame-greeting';
        page.window.dispatchEvent(new page.window.MessageEvent('message', message));
        if (source !== page.window || !greeting) {
          frame.contentWindow!.dispatchEvent(new MessageEvent('message', message));
        }
        if (sent % 100 === 0) page.window.postMessage(structuredClone(content), '*');
        expect([height(frame), height(other)]).to.deep.equal(before.slice(0, 2));
      }),
      { numRuns: 1000 },
    );
    for (const wrong of [
      { nonce: `${nonce}0` },
      { source: other.contentWindow },
      { source: window },
      { origin: elsewhere },
      { origin: 'null' },
      { height: Infinity },
      { height: -5 },
      { height: 1e9 },
      { height: '700' },
      { height: NaN },
      { type: 'height' },
    ]) {
      const { origin, source, ...fields } = { origin: location.origin, source: frame.contentWindow, ...wrong };
      const content = { type: 'inclusion-frame-height', nonce, height: 700, ...fields };
      page.window.dispatchEvent(new MessageEvent('message', { data: content, origin, source }));
    }
    await nextFrame();
    expect(sent).to.equal(1000);
    expect([height(frame), height(other), element.outerHTML]).to.deep.equal(before);
    expect(page.heard.errors).to.deep.equal([]);
    expect(
      heard.some((content) => (content as { nonce?: unknown } | null)?.nonce === nonce),
      'the frame replied',
    ).to.equal(false);
    page.window.removeEventListener('message', count);

    const right = { type: 'inclusion-frame-height', nonce, height: 700 };
    page.window.dispatchEvent(
      new MessageEvent('message', { data: right, origin: location.origin, source: frame.contentWindow }),
    );
    expect(frame.clientHeight, 'the right one has effect').to.equal(700);
    expect(height(other)).to.equal(before[1]);
  });
});
