import { css } from 'lit';
import { problemStyles } from '../../parts/problem-view.styles.js';
import { base } from '../../theme/base.js';
import { controls } from '../../theme/controls.js';
import { panels } from '../../theme/panels.js';
import { tokens } from '../../theme/tokens.js';

const bars = css`
  .bars,
  .compact {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .bars > li {
    margin-block-end: calc(6 * var(--space));
    max-inline-size: 40em;
  }

  .strand-1 {
    --bar: var(--strand-1);
  }

  .strand-2 {
    --bar: var(--strand-2);
  }

  .strand-3 {
    --bar: var(--strand-3);
  }

  .strand-4 {
    --bar: var(--strand-4);
  }

  .strand-5 {
    --bar: var(--strand-5);
  }

  .strand-6 {
    --bar: var(--strand-6);
  }

  .total {
    --bar: var(--text);

    border-block-start: 1px solid var(--line);
    max-inline-size: 40em;
    padding-block-start: calc(4 * var(--space));
  }

  .bar-words {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--space));
    justify-content: space-between;
    margin-block-end: var(--space);
  }

  .bar-words .heading {
    margin: 0;
  }

  .count {
    margin-inline-start: auto;
  }

  .track {
    margin-block-end: calc(2 * var(--space));
    position: relative;
  }

  progress {
    appearance: none;
    background: var(--surface);
    block-size: 1.25em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    color: var(--bar);
    display: block;
    inline-size: 100%;
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: transparent;
  }

  progress::-webkit-progress-value {
    background: var(--bar);
  }

  progress::-moz-progress-bar {
    background: var(--bar);
  }

  .mark {
    border-inline-start: 0.1875em solid var(--text);
    block-size: 1.75em;
    inset-block-start: -0.25em;
    margin-inline-start: -0.09375em;
    outline: 1px solid var(--field);
    position: absolute;
  }

  .mark.previous {
    border-inline-start-style: dotted;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(5 * var(--space));
  }

  .mark-words::before {
    block-size: 1em;
    border-inline-start: 0.1875em solid var(--text);
    content: '';
    display: inline-block;
    margin-inline-end: calc(1.5 * var(--space));
    vertical-align: -0.125em;
  }

  .mark-words.previous::before {
    border-inline-start-style: dotted;
  }

  .compact {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--space)) calc(6 * var(--space));
  }

  .compact > li {
    align-items: center;
    display: flex;
    flex: 1 1 12em;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--space));
  }

  .compact .label {
    margin: 0;
  }

  .compact progress {
    block-size: 0.75em;
    flex: 1 1 5em;
    min-inline-size: 4em;
  }

  .actions {
    list-style: none;
    margin-block-start: calc(3 * var(--space));
    padding: 0;
  }

  .actions > li {
    border-block-start: 1px solid var(--line);
    display: grid;
    gap: calc(1 * var(--space)) calc(3 * var(--space));
    grid-template-columns: minmax(6.5em, auto) 1fr;
    padding-block: calc(2 * var(--space));
  }

  .actions p {
    margin-block: var(--space) 0;
  }

  .status {
    align-self: start;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    font-size: 0.9em;
    padding: 0 calc(2 * var(--space));
    text-align: center;
  }

  .status.under-way {
    background: var(--surface);
    font-weight: 700;
  }

  .status.done {
    background: var(--text);
    border-color: var(--text);
    color: var(--field);
    font-weight: 700;
  }

  .as-of {
    margin-block-start: calc(4 * var(--space));
  }

  @media (max-width: 30em) {
    .actions > li {
      grid-template-columns: minmax(0, 1fr);
    }

    .status {
      justify-self: start;
    }
  }

  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      --bar: Highlight;

      background: Canvas;
      border-color: CanvasText;
    }
  }

  @media print {
    progress,
    .status.done {
      print-color-adjust: exact;
    }

    .strand,
    .actions > li {
      break-inside: avoid;
    }

    /* Here a colour of a strand is a grey of its own, and its name stands above. */
    button.link {
      color: inherit;
      font-weight: 700;
      text-decoration: none;
    }
  }
`;

/**
 * The sheets of progress by strand.
 *
 * @csspart bars - The list of strands.
 * @csspart strand - One strand with its bar.
 * @csspart strand-name - The name of a strand: a button where it leads to its statements.
 * @csspart count - How many of how many, in words.
 * @csspart progress - The bar itself, a native `progress`.
 * @csspart mark - The mark of last time or of the target on a bar.
 * @csspart total - All strands together.
 * @csspart actions - The actions of a strand.
 * @csspart status - How far an action is, in words.
 * @csspart as-of - The day and the source of the numbers.
 */
export const styles = [tokens, base, controls, panels, problemStyles, bars];
