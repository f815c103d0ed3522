import { css } from 'lit';

/** How the list of schools looks, as a table and as cards. */
export const schoolListStyles = css`
  .schools {
    margin-block-start: calc(10 * var(--space));
  }

  .filters {
    align-items: end;
    display: grid;
    gap: 0 calc(4 * var(--space));
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    max-inline-size: 66em;
  }

  .filters .search {
    grid-column: 1 / -1;
  }

  .found {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    scroll-margin-block-start: 1em;
  }

  .schools-table thead th {
    padding-block: 0;
    vertical-align: bottom;
  }

  button.sort {
    align-items: center;
    background: none;
    border: 0;
    display: flex;
    gap: calc(1.5 * var(--space));
    padding: calc(1 * var(--space)) 0;
  }

  button.sort:hover {
    text-decoration: underline;
  }

  .sort-arrow {
    block-size: 1em;
    flex: none;
    inline-size: 0.625em;
  }

  .sort-arrow .on {
    fill: var(--text);
  }

  .sort-arrow .off {
    fill: none;
    stroke: var(--border);
  }

  th[aria-sort] .sort-arrow .off {
    stroke: none;
  }

  .schools-table th[scope='row'] {
    font-weight: 400;
    min-inline-size: 12em;
  }

  /* Long words break before the page has to be scrolled sideways, or the paper cuts them off. */
  .schools-table :is(th, td) {
    overflow-wrap: anywhere;
  }

  .level-name {
    display: inline-flex;
    gap: calc(1.5 * var(--space));
  }

  .state.due,
  .state.lapsed {
    border: 1px solid var(--border);
    border-radius: var(--radius);
    display: inline-block;
    padding: 0 calc(1.5 * var(--space));
  }

  .state.lapsed {
    border-style: dashed;
  }

  .state.due {
    font-weight: 700;
  }

  .pager {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--space));
    margin-block: calc(4 * var(--space));
  }

  [aria-disabled='true'] {
    border-color: var(--line);
    color: var(--text-quiet);
    cursor: default;
  }

  .school-heading {
    font-size: 1.5em;
    margin-block-start: calc(3 * var(--space));
    scroll-margin-block-start: 1em;
  }

  .school-award {
    align-items: center;
    display: flex;
    gap: calc(3 * var(--space));
    margin-block-end: calc(4 * var(--space));
  }

  .school-award p {
    margin: 0;
  }

  .school-award .medal {
    block-size: 3em;
    inline-size: 3em;
  }

  .school-facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--space)) calc(8 * var(--space));
  }

  .school-facts dt {
    color: var(--text-quiet);
  }

  .school-facts dd {
    margin: 0;
  }

  .history {
    list-style: none;
    max-inline-size: 40em;
    padding: 0;
  }

  .history > li {
    align-items: center;
    border-block-end: 1px solid var(--line);
    display: flex;
    gap: calc(3 * var(--space));
    max-inline-size: none;
    padding-block: calc(1.5 * var(--space));
  }

  .history > li > span:first-of-type {
    flex: 1;
  }

  .schools-around {
    /* Where the page asks how wide it would be, as a dialog does, it is as wide as a table. */
    contain-intrinsic-inline-size: 50em;
    container: schools / inline-size;
  }

  @container schools (max-width: 40em) {
    .schools-table,
    .schools-table tbody,
    .schools-table td,
    .schools-table th[scope='row'] {
      display: block;
    }

    .schools-table thead tr {
      border-block-end: 2px solid var(--border);
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(4 * var(--space));
    }

    .schools-table thead th {
      border: 0;
    }

    .schools-table tbody tr {
      border-block-end: 1px solid var(--border);
      display: block;
      padding-block: calc(3 * var(--space));
    }

    .schools-table tbody th,
    .schools-table tbody td {
      border: 0;
      padding: 0;
    }

    .schools-table tbody td {
      display: flex;
      gap: calc(2 * var(--space));
    }

    .schools-table tbody td:empty {
      display: none;
    }

    .schools-table tbody td::before {
      color: var(--text-quiet);
      /* Said by the heading of its column already. */
      content: attr(data-label) / '';
      flex: none;
      inline-size: 7.5em;
    }

    .schools-table tbody th button {
      font-weight: 700;
    }
  }

  @media print {
    .filters,
    .pager,
    .sort-arrow {
      display: none;
    }

    button.sort,
    .schools-table button.link {
      color: inherit;
      display: inline;
      font-weight: 700;
      text-decoration: none;
    }

    .schools-table {
      font-size: 0.875em;
    }

    thead {
      display: table-header-group;
    }
  }
`;
