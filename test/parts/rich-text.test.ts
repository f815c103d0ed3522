import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { Text } from '../../src/core/documents/text.js';
import type { Localise } from '../../src/localisation/localise.js';
import { richText } from '../../src/parts/rich-text.js';
import { readerIn } from '../localisation/reader.js';
import { waitUntil } from '../wait-until.js';

const { localise } = readerIn('<div lang="en">READER</div>');

async function place(): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div></div>`);
}

function show(ground: HTMLElement, text: Text, headingLevel = 3, of: Localise = localise): void {
  render(richText(of, text, { headingLevel }), ground);
}

/** What stands on the page, as markup without lit's own marks and without layout between blocks. */
function markup(ground: HTMLElement): string {
  return (
    (ground.querySelector('.rich-text')?.innerHTML ?? '')
      // What a link says on paper: see the test of a chapter.
      .replace(/ data-address="[^"]*"/gu, '')
      .replace(/<!--.*?-->/gu, '')
      .replace(/ (class|part)="(rich-text|heading)"/gu, '')
      .replace(/\s*(<\/?(?:ul|ol|li|p|blockquote|h\d)\b[^>]*>)\s*/gu, '$1')
      .trim()
  );
}

const loads = (): number =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/parts/markdown')).length;

/** The markup of Markdown, once the parser is there. */
async function formatted(text: string, headingLevel?: number): Promise<string> {
  const ground = await place();
  show(ground, text, headingLevel);
  await waitUntil(() => !ground.querySelector('.unformatted'), 'the parser does not come');
  return markup(ground);
}

describe('Text without any Markdown', () => {
  // The order matters: nothing before has needed the parser.
  it('stands there at once, and no parser is loaded for it', async () => {
    const ground = await place();
    show(ground, 'Pupils feel safe (at 8:30), at play - and at lunch.');
    expect(markup(ground)).to.equal('<p>Pupils feel safe (at 8:30), at play - and at lunch.</p>');
    expect(loads()).to.equal(0);
  });

  it('is nothing at all where it is empty', async () => {
    const ground = await place();
    show(ground, '');
    expect(ground.textContent).to.equal('');
  });
});

describe('Text that changes while the parser is on its way', () => {
  it('shows its plain words first, and in the end the last of what it was given', async () => {
    const ground = await place();
    show(ground, 'Some **old** words');
    expect(ground.textContent.trim()).to.equal('Some **old** words');
    show(ground, 'Plain new words');
    const other = await place();
    show(other, 'Some *other* words');
    await waitUntil(() => other.querySelector('em'), 'the parser does not come');
    expect(markup(ground)).to.equal('<p>Plain new words</p>');
    expect(loads()).to.equal(1);
  });
});

describe('Markdown', () => {
  for (const [what, text, expected] of [
    ['emphasis', 'So *very* **much**', '<p>So <em>very</em> <strong>much</strong></p>'],
    ['paragraphs', 'One\n\nTwo', '<p>One</p><p>Two</p>'],
    ['a line that is broken', 'One\\\nTwo', '<p>One<br>Two</p>'],
    ['a list', '- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['a list of paragraphs', '- one\n\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
    [
      'a list of which one entry has paragraphs',
      '- one\n- two\n\n  more',
      '<ul><li><p>one</p></li><li><p>two</p><p>more</p></li></ul>',
    ],
    ['a list whose words begin on the next line', '-\n  one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    [
      'a list around one of paragraphs',
      '- a\n  - b\n\n    c\n- d',
      '<ul><li>a<ul><li><p>b</p><p>c</p></li></ul></li><li>d</li></ul>',
    ],
    [
      'a list with an empty line in code alone',
      '- ```\n  a\n\n  b\n  ```\n- c',
      '<ul><li><pre><code>a\n\nb</code></pre></li><li>c</li></ul>',
    ],
    ['a quotation that goes on', '> one\ntwo\n>\n> three', '<blockquote><p>one\ntwo</p><p>three</p></blockquote>'],
    ['code of two lines in a sentence', 'a `b\nc`', '<p>a <code>b\nc</code></p>'],
    ['code that is indented', '    a\n\n      b\n', '<pre><code>a\n\n  b</code></pre>'],
    ['a heading underlined', 'One\n*two*\n===', '<h3>One\n<em>two</em></h3>'],
    ['a character by its number', '&#35;&#x23;', '<p>##</p>'],
    ['an address with signs of its own', '[a](/b\\*&amp;c "t")', '<p><a href="/b*&amp;c">a</a></p>'],
    ['a name that is explained in other capitals', '[ẞ][A  b]\n\n[a B]: /c', '<p><a href="/c">ẞ</a></p>'],
    ['a picture with words in it', '![a *b* ![c](d) [e](f)](g)', '<p><img loading="lazy" src="g" alt="a b c e"></p>'],
    ['a list inside a list', '- one\n  - two', '<ul><li>one<ul><li>two</li></ul></li></ul>'],
    ['numbers that begin later', '4. four\n5. five', '<ol start="4"><li>four</li><li>five</li></ol>'],
    ['a quotation', '> Quoted', '<blockquote><p>Quoted</p></blockquote>'],
    ['code', 'Type `a < b`', '<p>Type <code>a &lt; b</code></p>'],
    ['a block of code', '```js\nlet a;\n```', '<pre><code>let a;</code></pre>'],
    ['a thematic break', 'a\n\n---\n\nb', '<p>a</p><hr><p>b</p>'],
    ['an entity', 'Fish &amp; chips', '<p>Fish &amp; chips</p>'],
    ['a character that is escaped', 'a \\*b\\*', '<p>a *b*</p>'],
    ['a link', '[SEND](https://example.org/a)', '<p><a href="https://example.org/a">SEND</a></p>'],
    [
      'a link in angle brackets',
      '<https://example.org>',
      '<p><a href="https://example.org">https://example.org</a></p>',
    ],
    [
      'an address in angle brackets',
      '<send@school.example>',
      '<p><a href="mailto:send@school.example">send@school.example</a></p>',
    ],
    ['a file with a space in its name', '[Policy](<a policy.pdf>)', '<p><a href="a policy.pdf">Policy</a></p>'],
    ['a reference', '[SEND][a]\n\n[a]: /send', '<p><a href="/send">SEND</a></p>'],
    [
      'a reference that is explained in a quotation',
      '[SEND]\n\n> [send]: /send',
      '<p><a href="/send">SEND</a></p><blockquote></blockquote>',
    ],
    ['a reference that is explained twice', '[a]\n\n[a]: /first\n[a]: /second', '<p><a href="/first">a</a></p>'],
    ['a reference that nothing explains', '[SEND][a]', '<p>[SEND][a]</p>'],
    ['an image', '![A ramp](ramp.jpg)', '<p><img loading="lazy" src="ramp.jpg" alt="A ramp"></p>'],
    [
      'an image that is a reference',
      '![A ramp][r]\n\n[r]: ramp.jpg',
      '<p><img loading="lazy" src="ramp.jpg" alt="A ramp"></p>',
    ],
    ['an image without an address', '![A ramp]()', '<p>A ramp</p>'],
    ['an image that is no picture', '![A ramp](mailto:a@b.c)', '<p>A ramp</p>'],
    ['an image of data', '![A ramp](data:image/svg+xml,x)', '<p>A ramp</p>'],
    ['a link without an address', '[SEND]()', '<p>SEND</p>'],
    ['a link with another scheme', '[the **words**](javascript:x)', '<p>the <strong>words</strong></p>'],
    ['markup within a line', 'a <b>b</b>', '<p>a &lt;b&gt;b&lt;/b&gt;</p>'],
    ['markup on lines of its own', '<div>\na\n</div>\n\nb', '<p>&lt;div&gt;\na\n&lt;/div&gt;</p><p>b</p>'],
  ] as const) {
    it(what, async () => expect(await formatted(text)).to.equal(expected));
  }
});

describe('Headings in a text', () => {
  for (const [what, text, level, expected] of [
    ['begin at the level they are given', '# a\n\n## b', 4, 'h4 h5'],
    ['wherever the text itself begins', '### a\n\n#### b', 2, 'h2 h3'],
    ['leave no level out', '# a\n\n### b\n\n###### c', 2, 'h2 h3 h4'],
    ['never go past the sixth', '# a\n\n## b\n\n### c', 5, 'h5 h6 h6'],
    ['stay under those around a quotation', '# a\n\n> ## b', 3, 'h3 h4'],
    ['do not outrank them from within it', '> # b\n\n## a', 3, 'h3 h4'],
    ['keep to the level where a quotation has the only one', '> # a', 3, 'h3'],
    ['keep to the level within a list', '- # a', 4, 'h4'],
  ] as const) {
    it(what, async () => {
      const ground = await place();
      ground.innerHTML = `<div class="rich-text">${await formatted(text, level)}</div>`;
      const levels = [...ground.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName);
      expect(levels.join(' ')).to.equal(expected);
    });
  }
});

describe('Text in another language than the interface', () => {
  it('says so, for the voice and the direction', async () => {
    const ground = await place();
    show(ground, { ur: 'تعلق' });
    const { lang, dir } = ground.querySelector<HTMLElement>('.rich-text')!;
    expect([lang, dir]).to.deep.equal(['ur', 'rtl']);
  });
});

describe('Text that stays the same', () => {
  it('is not read again when what is around it is shown again', async () => {
    const ground = await place();
    const text = 'So *very* much';
    show(ground, text);
    await waitUntil(() => ground.querySelector('em'));
    const words = ground.querySelector('em');
    show(ground, text);
    expect(ground.querySelector('em')).to.equal(words);
  });
});
