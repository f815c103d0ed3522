import { css } from 'lit';
import { problemStyles } from '../../parts/problem-view.styles.js';
import { resultsStyles } from '../../parts/results/results.styles.js';
import { base } from '../../theme/base.js';
import { controls } from '../../theme/controls.js';
import { panels } from '../../theme/panels.js';
import { print } from '../../theme/print.js';
import { tokens } from '../../theme/tokens.js';

const audit = css`
  .back {
    display: block;
    margin-block-end: calc(3 * var(--space));
    scroll-margin-block-start: 1em;
  }

  .back::before {
    content: '‹';
    /* Nothing to say aloud: the button says “Back”. */
    content: '‹' / '';
    display: inline-block;
    margin-inline-end: 0.4em;
  }

  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--space));
  }

  .page {
    flex: 999 1 24em;
    min-inline-size: 0;
  }

  ::slotted([slot='aside']) {
    flex: 1 1 14em;
  }

  .tasks {
    border-block-start: 1px solid var(--line);
    list-style: none;
    padding: 0;
  }

  .tasks > li {
    align-items: baseline;
    border-block-end: 1px solid var(--line);
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(4 * var(--space));
    justify-content: space-between;
    max-inline-size: none;
    padding-block: calc(2 * var(--space));
  }

  .tasks .buttons {
    margin-block: 0;
  }

  .task-state {
    align-items: baseline;
    color: var(--text-quiet);
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--space));
  }

  .status {
    border: 1px solid var(--border);
    border-radius: var(--radius);
    color: var(--text);
    font-size: 0.9em;
    padding: 0 calc(2 * var(--space));
  }

  .status.nothingAsked,
  .status.completed {
    border-color: transparent;
    padding-inline: 0;
  }

  .status.inProgress {
    background: var(--surface);
    font-weight: 700;
  }

  .status.completed::before {
    content: '✓' / '';
    margin-inline-end: 0.3em;
  }

  .statement {
    margin-block: calc(8 * var(--space)) calc(12 * var(--space));
    scroll-margin-block-start: 1em;
  }

  .single {
    padding-inline: 0.5em;
  }

  /* By area, not by statement: the browser looks at each such box in every frame. */
  .single .area {
    /* It cuts off what is painted outside: the room is for focus rings. */
    margin-inline: -0.5em;
    padding-inline: 0.5em;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 240em;
  }

  .statement > legend {
    font-size: 1.2em;
    line-height: 1.35;
    margin-block-end: calc(2 * var(--space));
  }

  .statement > legend .hint {
    font-size: 0.8333em;
    font-weight: 400;
  }

  .statutory {
    border-inline-start: 0.25em solid var(--text);
    font-weight: 700;
    padding-inline-start: calc(2 * var(--space));
  }

  .answers {
    margin-block: calc(4 * var(--space)) calc(2 * var(--space));
  }

  @media screen {
    /* Its room is kept, so that nothing moves under the hand that answers. */
    .clear-answer[hidden] {
      display: inline-block;
      visibility: hidden;
    }
  }

  .evidence {
    border-block-start: 1px solid var(--line);
    margin-block-end: calc(4 * var(--space));
    padding-block-start: calc(3 * var(--space));
  }

  .summary-row {
    border-block-end: 1px solid var(--line);
    display: grid;
    gap: var(--space) calc(4 * var(--space));
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    padding-block: calc(3 * var(--space));
  }

  .summary-row > dt {
    font-weight: 700;
  }

  .summary-row > dd {
    margin: 0;
  }

  .summary-row.missing {
    border-inline-start: 0.25em solid var(--error);
    padding-inline-start: calc(3 * var(--space));
  }

  .changes dd {
    margin-inline-start: calc(4 * var(--space));
  }

  .copies,
  .save-status {
    border-block-start: 1px solid var(--line);
    margin-block-start: calc(6 * var(--space));
    padding-block-start: calc(3 * var(--space));
  }

  .save-status.panel {
    border-block-start: 0;
  }

  .copy {
    margin-block-end: calc(3 * var(--space));
  }

  .copy > .hint {
    margin-block: var(--space) 0;
  }

  .copies .buttons {
    margin-block: calc(2 * var(--space));
  }

  @media (max-width: 40em) {
    .summary-row {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .print-strand + .print-strand {
      break-before: page;
    }

    .print-statement {
      border-block-end: 1px solid #000;
      break-inside: avoid;
      margin-block-end: calc(3 * var(--space));
    }

    .print-wording {
      font-weight: 700;
    }

    .boxes {
      list-style: none;
      padding: 0;
    }

    .boxes > li::before {
      content: '☐';
      margin-inline-end: 0.5em;
    }

    .line {
      border-block-end: 1px solid #000;
      min-block-size: 3em;
    }

    button,
    .copies,
    .save-status {
      display: none;
    }
  }
`;

/**
 * The sheets of the audit.
 *
 * @csspart page - The page of the audit that is shown: not what stands beside it.
 * @csspart back - The link to the page before.
 * @csspart panel - A box that stands out from the text.
 * @csspart notice - What is to be known about these answers, above the page.
 * @csspart drafts - The answers on this device to go on with, on the start page.
 * @csspart tasks - The areas of a strand in the task list.
 * @csspart task - One area in the task list.
 * @csspart status - How far an area is, in words.
 * @csspart strand - A strand with its areas.
 * @csspart area-heading - The heading of an area where all areas stand on one page.
 * @csspart statement - One statement with its answers, guidance, notes and evidence.
 * @csspart statement-text - The words of a statement.
 * @csspart statutory - The law that a statement goes back to.
 * @csspart why - Why a statement is asked, folded.
 * @csspart guidance - The guidance on a statement, folded.
 * @csspart answers - The answers to choose from, or the field for one.
 * @csspart own-answer - The inputs of a statement type of the site's own.
 * @csspart conflict - Two answers to one statement from two tabs or people, to choose from.
 * @csspart notes - The note and the evidence of a statement, folded.
 * @csspart summary-list - The answers of an area on the page that checks them.
 * @csspart change - The link from an answer back to its statement.
 * @csspart save-status - Whether answers are saved, and when.
 * @csspart send - “Send” with what it does and what became of it.
 * @csspart copies - Saving, printing and opening copies, folded.
 * @csspart together - Working together with others, folded.
 * @csspart compare-heading - The heading above the comparison with earlier answers.
 * @csspart merge-heading - The heading above the merging of several people’s answers.
 * @csspart print - The document that is printed.
 */
export const styles = [tokens, base, controls, panels, problemStyles, resultsStyles, print, audit];
