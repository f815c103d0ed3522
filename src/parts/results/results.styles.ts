import { css } from 'lit';

/**
 * How the sections of an audit's results look.
 *
 * @csspart results-summary - How much is rated, in one paragraph.
 * @csspart strand-results - The results of all strands.
 * @csspart strand-result - The result of one strand.
 * @csspart bar - The bar of a score.
 * @csspart numbers - The table with the same numbers, folded.
 * @csspart priorities - The list of where to begin.
 * @csspart action-plan - The list of actions.
 * @csspart comparison - What changed since earlier answers.
 * @csspart moved - The statements that rose, or fell, folded.
 * @csspart named - Statements that can not be compared, folded.
 * @csspart merging - What several people answered differently, to choose from.
 * @csspart side-by-side - The table of what several people answered.
 * @csspart governors - The report for governors.
 * @csspart statement - One statement with what is to be chosen.
 */
export const resultsStyles = css`
  .strand-result {
    margin-block-end: calc(6 * var(--space));
  }

  .strand-result > p {
    margin-block-end: var(--space);
  }

  .strand-result .band {
    border: 1px solid var(--border);
    border-radius: var(--radius);
    display: inline-block;
    margin-inline-start: calc(2 * var(--space));
    padding: 0 calc(2 * var(--space));
  }

  .bar {
    background: var(--surface);
    block-size: 1em;
    border: 1px solid var(--border);
    border-radius: 0;
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
  }

  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }

  .score-bars {
    list-style: none;
    max-inline-size: 40em;
    padding: 0;
  }

  .score-bars > li {
    display: grid;
    gap: 0 calc(4 * var(--space));
    grid-template-columns: 1fr auto;
    margin-block-end: calc(3 * var(--space));
  }

  .score-bars .bar {
    grid-column: 1 / -1;
  }

  .bar-done {
    fill: var(--accent);
  }

  .improvement {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--space)) calc(4 * var(--space));
    margin-block-end: calc(2 * var(--space));
  }

  .improvement > span:first-child {
    flex: 1 1 18em;
  }

  .priorities > li,
  .action-plan > li {
    border-block-start: 1px solid var(--line);
    margin-block-end: calc(4 * var(--space));
    padding-block-start: calc(3 * var(--space));
  }

  .action-text {
    font-weight: 700;
  }

  .numbers {
    margin-block: calc(4 * var(--space));
  }

  .merging .statement {
    margin-block: calc(6 * var(--space));
  }

  .merging .statement > legend {
    margin-block-end: calc(2 * var(--space));
  }

  .merging .option-description > * {
    margin-block-end: var(--space);
  }

  .compared {
    display: block;
    font-weight: 400;
  }

  .merging,
  .comparison {
    margin-block-end: calc(8 * var(--space));
  }

  .comparison details {
    margin-block-end: calc(2 * var(--space));
  }

  .governors table {
    font-size: 0.9375em;
  }

  .sign-offs td {
    border-block-end: 1px solid var(--border);
    block-size: 3em;
  }

  @media print {
    .governors-page + .governors-page {
      break-before: page;
    }

    .governors {
      font-size: 9.5pt;
      line-height: 1.3;
    }

    .governors :is(p, li) {
      margin-block-end: 0.3em;
      max-inline-size: none;
    }

    .governors :is(th, td) {
      padding-block: 0.25em;
    }

    .governors :is(h1, h2, h3, h4, h5, h6) {
      margin-block: 0.9em 0.3em;
    }

    .governors li,
    .governors tr {
      break-inside: avoid;
    }

    .bar {
      print-color-adjust: exact;
    }
  }
`;
