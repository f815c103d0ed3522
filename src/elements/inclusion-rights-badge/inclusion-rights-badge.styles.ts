import { css } from 'lit';
import { medalStyles } from '../../parts/awards/medal.styles.js';
import { problemStyles } from '../../parts/problem-view.styles.js';
import { base } from '../../theme/base.js';
import { controls } from '../../theme/controls.js';
import { panels } from '../../theme/panels.js';
import { tokens } from '../../theme/tokens.js';

const badge = css`
  :host {
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .badge {
    align-items: center;
    background: var(--field);
    border: 2px solid var(--border);
    border-radius: calc(2 * var(--radius));
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--space)) calc(3 * var(--space));
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: calc(2.5 * var(--space)) calc(4 * var(--space)) calc(2.5 * var(--space)) calc(3 * var(--space));
  }

  .badge.lapsed {
    border-style: dashed;
  }

  .badge .medal {
    block-size: 3.5em;
    inline-size: 3.5em;
  }

  ::slotted([slot='emblem']) {
    block-size: auto;
    max-block-size: 4.5em;
    max-inline-size: min(100%, 9em);
  }

  .badge-words {
    flex: 1 1 11em;
  }

  .badge-words > :is(p, div) {
    line-height: 1.35;
    margin: 0;
  }

  .award-name {
    font-size: 1.2em;
    font-weight: 700;
  }

  .badge-words > .hint {
    font-size: 0.9em;
  }

  @media print {
    .badge {
      break-inside: avoid;
      border-color: #000;
    }
  }
`;

export const styles = [tokens, base, controls, panels, problemStyles, medalStyles, badge];
