import { css } from 'lit';

/**
 * The placeholder lies in a corner of the fallback and takes room, a line, only where there is no fallback: nothing
 * on the page moves when it appears.
 *
 * @csspart placeholder - What keeps the place while the document is awaited.
 * @csspart problem - Why the document can not be used, with “Try again” where that can help.
 */
export const problemStyles = css`
  .source {
    position: relative;
  }

  .source.waiting {
    min-block-size: 1.5em;
  }

  .placeholder {
    inset-block-start: 0;
    inset-inline-end: 0;
    margin: 0;
    position: absolute;
  }

  .problem > p {
    margin-block: 0;
    max-inline-size: 66ch;
  }

  .problem > button {
    margin-block-start: 1em;
  }
`;
