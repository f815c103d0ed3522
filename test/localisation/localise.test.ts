import { expect } from '@open-wc/testing';
import { dateWritten } from '../../src/localisation/formatter.js';
import { en } from '../../src/localisation/common/en.js';
import { pl } from '../../src/localisation/common/pl.js';
import { registerLanguage } from '../../src/localisation/own-languages.js';
import type { Messages } from '../../src/localisation/messages.js';
import { waitUntil } from '../wait-until.js';
import { readerIn, type Reader } from './reader.js';

const shown: Element[] = [];
afterEach(() => {
  while (shown.length > 0) shown.pop()?.remove();
});

function reader(page: string): Reader {
  const element = readerIn(page);
  shown.push(document.body.lastElementChild!);
  return element;
}

/** Words that come when the test says so, or never. */
function wordsToCome(): { load(): Promise<Partial<Messages>>; come(words: Partial<Messages>): void; fail(): void } {
  let come: (words: Partial<Messages>) => void = () => undefined;
  let fail: () => void = () => undefined;
  const words = new Promise<Partial<Messages>>((resolve, reject) => {
    come = resolve;
    fail = () => reject(new Error('no such file'));
  });
  return { load: () => words, come: (all) => come(all), fail: () => fail() };
}

describe('The language of an element', () => {
  for (const [where, page, expected] of [
    ['its own', '<div lang="en"><test-reader lang="cy"></test-reader></div>', 'cy ltr Parhau'],
    ['around it', '<div lang="cy"><p>READER</p></div>', 'cy ltr Parhau'],
    ['the nearest of two', '<div lang="cy"><div lang="pl">READER</div></div>', 'pl ltr Dalej'],
    ['with a region', '<div lang="ur-PK">READER</div>', 'ur rtl جاری رکھیں'],
    ['in capitals', '<div lang="AR">READER</div>', 'ar rtl متابعة'],
    ['outside a shadow root', '<div lang="cy"><div data-shadow>READER</div></div>', 'cy ltr Parhau'],
    ['on a shadow host', '<div lang="pl"><div lang="cy" data-shadow><b>READER</b></div></div>', 'cy ltr Parhau'],
    ['inside a shadow root', '<div lang="pl"><div data-shadow><b lang="cy">READER</b></div></div>', 'cy ltr Parhau'],
    ['one without interface words', '<div lang="fr">READER</div>', 'en ltr Continue'],
    ['left open inside another', '<div lang="cy"><div lang="">READER</div></div>', 'en ltr Continue'],
    ['left open in a shadow root', '<div lang="cy"><p data-shadow><b lang="">READER</b></p></div>', 'en ltr Continue'],
    ['not a language', '<div lang="en_GB">READER</div>', 'en ltr Continue'],
  ] as const) {
    it(`${where}: ${expected}`, async () => {
      const element = reader(page);
      await waitUntil(() => element.says === expected, `the element does not say ${expected}`);
    });
  }

  it('is the document’s where the page has no words in its own', async () => {
    const element = reader('<div lang="fr">READER</div>');
    element.localise.documentLanguage = 'cy';
    await waitUntil(() => element.says === 'cy ltr Parhau');
  });

  it('is the page’s where both have words', async () => {
    const element = reader('<div lang="pl">READER</div>');
    element.localise.documentLanguage = 'cy';
    await waitUntil(() => element.says === 'pl ltr Dalej');
  });

  it('follows the page when it changes, shadow hosts included', async () => {
    const element = reader('<div lang="en"><div data-shadow>READER</div></div>');
    await element.updateComplete;
    shown[0]?.firstElementChild?.setAttribute('lang', 'cy');
    await waitUntil(() => element.says === 'cy ltr Parhau');
  });

  it('is that of the place it is moved to', async () => {
    const element = reader('<div lang="pl"></div><div lang="cy">READER</div>');
    await waitUntil(() => element.says === 'cy ltr Parhau');
    shown[0]?.firstElementChild?.append(element);
    await waitUntil(() => element.says === 'pl ltr Dalej');
  });

  it('is listened for by one observer, however many elements there are, and by none when they are gone', () => {
    const { MutationObserver } = globalThis;
    let observing = 0;
    let most = 0;
    globalThis.MutationObserver = class extends MutationObserver {
      override observe(...details: Parameters<MutationObserver['observe']>): void {
        most = Math.max(most, (observing += 1));
        super.observe(...details);
      }
      override disconnect(): void {
        observing -= 1;
        super.disconnect();
      }
    };
    try {
      const ground = document.createElement('div');
      ground.append(...Array.from({ length: 50 }, () => document.createElement('test-reader')));
      document.body.append(ground);
      ground.remove();
    } finally {
      globalThis.MutationObserver = MutationObserver;
    }
    expect([most, observing]).to.deep.equal([1, 0]);
  });
});

describe('The words of a language', () => {
  it('stay as they were until the new ones have come, and the last language asked for wins', async () => {
    const [first, second] = [wordsToCome(), wordsToCome()];
    registerLanguage('en-x-first', first.load);
    registerLanguage('en-x-second', second.load);
    const element = reader('<div lang="cy">READER</div>');
    const page = element.parentElement!;
    await waitUntil(() => element.says === 'cy ltr Parhau');
    page.lang = 'en-x-first';
    await element.updateComplete;
    expect(element.says).to.equal('cy ltr Parhau');
    page.lang = 'en-x-second';
    second.come({ continue: 'Second' });
    await waitUntil(() => element.says === 'en-x-second ltr Second');
    const { renders } = element;
    first.come({ continue: 'First' });
    await waitUntil(() => element.renders > renders);
    expect(element.says).to.equal('en-x-second ltr Second');
  });

  it('are English when they can not be had', async () => {
    const words = wordsToCome();
    registerLanguage('mi', words.load);
    const element = reader('<div lang="cy">READER</div>');
    await waitUntil(() => element.says === 'cy ltr Parhau');
    element.parentElement!.lang = 'mi';
    words.fail();
    await waitUntil(() => element.says === 'en ltr Continue');
  });

  it('are asked for again when they could not be had', async () => {
    let tries = 0;
    registerLanguage('sm', () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ continue: 'Faaauau' });
    });
    const element = reader('<div lang="sm">READER</div>');
    await element.updateComplete;
    expect([tries, element.says]).to.deep.equal([1, 'en ltr Continue']);
    element.parentElement!.lang = 'sm-WS';
    await waitUntil(() => element.says === 'sm ltr Faaauau');
  });

  it('may be a site’s own, added after the element is there; the rest is English', async () => {
    const element = reader('<div lang="so">READER</div>');
    await element.updateComplete;
    expect(element.says).to.equal('en ltr Continue');
    registerLanguage('so', () => Promise.resolve({ continue: 'Sii wad' }));
    await waitUntil(() => element.says === 'so ltr Sii wad');
    expect(element.localise.messages.back).to.equal(en.back);
  });

  it('may be replaced, also while the first ones are on their way', async () => {
    const first = wordsToCome();
    registerLanguage('yo', first.load);
    const element = reader('<div lang="yo">READER</div>');
    registerLanguage('yo', () => Promise.resolve({ continue: 'Tẹ̀síwájú' }));
    await waitUntil(() => element.says === 'yo ltr Tẹ̀síwájú');
    const { renders } = element;
    first.come({ continue: 'Old' });
    await waitUntil(() => element.renders > renders);
    expect(element.says).to.equal('yo ltr Tẹ̀síwájú');
  });

  it('may be corrected one by one in a language that is shipped; the rest of it stays', async () => {
    registerLanguage('pl', () => Promise.resolve({ continue: 'Naprzód' }));
    const element = reader('<div lang="pl">READER</div>');
    await waitUntil(() => element.says === 'pl ltr Naprzód');
    expect(element.localise.messages.back).to.equal(pl.back);
  });
});

describe('A document’s words for a reader', () => {
  const title = { en: 'Belonging', ur: 'تعلق', cy: '' };
  const english = { value: 'Belonging', language: 'en', direction: 'ltr' };
  for (const [what, page, text, documentLanguage, expected] of [
    [
      'in the reader’s language',
      'ur',
      title,
      'en',
      { value: 'تعلق', language: 'ur', direction: 'rtl', foreign: false },
    ],
    ['missing in it', 'cy', title, 'en', { ...english, foreign: true }],
    ['in one language', 'ur', 'Belonging', 'en', { ...english, foreign: true }],
    ['in the interface’s', 'en-GB', 'Belonging', 'en', { ...english, foreign: false }],
    [
      'in its language, and another script',
      'ur',
      'Taalluq',
      'ur-Latn',
      { value: 'Taalluq', language: 'ur-Latn', direction: 'ltr', foreign: true },
    ],
    ['missing altogether', 'en', undefined, 'en', { value: '', language: 'en', direction: 'ltr', foreign: false }],
  ] as const) {
    it(what, async () => {
      const { localise } = reader(`<div lang="${page}">READER</div>`);
      localise.documentLanguage = documentLanguage;
      await waitUntil(() => localise.messagesLanguage === page.split('-')[0]);
      expect(localise.text(text)).to.deep.equal(expected);
    });
  }
});

/** Whether the browser has the words of dates in a language. */
function knows(language: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
}

describe('Dates and numbers', () => {
  for (const [language, day, number] of [
    ['en', '3 September 2026', '1,234.5'],
    ['en-GB', '3 September 2026', '1,234.5'],
    ['en-US', 'September 3, 2026', '1,234.5'],
    ['pl', '3 września 2026', '1234,5'],
    ['fr', '3 September 2026', '1,234.5'],
    ['en-', '3 September 2026', '1,234.5'],
    ['en-GB-oed', '3 September 2026', '1,234.5'],
    [' en', '3 September 2026', '1,234.5'],
  ] as const) {
    it(`on a page in “${language}”: ${day}`, async () => {
      const { localise } = reader(`<div lang="${language}">READER</div>`);
      await waitUntil(() => localise.messagesLanguage === (language === 'pl' ? 'pl' : 'en'));
      expect([localise.date('2026-09-03'), localise.number(1234.5)]).to.deep.equal([day, number]);
    });
  }

  it('are Welsh on a page in Welsh, or digits where the browser has no Welsh words for them', async () => {
    const { localise } = reader('<div lang="cy">READER</div>');
    await waitUntil(() => localise.messagesLanguage === 'cy');
    expect([localise.date('2026-09-03'), localise.fileSize(240_000)]).to.deep.equal(
      knows('cy') ? ['3 Medi 2026', '240 cilobeit'] : ['03/09/2026', '240 kB'],
    );
  });

  it('are of the calendar that schools here go by, in a language that has another', () => {
    expect(dateWritten('2026-09-03', 'fa')).to.equal('۳ سپتامبر ۲۰۲۶');
    expect(dateWritten('2026-09-03', 'th')).to.match(/2026$/u);
  });

  it('are the reader’s hours and minutes', () => {
    const moment = new Date(2026, 8, 3, 14, 32).toISOString();
    expect(reader('<div lang="en">READER</div>').localise.time(moment)).to.equal('14:32');
    const early = new Date(2026, 10, 23, 0, 5).toISOString();
    expect(reader('<div lang="en">READER</div>').localise.time(early)).to.equal('00:05');
    expect(reader('<div lang="en">READER</div>').localise.time('soon')).to.equal('');
  });

  it('say nothing of what is not a date', () => {
    expect(reader('<div lang="en">READER</div>').localise.date('soon')).to.equal('');
  });
});
