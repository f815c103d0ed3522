import { roots } from './tree.js';

/** What WCAG 2.2, 1.4.12 has a reader set. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * {
    letter-spacing: 0.12em !important;
    line-height: 1.5 !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`);

/** Text alone at 200 %, as the font size of a browser's settings does it. */
const large = new CSSStyleSheet();
large.replaceSync('html { font-size: 200% !important; }');

/** Sets the reader's text: `spaced`, `large`, or as it comes. Sheets reach into every open root, as an extension does. */
export function setText(text: 'spaced' | 'large' | 'plain'): void {
  for (const root of roots()) {
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets.filter((sheet) => sheet !== spacing && sheet !== large),
      ...(text === 'spaced' ? [spacing] : []),
      ...(text === 'large' && root === document ? [large] : []),
    ];
  }
}
