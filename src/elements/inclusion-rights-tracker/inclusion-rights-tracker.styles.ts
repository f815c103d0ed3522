import { css } from 'lit';
import { medalStyles } from '../../parts/awards/medal.styles.js';
import { problemStyles } from '../../parts/problem-view.styles.js';
import { base } from '../../theme/base.js';
import { controls } from '../../theme/controls.js';
import { panels } from '../../theme/panels.js';
import { tokens } from '../../theme/tokens.js';
import { schoolListStyles } from './school-list.styles.js';

const tracker = css`
  .about {
    margin-block-end: calc(6 * var(--space));
  }

  .figures {
    display: grid;
    gap: calc(3 * var(--space)) calc(8 * var(--space));
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr));
    margin-block-end: calc(8 * var(--space));
    max-inline-size: 60em;
  }

  .figure {
    border-block-start: 0.25em solid var(--line);
    padding-block-start: calc(2 * var(--space));
  }

  .figure.main {
    border-color: var(--accent);
  }

  .figure dt {
    color: var(--text-quiet);
  }

  .figure dd {
    margin: 0;
  }

  .figure-number {
    display: block;
    font-size: 2em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1.2;
  }

  .bars,
  .due-list {
    list-style: none;
    max-inline-size: 44em;
    padding: 0;
  }

  .bar-line {
    margin-block-end: calc(4 * var(--space));
    max-inline-size: none;
  }

  .bar-words {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--space));
    justify-content: space-between;
    margin-block-end: var(--space);
  }

  .bar-words .label {
    margin: 0;
  }

  .bar-words .count {
    margin-inline-start: auto;
  }

  .bar {
    background: var(--field);
    block-size: 1.25em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    display: block;
    inline-size: 100%;
  }

  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }

  .piece {
    fill: var(--tone);
    stroke: var(--field);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }

  /* Who works towards the first award is drawn in outline. */
  .piece.tone-0 {
    stroke: var(--border);
    stroke-width: 1px;
  }

  .pieces {
    color: var(--text-quiet);
    display: flex;
    flex-wrap: wrap;
    font-variant-numeric: tabular-nums;
    gap: 0 calc(4 * var(--space));
  }

  .piece-words::before {
    background: var(--tone);
    block-size: 0.75em;
    border: 1px solid var(--text-quiet);
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    margin-inline-end: calc(1.5 * var(--space));
  }

  .numbers {
    margin-block: calc(2 * var(--space)) calc(4 * var(--space));
  }

  th.number,
  td.number {
    text-align: end;
  }

  .numbers table,
  .rates {
    inline-size: auto;
  }

  .total > * {
    border-block-start: 2px solid var(--border);
    font-weight: 700;
  }

  .rates {
    margin-block-end: calc(2 * var(--space));
  }

  .rates th[scope='row'] {
    font-weight: 400;
  }

  .rates .hidden-rate {
    color: var(--text-quiet);
    max-inline-size: 24em;
  }

  .due-list > li {
    align-items: center;
    border-block-end: 1px solid var(--line);
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--space));
    max-inline-size: none;
    padding-block: calc(1.5 * var(--space));
  }

  .due-list > li > span:first-of-type {
    flex: 1 1 12em;
  }

  .due-list .label {
    display: block;
    margin: 0;
  }

  .until {
    font-variant-numeric: tabular-nums;
  }

  @container schools (max-width: 30em) {
    .rates .medal {
      display: none;
    }

    .rates :is(th, td) {
      padding-inline-end: calc(1.5 * var(--space));
    }
  }

  @media (forced-colors: active) {
    .piece {
      fill: CanvasText;
      stroke: Canvas;
    }

    .piece-words::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }

  @media print {
    button,
    .screen-only {
      display: none;
    }

    .numbers > summary {
      list-style: none;
      text-decoration: none;
    }

    .bar,
    .piece-words::before {
      print-color-adjust: exact;
    }

    .bar-line,
    .due-list > li,
    tr {
      break-inside: avoid;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
  }
`;

export const styles = [tokens, base, controls, panels, problemStyles, medalStyles, tracker, schoolListStyles];
