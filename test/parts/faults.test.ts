import { expect, nextFrame } from '@open-wc/testing';
import type { DocumentKind } from '../../src/core/documents/read.js';
import { faultProblem } from '../../src/parts/load-fault.js';
import { waitUntil } from '../wait-until.js';
import { clearPage, Misbehaving, place, SourceProbe, toldToAuthors, waitsAskedFor } from './source-on-page.js';

const example = (name: string) => new URL(`../../stories/documents/${name}`, import.meta.url).href;
/** This machine by its other name is another origin. */
const otherName = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
const good = example('small-audit.json');

/** Places an element whose document can not be used, and waits until it says so. */
async function refused(src: string) {
  const probe = place({ src });
  const told = await toldToAuthors(() => probe.until('problem'));
  return { probe, problem: await probe.until('problem'), told };
}

describe('A document that can not be had', () => {
  afterEach(clearPage);

  for (const status of [404, 410]) {
    it(`fault 1: says that the document is not there (${status}), offers to try again and keeps the fallback`, async () => {
      const { probe, told } = await refused(new Misbehaving('status', `&status=${status}`).address);
      expect(probe.words).to.equal('There should be an audit here, but it could not be found. It may have been moved.');
      expect(probe.tryAgain?.innerText).to.equal('Try again');
      expect(probe.showsFallback).to.equal(true);
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(`HTTP ${status}`);
    });
  }

  for (const [status, words] of [
    [401, 'You are not allowed to see an audit here. Sign in to this site, then try again.'],
    [403, 'You are not allowed to see an audit here. Sign in to this site, then try again.'],
    [429, 'There should be an audit here, but the server has a fault. Wait a minute, then try again.'],
  ] as const) {
    it(`asks once and says what to do after ${status}`, async () => {
      const server = new Misbehaving('status', `&status=${status}`);
      const { probe } = await refused(server.address);
      expect(probe.words).to.equal(words);
      expect((await server.seen()).requests).to.equal(1);
    });
  }

  it('fault 2: recovers when a second try succeeds', async () => {
    const server = new Misbehaving('recovers');
    const probe = place({ src: server.address });
    const { document } = await probe.until('ready');
    expect(document.id).to.equal('small-audit');
    expect((await server.seen()).requests).to.equal(2);
    expect(probe.story).not.to.contain('problem');
  });

  it('fault 2: recovers from a connection lost half way', async () => {
    const server = new Misbehaving('drops-then-recovers');
    const probe = place({ src: server.address });
    await probe.until('ready');
    expect((await server.seen()).requests).to.equal(2);
  });

  it('fault 2: tries three times at most', async () => {
    const server = new Misbehaving('recovers', '&after=3');
    const { probe } = await refused(server.address);
    expect(probe.words).to.contain('the server has a fault');
    expect((await server.seen()).requests).to.equal(3);
  });

  it('fault 2: waits longer each time, and never exactly as long', async () => {
    const rounds: number[][] = [];
    for (const round of [1, 2, 3]) {
      SourceProbe.waits = { slow: 1, silence: 499, backOff: 1000 };
      const waits = await waitsAskedFor(() => refused(new Misbehaving('recovers', `&after=3&round=${round}`).address));
      rounds.push(waits.filter((wait) => wait >= 500));
    }
    for (const [second, third] of rounds as [number, number][]) {
      expect(second).to.be.within(500, 1500);
      expect(third).to.be.within(1000, 3000);
    }
    expect(new Set(rounds.flat()).size).to.be.greaterThan(3);
  });

  for (const [name, when] of [
    ['hangs', 'that never answers'],
    ['stalls', 'that stops half way'],
  ] as const) {
    it(`fault 3: gives up on a server ${when}, and tries again when asked to`, async () => {
      SourceProbe.waits = { silence: 200 };
      const server = new Misbehaving(name);
      const { probe } = await refused(server.address);
      expect(probe.words).to.contain('it takes too long to arrive');
      await waitUntil(async () => (await server.seen()).aborted === 1, 'the request is not broken off');
      probe.tryAgain?.click();
      await probe.until('problem');
      expect((await server.seen()).requests).to.equal(2);
    });
  }

  it('fault 3: waits ten seconds', async () => {
    SourceProbe.waits = {};
    const waits = await waitsAskedFor(() => refused(new Misbehaving('hangs').address));
    expect(waits).to.include(10_000);
  });

  it('fault 3: goes on for as long as something comes', async () => {
    SourceProbe.waits = { slow: 1, silence: 300 };
    const begun = performance.now();
    await place({ src: new Misbehaving('drips').address }).until('ready');
    expect(performance.now() - begun).to.be.greaterThan(300);
  });

  it('fault 4: shows a placeholder when it has to wait, and nothing moves', async () => {
    const server = new Misbehaving('held');
    const probe = place({ src: server.address });
    const after = document.body.appendChild(document.createElement('p'));
    const places = () => [probe.firstElementChild, after].map((element) => element?.getBoundingClientRect().top);
    await probe.until('loading');
    const before = places();
    expect(probe.words).to.equal('');
    await waitUntil(() => probe.words === 'Loading', 'no placeholder');
    expect(places()).to.deep.equal(before);
    expect(probe.showsFallback).to.equal(true);
    await server.release();
    await probe.until('ready');
    after.remove();
  });

  it('fault 4: has the placeholder there within 200 milliseconds', async () => {
    SourceProbe.waits = { silence: 499 };
    const waits = await waitsAskedFor(() => place({ src: good }).until('ready'));
    expect(waits.filter((wait) => wait > 100 && wait < 200)).to.have.length(1);
  });

  for (const [where, address] of [
    ['another host', 'http://blocked.invalid/audit.json'],
    ['another host that does not share', `//${otherName}:${location.port}/stories/documents/small-audit.json`],
  ] as const) {
    it(`fault 13: names ${where}, both causes and the header`, async () => {
      const { probe, problem, told } = await refused(address);
      const { host } = new URL(address, location.href);
      expect(problem.fault.host).to.equal(host);
      for (const said of [`${host} could not be reached`, 'you are offline', 'Access-Control-Allow-Origin']) {
        expect(probe.words).to.contain(said);
        expect(told.join()).to.contain(said);
      }
      expect(probe.tryAgain?.innerText).to.equal('Try again');
      expect(probe.showsFallback).to.equal(true);
    });
  }

  it('fault 13: leaves headers out of it when the page’s own server does not answer', async () => {
    const { fetch } = self;
    self.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      const { probe } = await refused(good);
      expect(probe.words).to.equal(
        'There should be an audit here, but the server did not answer. Check your connection, then try again.',
      );
    } finally {
      self.fetch = fetch;
    }
  });

  for (const [page, address, said] of [
    ['https://school.example', 'http://council.example/audit.json', true],
    ['https://school.example', 'https://council.example/audit.json', false],
    ['http://school.example', 'http://council.example/audit.json', false],
  ] as const) {
    it(`fault 14: on ${page}, ${said ? 'explains' : 'does not speak of'} mixed content for ${address}`, () => {
      const fault = { code: 'blocked', kind: 'audit' as DocumentKind, host: 'council.example' } as const;
      const { message } = faultProblem(fault, address, undefined, page);
      expect(message).to.contain('council.example could not be reached');
      expect(message.includes('a page on https can not use an address on http')).to.equal(said);
    });
  }

  it('fault 15: the last of two addresses wins, and the first is broken off', async () => {
    const first = new Misbehaving('held');
    const probe = place({ src: first.address });
    await waitUntil(async () => (await first.seen()).requests === 1, 'not asked for');
    probe.src = example('manchester-inclusion-audit.json');
    const { document } = await probe.until('ready');
    await waitUntil(async () => (await first.seen()).aborted === 1, 'the first is not broken off');
    await first.release();
    expect(probe.source.state).to.include({ status: 'ready', document });
    expect(document.id).not.to.equal('small-audit');
    expect(probe.story)
      .to.match(/ready$/u)
      .and.not.match(/ready.*ready|problem/u);
  });

  it('fault 16: fetches once although its address is written unchanged 100 times, and keeps focus', async () => {
    const server = new Misbehaving('status', '&status=404');
    const { probe } = await refused(server.address);
    probe.tryAgain?.focus();
    for (let turn = 0; turn < 100; turn++) {
      probe.setAttribute('src', server.address);
      probe.requestUpdate('src', 'as if it had changed');
      await probe.updateComplete;
    }
    expect((await server.seen()).requests).to.equal(1);
    expect(probe.shadowRoot?.activeElement).to.equal(probe.tryAgain);
  });
});

describe('A document that can not be used', () => {
  afterEach(clearPage);

  it('fault 5: a sign-in page is called a web page', async () => {
    const { probe, told } = await refused(new Misbehaving('sign-in').address);
    expect(probe.words).to.equal(
      'This is a web page, not an audit. If this site asks you to sign in, do so, then try again.',
    );
    expect(probe.tryAgain?.innerText).to.equal('Try again');
    expect(told.join())
      .to.match(/web page/u)
      .and.not.match(/doctype|<html|JSON\.parse|Unexpected token/iu);
  });

  it('fault 6: a truncated document is refused whole, and the last good one stays', async () => {
    const probe = place({ src: good });
    const { document } = await probe.until('ready');
    probe.src = new Misbehaving('truncated').address;
    const told = await toldToAuthors(() => probe.until('problem'));
    expect(probe.source.state).to.include({ status: 'problem', document });
    expect(probe.words).to.contain('the file is damaged or cut short');
    expect(told).to.have.length(1);
    expect(told[0]).not.to.match(/Unexpected|JSON\.parse|position/u);
  });

  it('fault 7: accepts a byte order mark', async () => {
    const { document } = await place({ src: new Misbehaving('with-mark').address }).until('ready');
    expect(document.id).to.equal('small-audit');
  });

  for (const [what, name] of [
    ['UTF-16 with its mark', 'utf-16-with-mark'],
    ['UTF-16 without it', 'utf-16'],
    ['big-endian UTF-16', 'utf-16-big-endian'],
    ['the wrong charset', 'latin-1'],
  ] as const) {
    it(`fault 7: explains ${what}`, async () => {
      const { probe, told } = await refused(new Misbehaving(name).address);
      expect(probe.words).to.contain('the file is not in UTF-8');
      expect(probe.tryAgain).to.equal(null);
      expect(told.join()).to.contain('not in UTF-8');
    });
  }

  it('fault 8: refuses a newer format and names both', async () => {
    const { probe, told } = await refused(example('broken/newer-format.json'));
    expect(probe.words).to.match(/in format 2\b.*format 1\b/u);
    expect(told.join()).to.match(/2/u).and.match(/1/u);
  });

  it('fault 9: shows a document with a field it does not know, and warns its authors once', async () => {
    SourceProbe.lint = true;
    const audit = { ...((await (await fetch(good)).json()) as object), sumary: 'Misspelt' };
    const told: string[] = [];
    await toldToAuthors(async () => {
      const probe = place({});
      probe.document = audit;
      await probe.until('ready');
      await waitUntil(() => told.length > 0, 'no warning');
    }, told);
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('`sumary`: did you mean `summary`?');
  });

  for (const [what, name] of [
    ['50 MB as soon as they are declared', 'huge-declared'],
    ['what was not declared as soon as it is too much', 'huge'],
  ] as const) {
    it(`fault 10: refuses ${what}, without the rest`, async () => {
      const server = new Misbehaving(name);
      const { probe, told } = await refused(server.address);
      expect(probe.words).to.contain('the file is too large to open');
      expect(told.join()).to.contain('more than 5 MB');
      await waitUntil(async () => (await server.seen()).aborted === 1, 'the transfer is not broken off');
    });
  }

  it('fault 10: refuses 100,000 levels, and the page stays responsive', async () => {
    let longest = 0;
    let last = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      port2.postMessage('');
    };
    port2.postMessage('');
    const { problem } = await refused(new Misbehaving('deep').address);
    port1.close();
    expect(problem.fault.code).to.equal('too-large');
    expect(longest).to.be.lessThan(500);
  });

  it('refuses a document whose errors can not be put into words, since what does so can not be loaded', async () => {
    SourceProbe.explain = () => {
      throw new Error('Failed to fetch dynamically imported module');
    };
    const { probe, problem } = await refused(example('broken/duplicate-ids.json'));
    expect(problem.problems.map(({ code }) => code)).to.deep.equal(['invalid']);
    expect(probe.words).to.match(/audit/u);
    expect(probe.showsFallback).to.equal(true);
  });

  it('shows the next document, though the errors of the last are still to be put into words', async () => {
    const small: unknown = await (await fetch(good)).json();
    const probe = place({});
    await toldToAuthors(async () => {
      probe.document = { kind: 'audit' };
      await probe.updateComplete;
      probe.document = small;
      await probe.until('ready');
      await nextFrame();
    }).then((told) => expect(told).to.deep.equal([]));
    expect(probe.story).to.equal('ready');
  });

  it('fault 11: names both places of a duplicate id', async () => {
    const { probe, told } = await refused(example('broken/duplicate-ids.json'));
    expect(probe.words).to.contain('there are mistakes in the file');
    expect(told.join()).to.match(/\/strands\/\S+[^]*\/strands\/\S+/u);
  });

  it('fault 12: keys such as __proto__ change no prototype', async () => {
    const audit = (await (await fetch(good)).text()).replace(
      '{',
      '{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } },',
    );
    const probe = place({}, `<script type="application/json">${audit}</script>`);
    await waitUntil(() => probe.source.state.status !== 'none');
    expect('polluted' in {}).to.equal(false);
    expect('polluted' in Object(probe.source.state)).to.equal(false);
  });
});
