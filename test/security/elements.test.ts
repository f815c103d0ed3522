import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { edited } from '../core/documents/valid-audit.js';
import { waitUntil } from '../wait-until.js';
import { harm, Watch } from './detector.js';
import { naughtyStrings, ours } from './payloads.js';
import { harmOnTour, tours } from './shown-in-full.js';
import { freePlaces, kindNames, kinds, textPlaces, withWords } from './text-places.js';

const watch = new Watch();
/** So many payloads stand together in one place, each a paragraph of its own. */
const together = 24;

describe('Hostile words in every field of a document', () => {
  let groups: string[] = [];
  const { error, warn } = console;
  before(() => Object.assign(console, { error: () => undefined, warn: () => undefined }));
  after(() => Object.assign(console, { error, warn }));

  before(async () => {
    const all = [...ours, ...(await naughtyStrings())];
    groups = Array.from({ length: Math.ceil(all.length / together) }, (_, index) =>
      all.slice(index * together, (index + 1) * together).join('\n\n'),
    );
  });

  for (const kind of kindNames) {
    const free = freePlaces(kind);
    const all = textPlaces(kinds[kind].make());

    it(`${kind}: every place for a text takes any words, or only those it knows`, () => {
      expect(free.length).to.be.above(10);
      const strict = all.filter((place) => !free.includes(place)).map((place) => place.split('/').pop());
      for (const name of ['text', 'title', 'note', 'label', 'description']) expect(strict).not.to.include(name);
    });

    for (const [what, tour] of Object.entries(tours[kind])) {
      it(`${kind} in ${what}: all payloads in each of ${free.length} places do nothing`, async function () {
        this.timeout(120_000);
        for (const words of groups) {
          expect(
            await harmOnTour(
              tour,
              withWords(kind, free, () => words),
            ),
          ).to.deep.equal([]);
        }
        expect(watch.heard).to.deep.equal([]);
      });

      it(`${kind} in ${what}: ours, each on its own, do nothing`, async function () {
        this.timeout(120_000);
        // A payload of its own in each place; as many documents as it takes until each has stood somewhere twice.
        const rounds = Math.ceil((2 * ours.length) / free.length);
        for (let round = 0; round < rounds; round += 1) {
          const document = withWords(kind, free, (index) => ours[(round * free.length + index) % ours.length]!);
          expect(await harmOnTour(tour, document)).to.deep.equal([]);
        }
        expect(watch.heard).to.deep.equal([]);
      });

      it(`${kind} in ${what}: pieces put together anywhere, refused or shown, do nothing`, async function () {
        this.timeout(120_000);
        const signs = ['"', "'", '<', '>', '&', '`', '](', '![', '<!--', '\0', '\n\n', '    ', '/', 'javascript:'];
        const piece = fc.oneof(fc.constantFrom(...ours, ...signs), fc.string({ unit: 'binary', maxLength: 6 }));
        const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
        await fc.assert(
          fc.asyncProperty(words, fc.constantFrom(...all), async (text, place) => {
            const document = edited(kinds[kind].make(), { [place]: text });
            return (await harmOnTour(tour, document)).length === 0;
          }),
          { numRuns: 25, interruptAfterTimeLimit: 60_000 },
        );
        expect(watch.heard).to.deep.equal([]);
      });
    }
  }
});

describe('What would come through', () => {
  afterEach(() => watch.heard.splice(0));

  for (const [what, markup, expected] of [
    ['an element', '<p><iframe></iframe></p>', ['<iframe>']],
    ['an element nobody knows', '<evil></evil>', ['<evil>']],
    ['a handler', '<p onclick="x"></p>', ['[onclick]']],
    ['a style', '<p style="color: red"></p>', ['[style="color: red"]']],
    ['a link', '<a href="java&#9;script:1">x</a>', ['[href="java\tscript:1"]']],
    ['a picture', '<img src="data:image/png,1">', ['[src="data:image/png,1"]']],
    ['a drawing', '<svg><animate></animate></svg>', ['<animate>', '<animate>']],
  ] as const) {
    it(`is found out: ${what}`, () => {
      const page = new DOMParser().parseFromString(markup, 'text/html');
      expect(harm(page.body)).to.deep.equal(expected);
    });
  }

  it('is found out in a shadow root', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(document.createElement('object'));
    const ground = document.createElement('div');
    ground.append(host);
    expect(harm(ground)).to.deep.equal(['<object>']);
  });

  it('is heard when it runs, or asks another site', async () => {
    const ground = document.createElement('div');
    document.body.append(ground);
    ground.innerHTML = `<button onclick="alert(1)"></button><iframe src="https://elsewhere.example/"></iframe>`;
    ground.querySelector('button')?.click();
    await fetch('https://elsewhere.example/').catch(() => undefined);
    const heard = (what: RegExp) => watch.heard.some((one) => what.test(one));
    await waitUntil(() => heard(/elsewhere\.example.*connect-src/u), 'no request is heard');
    await waitUntil(() => heard(/elsewhere\.example.*frame-src/u), 'no frame is heard');
    ground.remove();
    expect(watch.heard).to.include('alert() ran');
  });
});
