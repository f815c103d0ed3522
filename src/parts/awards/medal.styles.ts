import { css } from 'lit';

/**
 * The tones of the levels, told apart in grey as well as may be, and how medals look in them.
 *
 * @csspart medal - The drawn medal of an award.
 */
export const medalStyles = css`
  .tone-0 {
    --tone: var(--line);
  }

  .tone-1 {
    --tone: var(--award-1);
  }

  .tone-2 {
    --tone: var(--award-2);
  }

  .tone-3 {
    --tone: var(--award-3);
  }

  .tone-4 {
    --tone: var(--award-4);
  }

  .medal {
    block-size: 1.5em;
    flex: none;
    inline-size: 1.5em;
    vertical-align: -0.375em;
  }

  .ribbon {
    fill: var(--text-quiet);
  }

  .disc {
    fill: var(--tone);
    stroke: var(--text);
    stroke-width: 1;
  }

  .band {
    fill: var(--field);
  }

  .tone-0 .disc,
  .lapsed .disc {
    fill: var(--field);
    stroke: var(--text-quiet);
  }

  .lapsed .band {
    fill: var(--text-quiet);
  }

  .lapsed .ribbon,
  .tone-0 .ribbon {
    fill: none;
    stroke: var(--text-quiet);
  }

  @media (forced-colors: active) {
    .medal {
      forced-color-adjust: none;

      --text: CanvasText;
      --text-quiet: CanvasText;
      --field: Canvas;
      --tone: CanvasText;
    }
  }

  @media print {
    .medal {
      print-color-adjust: exact;
    }
  }
`;
