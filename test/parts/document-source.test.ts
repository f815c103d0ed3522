import { expect, nextFrame } from '@open-wc/testing';
import { decode } from '../../src/parts/fetch-text.js';
import { canShow } from '../embedding/capabilities.js';
import { waitUntil } from '../wait-until.js';
import { clearPage, Misbehaving, place, toldToAuthors } from './source-on-page.js';

const address = new URL('../../stories/documents/small-audit.json', import.meta.url).href;

/** The small audit under another id, to tell where a document came from. */
async function audit(id: string): Promise<Record<string, unknown>> {
  return { ...((await (await fetch(address)).json()) as object), id };
}

async function script(id: string): Promise<string> {
  return `<script type="application/json">${JSON.stringify(await audit(id))}</script>`;
}

describe('Where a document comes from', () => {
  afterEach(clearPage);

  for (const [given, expected] of [
    [['document', 'script', 'src'], 'from-document'],
    [['script', 'src'], 'from-script'],
    [['src'], 'small-audit'],
  ] as const) {
    it(`${given.join(', ')}: ${expected}`, async () => {
      const has = (what: string) => (given as readonly string[]).includes(what);
      const server = new Misbehaving('good');
      const [fromDocument, fromScript] = [await audit('from-document'), await script('from-script')];
      const probe = place({}, has('script') ? fromScript : '');
      if (has('document')) probe.document = fromDocument;
      if (has('src')) probe.src = server.address;
      const { document } = await probe.until('ready');
      expect(document.id).to.equal(expected);
      expect(probe.story).to.match(/^(loading )*ready$/u);
      expect((await server.seen()).requests).to.equal(expected === 'small-audit' ? 1 : 0);
    });
  }

  it('nothing at all: stays quiet and shows the fallback', async () => {
    const probe = place({ src: '' });
    await probe.updateComplete;
    expect(probe.states).to.deep.equal([]);
    expect(probe.words).to.equal('');
    expect(probe.showsFallback).to.equal(true);
  });

  it('an inline script that is added later counts', async () => {
    const probe = place({});
    await probe.updateComplete;
    probe.insertAdjacentHTML('beforeend', await script('added'));
    expect((await probe.until('ready')).document.id).to.equal('added');
  });

  it('an inline script that changes counts, and the same text again does not', async () => {
    const probe = place({}, await script('first'));
    await probe.until('ready');
    const element = probe.querySelector('script')!;
    element.textContent = JSON.stringify(await audit('second'));
    await waitUntil(() => probe.states.length === 2);
    element.textContent = JSON.stringify(await audit('second'));
    probe.append('other content');
    await nextFrame();
    expect(probe.states.map((state) => 'document' in state && state.document?.id)).to.deep.equal(['first', 'second']);
  });

  it('an inline script that is empty yet, or of another type, is no document', async () => {
    const probe = place({}, '<script type="application/json"> </script><script type="text/plain">{}</script>');
    await probe.updateComplete;
    await nextFrame();
    expect(probe.states).to.deep.equal([]);
  });

  it('while the page is being parsed an inline script is awaited to its end', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inside = frame.contentDocument!;
    inside.open();
    const root = inside.appendChild(inside.createElement('html'));
    const probe = place({}, '');
    root.appendChild(inside.createElement('body')).append(probe);
    const text = JSON.stringify(await audit('parsed'));
    const element = inside.createElement('script');
    element.type = 'application/json';
    probe.append(element);
    element.append(text.slice(0, 400));
    await nextFrame();
    expect(probe.story).to.equal('loading');
    element.append(text.slice(400));
    inside.close();
    await probe.until('ready');
    expect(probe.story).not.to.contain('problem');
    frame.remove();
  });

  it('the same document object again does nothing', async () => {
    const probe = place({});
    probe.document = await audit('same');
    await probe.until('ready');
    for (let turn = 0; turn < 100; turn++) {
      probe.requestUpdate('document', undefined);
      await probe.updateComplete;
    }
    expect(probe.story).to.equal('ready');
  });

  it('a document made anew with the same content does nothing, and one that says something else counts', async () => {
    const probe = place({});
    probe.document = await audit('same');
    const { document } = await probe.until('ready');
    probe.document = await audit('same');
    await probe.updateComplete;
    expect(probe.states).to.have.length(1);
    probe.document = { ...(await audit('same')), title: 'Another title' };
    await waitUntil(() => probe.states.length === 2);
    expect((await probe.until('ready')).document).to.not.equal(document);
  });

  it('a document that is taken away leaves the next that is set', async () => {
    const given = await audit('given');
    const probe = place({ src: address });
    probe.document = given;
    await probe.until('ready');
    probe.document = undefined;
    await waitUntil(() => /^ready( loading)+ ready$/u.test(probe.story));
    expect(probe.source.state).to.have.nested.property('document.id', 'small-audit');
    probe.src = undefined;
    await probe.until('none');
  });

  it('is there for the first rendering when it stands in the page', async () => {
    const probe = place({}, await script('inline'));
    await probe.updateComplete;
    expect(probe.story).to.equal('ready');
  });

  it('an address that is none is not found', async () => {
    const probe = place({ src: 'https://' });
    const told = await toldToAuthors(() => probe.until('problem'));
    expect(probe.words).to.contain('it could not be found');
    expect(told.join()).to.contain('https://');
    expect(probe.tryAgain).to.equal(null);
  });

  it('a relative address counts from the page’s base', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/stories/documents/';
    try {
      await place({ src: 'small-audit.json' }).until('ready');
    } finally {
      base.remove();
    }
  });
});

describe('Trying again', () => {
  afterEach(clearPage);

  it('asks the server itself, past the browser’s cache', async () => {
    const server = new Misbehaving('recovers', '&after=3');
    const probe = place({ src: server.address });
    await probe.until('problem');
    probe.tryAgain?.click();
    await probe.until('ready');
    expect((await server.seen()).sent.cacheControl).to.match(/max-age=0|no-cache/u);
  });

  it('keeps focus on the button while it is tried, and says so', async () => {
    const server = new Misbehaving('status', '&status=404');
    const probe = place({ src: server.address });
    await probe.until('problem');
    const button = probe.tryAgain!;
    button.focus();
    button.click();
    await probe.until('loading');
    expect(probe.words).to.equal('Loading');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    button.click();
    await probe.until('problem');
    expect(probe.shadowRoot?.activeElement).to.equal(button);
    expect((await server.seen()).requests).to.equal(2);
  });

  it('tells authors of the same problem once', async () => {
    const told = await toldToAuthors(async () => {
      const probe = place({ src: new Misbehaving('status', '&status=404').address });
      for (let turn = 0; turn < 3; turn++) {
        await probe.until('problem');
        probe.source.retry();
        expect(probe.source.state.status).to.equal('loading');
      }
      await probe.until('problem');
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^<source-probe> http/u);
  });
});

describe('An element that moves', () => {
  afterEach(clearPage);

  for (const [how, move] of [
    ['fault 36: appended elsewhere', (probe: Element, target: Element) => target.append(probe)],
    [
      'fault 36: removed, and appended elsewhere in the same turn',
      (probe: Element, target: Element) => {
        probe.remove();
        target.append(probe);
      },
    ],
    [
      'fault 38: by moveBefore, where the browser has it',
      (probe: Element, target: Element) => {
        if (canShow('moveBefore')) target.moveBefore(probe, null);
        else target.append(probe);
      },
    ],
  ] as const) {
    it(`${how}: keeps its fetch`, async () => {
      const server = new Misbehaving('held');
      const probe = place({ src: server.address });
      const target = document.body.appendChild(document.createElement('section'));
      await waitUntil(async () => (await server.seen()).requests === 1, 'not asked for');
      move(probe, target);
      await nextFrame();
      await nextFrame();
      await server.release();
      await probe.until('ready');
      expect(await server.seen()).to.include({ requests: 1, aborted: 0 });
      target.remove();
    });
  }

  it('fault 37: removed, it breaks off its fetch; put back, it begins again', async () => {
    const server = new Misbehaving('held');
    const probe = place({ src: server.address });
    await waitUntil(async () => (await server.seen()).requests === 1, 'not asked for');
    probe.remove();
    await waitUntil(async () => (await server.seen()).aborted === 1, 'not broken off');
    await server.release();
    document.body.append(probe);
    await probe.until('ready');
    expect(probe.story).not.to.contain('problem');
  });

  it('fault 37: removed when it was ready, it is ready when put back, without a fetch', async () => {
    const server = new Misbehaving('good');
    const probe = place({ src: server.address });
    await probe.until('ready');
    probe.remove();
    await nextFrame();
    await nextFrame();
    document.body.append(probe);
    await probe.updateComplete;
    expect(probe.story).to.match(/^(loading )+ready$/u);
    expect((await server.seen()).requests).to.equal(1);
  });

  it('follows an inline script that changed while it was away', async () => {
    const probe = place({}, await script('before'));
    await probe.until('ready');
    probe.remove();
    await nextFrame();
    await nextFrame();
    probe.querySelector('script')!.textContent = JSON.stringify(await audit('after'));
    document.body.append(probe);
    await waitUntil(() => probe.states.length === 2);
    expect(probe.source.state).to.have.nested.property('document.id', 'after');
  });

  it('fetches nothing while it is not on the page', async () => {
    const server = new Misbehaving('good');
    const probe = place({});
    await probe.updateComplete;
    probe.remove();
    probe.src = server.address;
    await probe.updateComplete;
    expect((await server.seen()).requests).to.equal(0);
    document.body.append(probe);
    await probe.until('ready');
    expect((await server.seen()).requests).to.equal(1);
  });
});

describe('UTF-8', () => {
  for (const [what, bytes, expected] of [
    ['plain', [0x7b, 0x7d], '{}'],
    ['nothing', [], ''],
    ['with a byte order mark', [0xef, 0xbb, 0xbf, 0x7b, 0x7d], '{}'],
    ['letters of several bytes', [0xc3, 0xa9, 0xd8, 0xa8], 'éب'],
    ['cut within a letter', [0x7b, 0xc3], undefined],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x7b, 0x00], undefined],
    ['UTF-16 without', [0x7b, 0x00, 0x7d, 0x00], undefined],
    ['Windows-1252', [0x22, 0xe9, 0x22], undefined],
  ] as const) {
    it(`${what}: ${expected ?? 'refused'}`, () => expect(decode(new Uint8Array(bytes))).to.equal(expected));
  }
});
