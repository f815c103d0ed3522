import { css } from 'lit';

/** The custom properties of awards, apart from the others: most pages show none. See `tokens`. */
export const awardTokens = css`
  :host {
    /* The levels of awards: bronze, silver, gold, and one above them. Never without a name. */
    --award-1: var(--inclusion-award-1, #8c4a1a);
    --award-2: var(--inclusion-award-2, #6f7b86);
    --award-3: var(--inclusion-award-3, #b98300);
    --award-4: var(--inclusion-award-4, #1f7a6d);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --award-1: var(--inclusion-award-1, light-dark(#8c4a1a, #d68c58));
      --award-2: var(--inclusion-award-2, light-dark(#6f7b86, #aeb8c2));
      --award-3: var(--inclusion-award-3, light-dark(#b98300, #f0c24a));
      --award-4: var(--inclusion-award-4, light-dark(#1f7a6d, #6fd3c2));
    }
  }
`;
