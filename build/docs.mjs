import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { Marked } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';

/** What each folder of guides is called on the page that lists them all, in that order; the guides themselves first. */
const shelves = {
  '': 'Guides',
  reference: 'Reference: the elements',
  documents: 'Reference: the documents',
  decisions: 'Decisions',
};

/**
 * Writes the guides as pages of the demonstration, under the same policy as its other pages: no script, no style of
 * their own. Pictures go with them.
 */
export async function writeDocs(from, to) {
  const files = (await readdir(from, { recursive: true })).map((file) => file.split(sep).join('/'));
  // By their names alone, so that "audit" comes before "audit-response".
  files.sort((one, other) => (one.replace(/\.md$/u, '') < other.replace(/\.md$/u, '') ? -1 : 1));
  const guides = [];
  for (const file of files.filter((name) => /\.(?:png|svg|jpg|md)$/u.test(name))) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    if (file.endsWith('.md')) {
      const text = await readFile(join(from, file), 'utf8');
      const title = /^# (.+)$/mu.exec(text)?.[1].replaceAll('`', '') ?? file;
      const page = file.replace(/\.md$/u, '.html');
      guides.push({ page, title });
      await writeFile(join(to, page), guidePage(title, rendered(text)));
    } else await cp(join(from, file), join(to, file));
  }
  await writeFile(join(to, 'index.html'), guidePage('Documentation', index(guides)));
}

function index(guides) {
  const shelf = ([folder, title]) => {
    const here = guides.filter(({ page }) => dirname(page) === (folder || '.'));
    const links = here.map((guide) => `<li><a href="/docs/${guide.page}">${escaped(guide.title)}</a></li>`);
    return links.length === 0 ? [] : [`<h2>${title}</h2>`, '<ul>', ...links, '</ul>'];
  };
  return ['<h1>Documentation</h1>', ...Object.entries(shelves).flatMap(shelf)].join('\n');
}

/** A guide's text as HTML, with places to link to at its headings. Code and wide tables can be scrolled by keyboard. */
function rendered(text) {
  let tables = 0;
  const marked = new Marked(gfmHeadingId(), {
    renderer: {
      code: ({ text: code }) => `<pre tabindex="0"><code>${escaped(code)}</code></pre>\n`,
      // Comments are for those who write the guides.
      html: ({ text: markup }) => (markup.startsWith('<!--') ? '' : escaped(markup)),
      link({ href, tokens }) {
        const address = href.replace(/^(?!\w+:)([^#]*)\.md(?=#|$)/u, '$1.html');
        return `<a href="${escaped(address)}">${this.parser.parseInline(tokens)}</a>`;
      },
      table({ header, rows }) {
        const cell = (name, { tokens }) => {
          const content = this.parser.parseInline(tokens);
          // A head without words heads nothing.
          return name === 'th' && content !== '' ? `<th scope="col">${content}</th>` : `<td>${content}</td>`;
        };
        const row = (name, cells) => `<tr>${cells.map((each) => cell(name, each)).join('')}</tr>`;
        tables += 1;
        return [
          `<div class="wide" tabindex="0" role="region" aria-label="Table ${tables}"><table>`,
          `<thead>${row('th', header)}</thead>`,
          `<tbody>${rows.map((each) => row('td', each)).join('\n')}</tbody>`,
          '</table></div>\n',
        ].join('\n');
      },
    },
  });
  return marked.parse(text);
}

function guidePage(title, content) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)} - inclusion-elements demonstration</title>
    <link rel="icon" href="/site.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/site.css" />
    <link rel="stylesheet" href="/docs.css" />
  </head>
  <body>
    <a class="skip" href="#content">Skip to main content</a>
    <header class="banner">
      <div class="top">
        <p><strong>inclusion-elements</strong>: documentation</p>
        <nav aria-label="Demonstration"><a href="/docs/">All documentation</a> <a href="/desk.html">The editor’s desk</a> <a href="/">All demonstration pages</a></nav>
      </div>
    </header>

    <main id="content" tabindex="-1">
${content}
    </main>
  </body>
</html>
`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
