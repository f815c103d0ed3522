import { css } from 'lit';

/** A document that is shown on paper alone, in the place of what is on the screen. */
export const print = css`
  .print-document {
    display: none;
  }

  @media print {
    .print-document {
      display: block;
    }

    .screen:has(+ .print-document) {
      display: none;
    }

    button,
    .buttons {
      display: none;
    }
  }
`;
