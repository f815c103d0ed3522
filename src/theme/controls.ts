import { css } from 'lit';

/**
 * Buttons, fields and answers.
 *
 * @csspart button - A button.
 * @csspart button-primary - The button that goes on: “Start”, “Continue”. One on a page.
 * @csspart button-quiet - A button that steps back, since it deletes or is seldom wanted.
 * @csspart field - A text field with its label, hint and error.
 * @csspart input - A text field, a date or a list to choose from, without its label.
 * @csspart label - The label of a text field.
 * @csspart hint - What helps with a text field.
 * @csspart option-label - The words of such an answer.
 * @csspart option-description - What such an answer means.
 * @csspart answer - What is answered, in words.
 * @csspart option - One of the answers to choose from, with its radio button or checkbox.
 */
export const controls = css`
  button,
  input,
  textarea,
  select {
    color: inherit;
    font: inherit;
  }

  button {
    background: var(--field);
    border: 2px solid var(--border);
    border-radius: var(--radius);
    cursor: pointer;
    font-weight: 700;
    margin: 0;
    min-block-size: 2.75em;
    padding: calc(2 * var(--space)) calc(4 * var(--space));
    text-align: start;
  }

  button:hover {
    border-color: var(--text);
  }

  button.primary {
    background: var(--button);
    border-color: var(--button);
    color: var(--on-button);
  }

  button.primary:hover {
    filter: brightness(0.9);
  }

  button.link,
  button.quiet {
    background: none;
    border: 0;
    font-weight: 400;
    min-block-size: 1.75em;
    padding: calc(0.5 * var(--space)) 0;
  }

  button.quiet {
    color: var(--text-quiet);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .buttons {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--space));
    margin-block: calc(6 * var(--space));
  }

  fieldset {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  legend {
    font-weight: 700;
    padding: 0;
  }

  .field {
    margin-block-end: calc(4 * var(--space));
  }

  .field > label,
  .own-answer label:has(+ :is(select, textarea, input:not([type='radio'], [type='checkbox']))) {
    display: block;
  }

  input:not([type='radio'], [type='checkbox'], [type='file']),
  textarea,
  select {
    background: var(--field);
    border: 2px solid var(--border);
    border-radius: var(--radius);
    inline-size: 100%;
    max-inline-size: 40em;
    min-block-size: 2.75em;
    padding: calc(2 * var(--space));
  }

  input[inputmode='decimal'],
  input[type='date'] {
    max-inline-size: 12em;
  }

  input[type='file'] {
    max-inline-size: 100%;
  }

  textarea {
    field-sizing: content;
    min-block-size: 4.75em;
    resize: vertical;
  }

  [aria-invalid='true']:not([type='radio']) {
    border-color: var(--error);
  }

  .beside {
    display: grid;
    gap: 0 calc(4 * var(--space));
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    max-inline-size: 40em;
  }

  .option {
    margin-block-end: calc(1.5 * var(--space));
    max-inline-size: 40em;
    position: relative;
  }

  .option + .option.apart {
    margin-block-start: calc(4 * var(--space));
  }

  .option.apart + .option.apart {
    margin-block-start: 0;
  }

  .option > input {
    accent-color: var(--accent);
    block-size: 1.375em;
    cursor: pointer;
    inline-size: 1.375em;
    inset-block-start: 0.6875em;
    inset-inline-start: 0.75em;
    margin: 0;
    position: absolute;
    /* The ring is around the row, most of which is below the input: it is to come into view whole. */
    scroll-margin-block: 1em 6em;
  }

  .option > label {
    background: var(--field);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    cursor: pointer;
    display: block;
    max-inline-size: none;
    min-block-size: 2.75em;
    padding-block: calc(0.625em - 1px);
    padding-inline: 2.75em 0.75em;
  }

  .option > label:hover {
    background: var(--surface);
  }

  .option > :checked + label {
    background: var(--surface);
    border-color: var(--accent);
    box-shadow: inset 0 0 0 2px var(--accent);
  }

  .option > :focus-visible {
    box-shadow: none;
    outline: none;
  }

  .option > :focus-visible + label {
    box-shadow: 0 0 0 0.375em var(--focus-around);
    outline: 0.1875em solid var(--focus);
  }

  /* Makes the chosen one heavier in every font, those with one bold face too. Every label has a stroke, since a new width
     would be a new layout of the page, and a new colour is none. */
  .option-label {
    -webkit-text-stroke: 0.03em transparent;
    font-weight: 600;
  }

  .option > :checked + label .option-label {
    -webkit-text-stroke-color: currentColor;
  }

  .option-description {
    color: var(--text-quiet);
    display: block;
  }

  details > summary {
    cursor: pointer;
    padding-block: calc(1 * var(--space));
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  details[open] > summary {
    margin-block-end: calc(2 * var(--space));
  }

  @media (forced-colors: active) {
    button.primary {
      background: ButtonFace;
      border-color: ButtonText;
      color: ButtonText;
    }

    .option > :checked + label {
      border: 3px solid Highlight;
      padding-block: calc(0.625em - 3px);
      padding-inline: calc(2.75em - 2px) calc(0.75em - 2px);
    }

    /* A stroke is seen here, whatever its colour. */
    .option > :not(:checked) + label .option-label {
      -webkit-text-stroke-width: 0;
    }

    :focus-visible,
    .option > :focus-visible + label {
      outline-color: Highlight;
    }
  }
`;
