import { css } from 'lit';

/**
 * Boxes that stand out from the text: quiet ones, warnings, errors, dialogs.
 *
 * @csspart error - What is wrong with one answer, beside it.
 * @csspart error-summary - “There is a problem”, with links to each.
 */
export const panels = css`
  .panel {
    max-inline-size: 40em;
    background: var(--surface);
    border-inline-start: 0.25em solid var(--border);
    margin-block: 0 calc(4 * var(--space));
    padding: calc(3 * var(--space)) calc(4 * var(--space));
  }

  .panel > :last-child {
    margin-block-end: 0;
  }

  .panel.warning,
  .panel.problem {
    border-color: var(--text);
  }

  .error {
    color: var(--error);
    font-weight: 700;
  }

  .error-summary {
    border: 0.25em solid var(--error);
    margin-block-end: calc(6 * var(--space));
    padding: calc(4 * var(--space));
  }

  .error-summary-title {
    font-size: 1.2em;
    font-weight: 700;
  }

  .error-summary ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .error-summary a {
    color: var(--error);
    font-weight: 700;
  }

  dialog {
    background: var(--field);
    border: 2px solid var(--border);
    border-radius: var(--radius);
    color: var(--text);
    inline-size: min(40em, calc(100vw - 2em));
    max-block-size: calc(100vh - 2em);
    padding: calc(6 * var(--space));
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  .dialog-content {
    max-block-size: 50vh;
    overflow: auto;
  }

  .dialog-heading {
    font-size: 1.2em;
    font-weight: 700;
  }
`;
