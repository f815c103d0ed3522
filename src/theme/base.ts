import { css } from 'lit';

/**
 * The ground: the host's font, everything else of our own, so that a page's resets and root size do no harm.
 *
 * @csspart heading - A heading below the first of a page.
 * @csspart page-heading - The first heading: of the page that is shown, or of the whole document.
 * @csspart rich-text - A longer text of the document, with paragraphs, lists and links.
 */
export const base = css`
  /* Important is what everything else is measured by: a page's "* { all: unset }" would win over it otherwise. */
  :host {
    color: var(--text) !important;
    display: block;
    font-size: var(--size) !important;
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.5 !important;
    text-align: start;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  p,
  ul,
  ol,
  dl,
  dd,
  blockquote,
  pre {
    margin: 0 0 calc(3 * var(--space));
  }

  ul,
  ol {
    padding-inline-start: 1.5em;
  }

  p,
  li,
  dt,
  dd,
  legend,
  summary,
  label {
    max-inline-size: 66ch;
    overflow-wrap: anywhere;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    overflow-wrap: anywhere;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
    margin: calc(8 * var(--space)) 0 calc(3 * var(--space));
    text-wrap: balance;
  }

  .page-heading {
    font-size: 1.5em;
    margin-block-start: 0;
    scroll-margin-block-start: 1em;
  }

  a,
  button.link {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .lead {
    font-size: 1.2em;
  }

  .hint,
  .caption {
    color: var(--text-quiet);
  }

  .caption {
    margin-block-end: var(--space);
  }

  .label {
    font-weight: 700;
    margin-block-end: var(--space);
  }

  .prefix,
  td,
  .count,
  .score {
    font-variant-numeric: tabular-nums;
  }

  .prefix {
    color: var(--text-quiet);
  }

  .visually-hidden {
    block-size: 1px;
    /* A circle, not an inset: IBM's checker takes a label within an inset of nothing for a label that is not there. */
    clip-path: circle(0);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  :focus-visible {
    border-radius: var(--radius);
    box-shadow: 0 0 0 0.375em var(--focus-around);
    outline: 0.1875em solid var(--focus);
    outline-offset: 0;
    /* The ring comes into view too, where a box scrolls by itself. */
    scroll-margin: 0.5em;
  }

  /* A heading takes focus so that the new page is read from its beginning; there is nothing to operate. */
  :is(h1, h2, h3, h4, h5, h6):focus-visible {
    border-radius: 0;
    box-shadow: none;
    outline: none;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  th,
  td {
    border-block-end: 1px solid var(--line);
    padding: calc(2 * var(--space)) calc(3 * var(--space)) calc(2 * var(--space)) 0;
    text-align: start;
    vertical-align: baseline;
  }

  .table-scroll {
    overflow-x: auto;
  }

  img {
    block-size: auto;
    max-inline-size: 100%;
  }

  /* A picture of which nobody says how large it is, as in Markdown, is fitted into room that is there before it comes. */
  .framed,
  .rich-text img {
    aspect-ratio: 3 / 2;
    display: block;
    inline-size: 40em;
    object-fit: contain;
    object-position: 0 50%;
  }

  [dir='rtl'] img {
    object-position: 100% 50%;
  }

  pre {
    overflow-x: auto;
    white-space: pre-wrap;
  }

  /* The reader's own colours, named: what no browser forces, such as the inside of a drawing, follows them too. */
  @media (forced-colors: active) {
    :host {
      --text: CanvasText;
      --text-quiet: CanvasText;
      --surface: Canvas;
      --field: Canvas;
      --border: CanvasText;
      --line: CanvasText;
      --accent: LinkText;
      --on-accent: Canvas;
      --error: CanvasText;
      --focus: Highlight;
      --focus-around: Canvas;
    }
  }

  /* Black on white, on a dark page too, whether its background is printed or not. */
  @media print {
    :host {
      --text: #000;
      --text-quiet: #000;
      --surface: #fff;
      --field: #fff;
      --accent: #000;
      --on-accent: #fff;

      background: #fff;
      color-scheme: light;
    }

    a::after {
      font-size: 0.9em;
    }

    a[href^='http']:not([data-address])::after {
      content: ' (' attr(href) ')';
    }

    a[data-address]:not([data-address=''])::after {
      content: ' (' attr(data-address) ')';
    }
  }
`;
