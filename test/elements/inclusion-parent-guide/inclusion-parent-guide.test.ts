import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { example } from '../audit-on-page.js';
import { day, GuideOnPage, smallGuide } from '../guide-on-page.js';
import { Misbehaving } from '../../parts/source-on-page.js';
import { waitUntil } from '../../wait-until.js';

const suspended = 'My child has been suspended. What happens now?';
const anxious = 'My child is too anxious to go to school';
const moving = 'Can my child move to another school?';

/** What a sheet puts behind a link on paper. */
function printedBehind({ adoptedStyleSheets }: ShadowRoot, link: Element): string[] {
  const rules = adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  const printed = rules.flatMap((rule) =>
    rule instanceof CSSMediaRule && rule.conditionText === 'print' ? [...rule.cssRules] : [],
  );
  return printed.flatMap((rule) => {
    if (!(rule instanceof CSSStyleRule) || !rule.selectorText.startsWith('a[')) return [];
    const attribute = /attr\((\S+)\)/u.exec(rule.style.content)?.[1] ?? '';
    return link.matches(rule.selectorText.replace('::after', '')) ? (link.getAttribute(attribute) ?? '') : [];
  });
}

afterEach(() => {
  location.hash = '';
});

describe('The first page of a guide', () => {
  it('says what the guide is, and lists its questions', async () => {
    const page = await GuideOnPage.open();
    expect(page.heading).to.equal('Your child and school');
    expect(page.text).to.contain('A short example guide').and.to.contain('Published by Example Council');
    expect(page.names('button', '.list')).to.deep.equal([suspended, anxious, moving]);
    expect(page.names('heading')).to.deep.equal([
      'Your child and school',
      'Find your question',
      'To download',
      'Who can help',
    ]);
  });

  it('explains all words when they are asked for', async () => {
    const page = await GuideOnPage.open();
    expect(page.text).to.not.contain('the teacher who leads');
    await page.press('summary', 'Words explained');
    expect(page.text).to.contain('EHC plan, EHCP Education, health and care plan.');
  });

  it('warns past the day by which the guide was to be reviewed, and not on it', async () => {
    const late = await GuideOnPage.open({}, await smallGuide({ '/reviewBy': day(-1) }));
    expect(late.text).to.contain('This was due to be reviewed by');
    const today = new Date();
    const own = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) =>
      String(part).padStart(2, '0'),
    );
    const due = await GuideOnPage.open({}, await smallGuide({ '/reviewBy': own.join('-') }));
    expect(due.text).to.not.contain('due to be reviewed');
  });

  for (const [show, there, gone] of [
    ['contents', ['Find your question'], ['Search this guide', 'Who can help', 'Words explained', 'Print']],
    ['search glossary', ['Search this guide', 'Words explained'], ['Find your question', 'Who can help', 'Print']],
    ['print contacts', ['Print the whole guide', 'Who can help'], ['Find your question', 'Words explained']],
  ] as const) {
    it(`shows only what is asked for: ${show}`, async () => {
      const page = await GuideOnPage.open({ show });
      for (const words of there) expect(page.text).to.contain(words);
      for (const words of gone) expect(page.text).to.not.contain(words);
    });
  }
});

describe('A chapter', () => {
  it('leads with the question and the answer in two lines, and takes focus', async () => {
    const page = await GuideOnPage.open();
    await page.press('button', suspended);
    expect(page.heading).to.equal(suspended);
    expect(page.focused).to.equal(suspended);
    expect(page.text).to.match(
      /Suspension from school My child has been suspended\. What happens now\? The school has to tell/u,
    );
  });

  it('takes the answer in two lines for plain words, as the search does, and explains those of the glossary', async () => {
    const summary = 'Ask the SENCo *first*, not [me](https://example.org).';
    const page = await GuideOnPage.open({ chapter: 'anxious' }, await smallGuide({ '/chapters/1/summary': summary }));
    const lead = page.root.querySelector<HTMLElement>('.lead')!;
    expect(lead.innerText.trim()).to.equal(summary);
    expect(lead.querySelector('.term')?.textContent).to.equal('SENCo');
  });

  it('shows every sort of block', async () => {
    const page = await GuideOnPage.open({ chapter: 'suspended' });
    for (const words of [
      'It can be for 45 school days in a year at most.',
      'Days 1 to 5 Ask for work to do at home',
      'Important Sent home without a letter? A school may not send a child home informally.',
      'I was glad that I rang the same day. A parent (made up for this example)',
      'A letter to the governors (Text, 822 bytes)',
      'SENDIASS of Example Council (made up)',
      'Monday to Friday, 9am to 4pm',
      'For ages 0 to 25',
    ]) {
      expect(page.text).to.contain(words);
    }
    expect(page.text).to.not.contain('Above 15 days');
    await page.press('summary', 'Can I ask the governors to look at it?');
    expect(page.text).to.contain('Above 15 days in a term they have to meet.');
  });

  it('rings, writes and leads to its contacts', async () => {
    const page = await GuideOnPage.open({ chapter: 'suspended' });
    const links = [...page.root.querySelectorAll('.contact a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([
      'tel:01614960123',
      'tel:01614960124',
      'mailto:sendiass@example.org',
      'https://sendiass.example.org/',
      'tel:08001111',
    ]);
  });

  it('has the contacts of the guide where it names none itself, folded where they are many', async () => {
    const page = await GuideOnPage.open({ chapter: 'moving-school' });
    expect(page.names('heading')).to.include('Who can help');
    const call = () => [...page.root.querySelectorAll<HTMLElement>('.contact')].filter((box) => box.checkVisibility());
    expect(call()).to.have.length(3);
    const many = await smallGuide();
    const { contacts } = many as { contacts: { id: string }[] };
    contacts.push(...contacts.map((contact) => ({ ...contact, id: `${contact.id}-2` })));
    const folded = await GuideOnPage.open({ chapter: 'moving-school' }, many);
    expect(folded.names('heading')).to.not.include('Who can help');
    await folded.press('summary', 'Who can help');
    expect(folded.root.querySelectorAll('.contact')).to.have.length(6);
    const own = await GuideOnPage.open({ chapter: 'anxious' }, await smallGuide({ '/chapters/1/contacts': [] }));
    expect(own.root.querySelectorAll('.contact')).to.have.length(1);
    const none = await GuideOnPage.open({ chapter: 'moving-school', show: 'contents' });
    expect(none.root.querySelectorAll('.contact')).to.have.length(0);
  });

  it('prints where its links lead, once, and in full', async () => {
    const markdown = [
      '[the form](/files/form.pdf) [their site](https://example.org/a) [write](mailto:a@example.org?subject=Hello)',
      '[ring](tel:+441614960123) [0161 496 0123](tel:01614960123) <https://example.org> [up](#top)',
    ].join(' ');
    const page = await GuideOnPage.open(
      { chapter: 'moving-school' },
      await smallGuide({ '/chapters/2/sections/0/blocks/0/markdown': markdown }),
    );
    const links = [...page.root.querySelectorAll<HTMLElement>('.chapter .rich-text a, .contact a')];
    expect(links.map((link) => [link.innerText, printedBehind(page.root, link)]).slice(0, 7)).to.deep.equal([
      ['the form', [`${location.origin}/files/form.pdf`]],
      ['their site', ['https://example.org/a']],
      ['write', ['a@example.org']],
      ['ring', ['+441614960123']],
      ['0161 496 0123', []],
      ['https://example.org', []],
      ['up', []],
    ]);
    // A contact's number, mailbox and site are their own words.
    expect(links.slice(7).flatMap((link) => printedBehind(page.root, link))).to.deep.equal([]);
    const contents = await GuideOnPage.open();
    const downloads = [...contents.root.querySelectorAll<HTMLElement>('.downloads a')];
    expect(downloads.flatMap((link) => printedBehind(contents.root, link))[0]).to.match(
      /^http.+\/documents\/small-guide\.json$/u,
    );
  });

  it('keeps the format and the size of a file apart, so that neither turns the other round', async () => {
    const page = await GuideOnPage.open({}, await smallGuide({ '/downloads/0/bytes': 889 }));
    const parts = page.root.querySelectorAll<HTMLElement>('.downloads a bdi');
    expect([...parts].map((part) => part.innerText)).to.deep.equal(['JSON', '889 bytes']);
  });

  it('keeps the same room for a picture in its text before and after it came', async () => {
    const never = new Misbehaving('hangs').address;
    const page = await GuideOnPage.open(
      { chapter: 'moving-school' },
      await smallGuide({
        '/chapters/2/sections/0/blocks/0/markdown': `![Two chairs](${example('two-chairs.svg')})\n\n![To come](${never})`,
      }),
    );
    const [chairs, toCome] = [...page.root.querySelectorAll<HTMLImageElement>('.rich-text img')];
    await waitUntil(() => chairs!.naturalWidth > 0);
    expect(chairs!.offsetHeight).to.be.greaterThan(100);
    expect(toCome!.offsetHeight).to.equal(chairs!.offsetHeight);
  });

  it('says when it was last checked, and warns when that is long ago or not known', async () => {
    const recent = await GuideOnPage.open({ chapter: 'suspended' });
    expect(recent.text).to.match(/Last checked: \d+ \w+ 20\d\d/u);
    expect(recent.text).to.not.contain('more than a year ago');
    const old = await GuideOnPage.open({ chapter: 'moving-school' });
    expect(old.text).to.contain('That is more than a year ago. Ask before you rely on it.');
    const never = await GuideOnPage.open(
      { chapter: 'moving-school' },
      await smallGuide({ '/chapters/2/lastChecked': undefined }),
    );
    expect(never.text).to.contain('does not say when it was last checked');
  });

  it('leads to the one before and the one after, and back to all questions', async () => {
    const page = await GuideOnPage.open({ chapter: 'anxious' });
    expect(page.names('button', '.neighbours')).to.deep.equal([suspended, moving]);
    await page.press('button', moving);
    expect(page.focused).to.equal(moving);
    expect(page.names('button', '.neighbours')).to.deep.equal([anxious]);
    await page.press('button', 'All questions');
    expect(page.focused).to.equal('Your child and school');
  });

  it('is no wider than a phone, whatever words its titles have', async () => {
    const word = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
    const names = [
      '/title',
      '/chapters/0/title',
      '/chapters/0/question',
      '/chapters/1/question',
      '/chapters/0/sections/0/title',
    ];
    const document = await smallGuide(Object.fromEntries(names.map((name) => [name, word])));
    for (const chapter of ['', 'suspended', 'anxious']) {
      const page = await GuideOnPage.open({ chapter }, document);
      page.element.style.inlineSize = '288px';
      expect(page.element.scrollWidth, chapter).to.equal(288);
    }
  });

  it('keeps ticks while the reader looks elsewhere in the guide', async () => {
    const page = await GuideOnPage.open({ chapter: 'suspended' });
    await page.press('checkbox', 'Hear your child’s side');
    await page.press('button', 'All questions');
    await page.press('button', suspended);
    const ticked = [...page.root.querySelectorAll<HTMLInputElement>('.checklist input')].map(({ checked }) => checked);
    expect(ticked).to.deep.equal([false, true, false]);
    const other = await GuideOnPage.open({ chapter: 'suspended' });
    expect(other.root.querySelector('.checklist :checked')).to.equal(null);
  });

  it('keeps room for pictures before they come, and does not load them before they are near', async () => {
    const page = await GuideOnPage.open({ chapter: 'anxious' });
    const image = page.root.querySelector<HTMLImageElement>('.image > img')!;
    expect([image.alt, image.loading]).to.deep.equal(['Two chairs at a small table with a plant', 'lazy']);
    const { width, height } = image.getBoundingClientRect();
    expect(width / height).to.be.closeTo(2, 0.01);
    const unsized = await GuideOnPage.open(
      { chapter: 'anxious' },
      await smallGuide({ '/chapters/1/sections/0/blocks/2/width': undefined }),
    );
    const framed = unsized.root.querySelector('.image > img')!.getBoundingClientRect();
    expect(framed.width / framed.height).to.be.closeTo(1.5, 0.01);
  });

  it('has its headings in order under the page’s own, at any level', async () => {
    for (const [level, expected] of [
      ['1', ['H1', 'H2', 'H3']],
      ['3', ['H3', 'H4', 'H5']],
      ['6', ['H6']],
    ] as const) {
      const page = await GuideOnPage.open({ chapter: 'suspended', 'heading-level': level });
      const levels = [...page.root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => tagName);
      expect([...new Set(levels)]).to.deep.equal(expected);
      levels.reduce((before, next) => {
        expect(Number(next[1]) - Number(before[1])).to.be.at.most(1);
        return next;
      });
    }
  });

  it('is the one that the page names, and another when the page says so, without a word of an event', async () => {
    const page = await GuideOnPage.open({ chapter: 'anxious' });
    let told = 0;
    page.element.addEventListener('inclusion-chapter', () => (told += 1));
    expect([page.heading, page.focused]).to.deep.equal([anxious, '']);
    page.element.chapter = 'moving-school';
    await page.arrived(moving);
    await page.press('button', 'All questions');
    expect(told).to.equal(1);
    page.element.setAttribute('chapter', 'moving-school');
    await page.settled();
    expect(page.heading).to.equal('Your child and school');
  });

  it('tells the page which one the reader turned to', async () => {
    const page = await GuideOnPage.open();
    const told = oneEvent<HTMLElementEventMap['inclusion-chapter']>(page.element, 'inclusion-chapter');
    page.find('button', anxious).click();
    const { detail } = await told;
    expect(detail).to.deep.equal({ chapter: 'anxious' });
  });
});

describe('Words of the glossary', () => {
  it('are explained where they stand, and fold away again', async () => {
    const page = await GuideOnPage.open({ chapter: 'anxious' });
    const term = page.find('button', 'SENCo');
    const sentence = () => term.closest('p')!.innerText.replace(/\s+/gu, ' ').trim();
    expect(sentence()).to.equal('Talk to the SENCo early. Small changes at school can help.');
    expect(term.getAttribute('aria-expanded')).to.equal('false');
    await page.press('button', 'SENCo');
    expect(sentence()).to.equal(
      'Talk to the SENCo (Special educational needs coordinator: the teacher who leads on special needs.) early. Small changes at school can help.',
    );
    expect(term.getAttribute('aria-expanded')).to.equal('true');
    expect(page.focused).to.equal('SENCo');
    await page.press('button', 'SENCo');
    expect(sentence()).to.not.contain('coordinator');
  });

  it('are explained where “show” names nothing that there is', async () => {
    const page = await GuideOnPage.open({ chapter: 'suspended', show: 'everything' });
    expect(page.root.querySelector('.term')).not.to.equal(null);
  });

  it('are plain words where the glossary is left out', async () => {
    const page = await GuideOnPage.open({ chapter: 'anxious', show: 'contents' });
    expect(page.has('button', 'SENCo')).to.equal(false);
    expect(page.text).to.contain('Talk to the SENCo early.');
  });
});

describe('The search', () => {
  it('shows what it finds as it is typed, the words marked, and leads to it', async () => {
    const page = await GuideOnPage.open();
    await page.search('informally');
    expect(page.text).to.contain('1 page found');
    expect([...page.root.querySelectorAll('mark')].map(({ textContent }) => textContent)).to.deep.equal(['informally']);
    expect(page.has('heading', 'Find your question')).to.equal(false);
    await page.press('button', suspended);
    expect(page.focused).to.equal('What happens, and when');
  });

  it('says so where nothing is found, and shows all questions when it is emptied', async () => {
    const page = await GuideOnPage.open();
    await page.search('zebra');
    expect(page.text).to.contain('Nothing found. Try another word, or look through the questions.');
    expect(page.root.querySelector('[role="status"]')?.textContent.trim()).to.contain('Nothing found');
    await page.search('');
    expect(page.has('heading', 'Find your question')).to.equal(true);
  });

  it('keeps its words when the reader comes back from a chapter', async () => {
    const page = await GuideOnPage.open();
    await page.search('anx');
    await page.press('button', anxious);
    await page.press('button', 'All questions');
    expect((page.find('searchbox', '') as HTMLInputElement).value).to.equal('anx');
    expect(page.text).to.contain('1 page found');
  });

  it('finds whom to ask where a chapter names them', async () => {
    const page = await GuideOnPage.open();
    for (const [query, mark] of [
      ['sendiass', 'SENDIASS'],
      ['496 0124', '496'],
    ] as const) {
      await page.search(query);
      expect(page.text).to.contain('1 page found');
      expect(page.root.querySelector('mark')?.textContent).to.equal(mark);
    }
  });

  it('is where a reader comes back to where the questions are left out', async () => {
    const page = await GuideOnPage.open({ show: 'search' });
    await page.search('anx');
    await page.press('button', anxious);
    await page.press('button', 'Search this guide');
    expect(page.text).to.contain('1 page found');
  });

  it('searches in the language that is shown', async () => {
    const page = await GuideOnPage.open({ lang: 'ur' });
    await page.search('معطلي');
    expect(page.text).to.contain('1 صفحہ ملا');
    expect(page.root.querySelector('mark')?.textContent).to.equal('معطلی');
  });
});

describe('The languages', () => {
  it('are offered by their own names, each in its own language and direction', async () => {
    const page = await GuideOnPage.open();
    const buttons = [...page.root.querySelectorAll<HTMLElement>('.language')];
    expect(buttons.map(({ innerText, lang, dir }) => [innerText.trim(), lang, dir])).to.deep.equal([
      ['English', 'en', 'ltr'],
      ['اردو', 'ur', 'rtl'],
    ]);
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false']);
  });

  it('change everything at once, and keep the chapter and the focus', async () => {
    const page = await GuideOnPage.open({ chapter: 'suspended' });
    const told = oneEvent<HTMLElementEventMap['inclusion-language']>(page.element, 'inclusion-language');
    page.find('button', 'اردو').focus();
    page.find('button', 'اردو').click();
    const { detail } = await told;
    expect(detail).to.deep.equal({ language: 'ur' });
    await page.arrived('میرے بچے کو معطل کر دیا گیا ہے۔ اب کیا ہو گا؟');
    await waitUntil(() => page.text.includes('یہ صفحہ پرنٹ کریں'), 'the interface stays English');
    expect(page.focused).to.equal('اردو');
    const frame = page.root.querySelector<HTMLElement>('.guide')!;
    expect([frame.lang, frame.dir, getComputedStyle(page.root.querySelector('.steps')!).direction]).to.deep.equal([
      'ur',
      'rtl',
      'rtl',
    ]);
    expect(page.root.querySelector('[role="status"]')?.textContent.trim()).to.equal('اردو');
  });

  it('begin with the page’s', async () => {
    const page = await GuideOnPage.open({ lang: 'ur-PK' });
    expect(page.heading).to.equal('آپ کا بچہ اور اسکول');
  });

  it('press the button of the one that is shown, whatever the page’s is', async () => {
    const pressed = async (attributes: Record<string, string>) => {
      const page = await GuideOnPage.open(attributes);
      const buttons = [...page.root.querySelectorAll<HTMLElement>('.language')];
      return buttons.filter((button) => button.ariaPressed === 'true').map(({ innerText }) => innerText);
    };
    expect(await pressed({ lang: 'fr' })).to.deep.equal(['English']);
    expect(await pressed({ lang: 'ur-PK' })).to.deep.equal(['اردو']);
    expect(await pressed({ lang: 'en-GB' })).to.deep.equal(['English']);
  });

  it('can be limited to one that is not the page’s, and lead back', async () => {
    const page = await GuideOnPage.open({ languages: 'ur', lang: 'en' });
    await page.press('button', 'اردو');
    expect(page.heading).to.equal('آپ کا بچہ اور اسکول');
    await page.press('button', 'English');
    expect(page.heading).to.equal('Your child and school');
  });

  it('can be limited, to one without a choice', async () => {
    const page = await GuideOnPage.open({ languages: 'ur', lang: 'ur' });
    expect(page.root.querySelector('.languages')).to.equal(null);
    expect(page.heading).to.equal('آپ کا بچہ اور اسکول');
  });

  for (const [chapter, note, isThere] of [
    ['suspended', 'یہ ترجمہ مشین نے کیا ہے', true],
    ['suspended', 'ابھی آپ کی زبان میں نہیں', false],
    ['anxious', 'اس صفحے کے کچھ حصے ابھی آپ کی زبان میں نہیں ہیں۔', true],
    ['anxious', 'ہو سکتا ہے ترجمہ پرانا ہو', true],
    ['moving-school', 'آپ اسے دوسری زبان میں دیکھ رہے ہیں: English', true],
  ] as const) {
    it(`${isThere ? 'say' : 'do not say'} of the chapter ${chapter}: ${note}`, async () => {
      const page = await GuideOnPage.open({ chapter, lang: 'ur' });
      await waitUntil(() => page.text.includes('یہ صفحہ پرنٹ کریں'), 'the words do not come');
      expect(page.text.includes(note)).to.equal(isThere);
    });
  }

  it('mark each text that is shown in another, for the voice and the direction', async () => {
    const page = await GuideOnPage.open({ chapter: 'moving-school', lang: 'ur' });
    await waitUntil(() => page.text.includes('یہ صفحہ پرنٹ کریں'), 'the words do not come');
    const heading = page.root.querySelector<HTMLElement>('.page-heading > span')!;
    expect([heading.innerText, heading.lang, heading.dir]).to.deep.equal([moving, 'en', 'ltr']);
    const text = page.root.querySelector<HTMLElement>('section .rich-text')!;
    expect([text.lang, text.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('mark interface words that are missing in one as English', async () => {
    const page = await GuideOnPage.open(
      { lang: 'fa' },
      await smallGuide({ '/languages': ['en', 'fa'], '/title': { en: 'School', fa: 'مدرسه' } }),
    );
    const frame = page.root.querySelector<HTMLElement>('.guide')!;
    expect([frame.lang, frame.dir, page.heading]).to.deep.equal(['fa', 'rtl', 'مدرسه']);
    const label = page.root.querySelector<HTMLElement>('label[for="search"] > span')!;
    expect([label.innerText, label.lang, label.dir]).to.deep.equal(['Search this guide', 'en', 'ltr']);
  });
});

describe('The place in the address', () => {
  it('is where a letter leads to, and takes the reader there', async () => {
    location.hash = 'help/anxious';
    const page = await GuideOnPage.open({ 'hash-prefix': 'help' });
    await page.arrived(anxious);
    expect(page.focused).to.equal(anxious);
  });

  it('may be that of a section', async () => {
    location.hash = 'help/what-you-can-do';
    const page = await GuideOnPage.open({ 'hash-prefix': 'help' });
    await page.arrived(suspended);
    await waitUntil(() => page.focused === 'What you can do', `focus is on “${page.focused}”`);
  });

  it('may be that of a section without a title', async () => {
    location.hash = 'help/what-you-can-do';
    const page = await GuideOnPage.open(
      { 'hash-prefix': 'help' },
      await smallGuide({ '/chapters/0/sections/1/title': undefined }),
    );
    await page.arrived(suspended);
    await waitUntil(() => page.root.activeElement?.id === 'place-what-you-can-do', 'the section has no focus');
  });

  it('follows the reader, and the browser’s way back takes them back', async () => {
    const page = await GuideOnPage.open({ 'hash-prefix': 'help' });
    expect(page.names('link', '.list')).to.deep.equal([suspended, anxious, moving]);
    expect(page.find('link', anxious)).to.have.property('href', `${location.href.replace(/#.*$/u, '')}#help/anxious`);
    // By key: from a long history, Chromium takes steps out that no key or click of a person's led to.
    const follow = async (name: string) => {
      page.find('link', name).focus();
      await sendKeys({ press: 'Enter' });
      await page.arrived(name);
    };
    await follow(anxious);
    expect(location.hash).to.equal('#help/anxious');
    await follow(moving);
    history.back();
    await page.arrived(anxious);
    await waitUntil(() => page.focused === anxious);
    history.back();
    await page.arrived('Your child and school');
  });

  it('is left alone without a prefix, and where it names nothing of the guide', async () => {
    location.hash = 'anxious';
    const page = await GuideOnPage.open();
    await page.press('button', moving);
    expect(location.hash).to.equal('#anxious');
    location.hash = 'help/nowhere';
    const other = await GuideOnPage.open({ 'hash-prefix': 'help' });
    expect(other.heading).to.equal('Your child and school');
  });
});

describe('By keyboard alone', () => {
  it('a parent finds a chapter, opens an answer, ticks, changes language and goes on', async () => {
    const page = await GuideOnPage.open();
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60 && !page.focused.startsWith(name); presses += 1)
        await sendKeys({ press: 'Tab' });
      expect(page.focused).to.contain(name);
    };
    await tabTo('Search this guide');
    await sendKeys({ type: 'suspend' });
    await waitUntil(() => page.text.includes('found'), 'the search does not answer');
    await tabTo(suspended);
    await sendKeys({ press: 'Enter' });
    await page.arrived(suspended);
    await tabTo('EHC plan');
    await sendKeys({ press: 'Enter' });
    expect(page.text).to.contain('It says in law what help a child has to get.');
    await tabTo('Write down who said what');
    await sendKeys({ type: ' ' });
    expect(page.root.querySelectorAll('.checklist :checked').length).to.equal(1);
    await tabTo('Can I ask the governors');
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.text).to.contain('Above 15 days');
    await tabTo(anxious);
    await sendKeys({ press: 'Enter' });
    await page.arrived(anxious);
    // Beyond a page's last control, Firefox's own bar follows, and not the page's first: from the top again.
    const top = document.createElement('button');
    document.body.prepend(top);
    top.focus();
    await tabTo('اردو');
    top.remove();
    await sendKeys({ press: 'Enter' });
    await page.arrived('میرا بچہ اتنا پریشان ہے کہ اسکول نہیں جاتا');
    expect(page.focused).to.equal('اردو');
  });
});

describe('A guide that can not be used', () => {
  it('says so, and keeps the words inside the tag', async () => {
    const element = document.createElement('inclusion-parent-guide');
    element.innerHTML = '<p>Ask at the office.</p>';
    element.src = example('small-audit.json');
    const told = oneEvent<HTMLElementEventMap['inclusion-error']>(element, 'inclusion-error');
    document.body.append(element);
    const { detail } = await told;
    await element.updateComplete;
    expect(detail.problems[0]?.code).to.equal('wrong-kind');
    expect(element.shadowRoot!.querySelector('[role="alert"]')?.textContent).to.contain('a guide');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    element.remove();
  });
});
