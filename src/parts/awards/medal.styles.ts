import { css } from 'lit';

/**
 * The tones of the levels, told apart in grey as well as may be, and how medals look in them.
 *
 * @csspart medal - The drawn medal of an award.
 */
export const medalStyles = css`
  :host {
    /* The levels of awards: bronze, silver, gold, and one above them. Never without a name. */
    --award-1: var(--inclusion-award-1, #8c4a1a);
    --award-2: var(--inclusion-award-2, #6f7b86);
    --award-3: var(--inclusion-award-3, #ad7a00);
    --award-4: var(--inclusion-award-4, #1f7a6d);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --award-1: var(--inclusion-award-1, light-dark(#8c4a1a, #d68c58));
      --award-2: var(--inclusion-award-2, light-dark(#6f7b86, #aeb8c2));
      --award-3: var(--inclusion-award-3, light-dark(#ad7a00, #f0c24a));
      --award-4: var(--inclusion-award-4, light-dark(#1f7a6d, #6fd3c2));
    }
  }

  .tone-0 {
    --tone: var(--field);
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
