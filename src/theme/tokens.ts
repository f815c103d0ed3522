import { css } from 'lit';

/**
 * The custom properties a site may set, and what stands for them where it does not. The comment above each is what the
 * guide to themes says of it: `build/themes.mjs` makes that table, and `default.css`, from this file. Dark follows the page's own
 * `color-scheme`, not the device: on a page that is always light the elements are light too. Browsers without
 * `light-dark()` get light.
 */
export const tokens = css`
  :host {
    /* Text. Near black on white. */
    --text: var(--inclusion-text, #1b1f23);
    /* Text that steps back: hints, captions. */
    --text-quiet: var(--inclusion-text-quiet, #48515b);
    /* The one quiet surface: panels, chosen answers. */
    --surface: var(--inclusion-surface, #f1f4f7);
    /* The inside of fields and answers. */
    --field: var(--inclusion-field, #fff);
    /* Borders that carry meaning: fields, answers. */
    --border: var(--inclusion-border, #66717c);
    /* Lines that only part. */
    --line: var(--inclusion-line, #cfd6dc);
    /* Links, chosen answers, bars. */
    --accent: var(--inclusion-accent, #17588a);
    /* Text on the accent. */
    --on-accent: var(--inclusion-on-accent, #fff);
    /* The main button of a page; the accent when left out. */
    --button: var(--inclusion-button, var(--accent));
    /* Text on the main button; what stands on the accent when left out. */
    --on-button: var(--inclusion-on-button, var(--on-accent));
    /* Errors, and nothing else. */
    --error: var(--inclusion-error, #a81e2a);
    /* The focus ring. */
    --focus: var(--inclusion-focus, #0b0c0c);
    /* The ring around the focus ring, which parts it from any background. */
    --focus-around: var(--inclusion-focus-around, #ffd54a);
    /* Strands, by their order: six hues that stay apart for colour-blind readers and in grey. Never without a name. */
    --strand-1: var(--inclusion-strand-1, #0b3c68);
    --strand-2: var(--inclusion-strand-2, #c2590c);
    --strand-3: var(--inclusion-strand-3, #1f7a6d);
    --strand-4: var(--inclusion-strand-4, #6a2c91);
    --strand-5: var(--inclusion-strand-5, #8f7a00);
    --strand-6: var(--inclusion-strand-6, #3f8fc0);
    /* The size of text: the host's, and at least 16 px. Everything else is measured in it. */
    --size: var(--inclusion-size, max(1em, 16px));
    /* The one unit of space. */
    --space: var(--inclusion-space, 0.25em);
    /* How round corners are. */
    --radius: var(--inclusion-radius, 0.25em);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --text: var(--inclusion-text, light-dark(#1b1f23, #f0f3f5));
      --text-quiet: var(--inclusion-text-quiet, light-dark(#48515b, #b9c3cc));
      --surface: var(--inclusion-surface, light-dark(#f1f4f7, #232a31));
      --field: var(--inclusion-field, light-dark(#fff, #12171b));
      --border: var(--inclusion-border, light-dark(#66717c, #8f9ba6));
      --line: var(--inclusion-line, light-dark(#cfd6dc, #434d56));
      --accent: var(--inclusion-accent, light-dark(#17588a, #8fc8f4));
      --on-accent: var(--inclusion-on-accent, light-dark(#fff, #0c1a26));
      --error: var(--inclusion-error, light-dark(#a81e2a, #ff9d9d));
      --strand-1: var(--inclusion-strand-1, light-dark(#0b3c68, #8fc8f4));
      --strand-2: var(--inclusion-strand-2, light-dark(#c2590c, #ffb066));
      --strand-3: var(--inclusion-strand-3, light-dark(#1f7a6d, #6fd3c2));
      --strand-4: var(--inclusion-strand-4, light-dark(#6a2c91, #c793e8));
      --strand-5: var(--inclusion-strand-5, light-dark(#8f7a00, #e6d05c));
      --strand-6: var(--inclusion-strand-6, light-dark(#3f8fc0, #5c9fd0));
      --focus: var(--inclusion-focus, light-dark(#0b0c0c, #fff));
      --focus-around: var(--inclusion-focus-around, light-dark(#ffd54a, #7a4b00));
    }
  }
`;
