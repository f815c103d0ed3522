import { css } from 'lit';
import { problemStyles } from '../../parts/problem-view.styles.js';
import { base } from '../../theme/base.js';
import { controls } from '../../theme/controls.js';
import { panels } from '../../theme/panels.js';
import { print } from '../../theme/print.js';
import { tokens } from '../../theme/tokens.js';

const guide = css`
  .top {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--space)) calc(6 * var(--space));
    margin-block-end: calc(4 * var(--space));
  }

  .top:not(:has(*)) {
    display: none;
  }

  .arrow {
    block-size: 0.55em;
    border-block-end: 0.125em solid currentcolor;
    border-inline-start: 0.125em solid currentcolor;
    display: inline-block;
    inline-size: 0.55em;
    margin-inline: 0.25em calc(2 * var(--space));
    transform: rotate(45deg);
  }

  [dir='rtl'] .arrow {
    transform: rotate(-45deg);
  }

  .top > .back {
    align-items: center;
    display: inline-flex;
    min-block-size: 2.75em;
  }

  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(2 * var(--space));
    margin-inline-start: auto;
  }

  button.language {
    background: none;
    border-color: transparent;
    font-weight: 400;
    padding-inline: calc(3 * var(--space));
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  button.language[aria-pressed='true'] {
    border-color: var(--accent);
    font-weight: 700;
    text-decoration: none;
  }

  .lead > .rich-text > :last-child,
  .panel .rich-text > :last-child {
    margin-block-end: 0;
  }

  .lead {
    margin-block-end: calc(4 * var(--space));
  }

  .print-only {
    display: none;
  }

  .caption {
    font-weight: 600;
  }

  .tools {
    margin-block: calc(4 * var(--space)) calc(6 * var(--space));
    min-block-size: 2.75em;
  }

  .listen {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--space)) calc(3 * var(--space));
  }

  .listen select {
    inline-size: auto;
  }

  section,
  .panel,
  figure {
    margin-block-end: calc(6 * var(--space));
    scroll-margin-block-start: 1em;
  }

  .guide {
    scroll-margin-block-start: 1em;
  }

  figure {
    margin-inline: 0;
  }

  .list {
    list-style: none;
    margin-block-end: calc(8 * var(--space));
    padding: 0;
  }

  .list > li {
    border-block-start: 1px solid var(--line);
    max-inline-size: 40em;
  }

  .list > li:last-child {
    border-block-end: 1px solid var(--line);
  }

  .list .place {
    display: block;
    font-weight: 600;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding-block: calc(2.5 * var(--space));
  }

  .findings p {
    margin-block-end: calc(3 * var(--space));
  }

  mark {
    background: var(--focus-around);
    color: var(--text);
    padding-inline: 0.1em;
  }

  .search {
    margin-block: calc(6 * var(--space));
  }

  .search > label {
    display: block;
    font-weight: 700;
    margin-block-end: var(--space);
  }

  .steps {
    counter-reset: step;
    list-style: none;
    padding: 0;
  }

  .steps > li {
    border-inline-start: 0.1875em solid var(--line);
    counter-increment: step;
    margin-inline-start: 1em;
    padding-block-end: calc(5 * var(--space));
    padding-inline-start: 1.75em;
    position: relative;
  }

  .steps > li:last-child {
    border-color: transparent;
    padding-block-end: 0;
  }

  .steps > li::before {
    align-items: center;
    background: var(--field);
    block-size: 2em;
    border: 0.125em solid var(--border);
    border-radius: 50%;
    content: counter(step);
    display: flex;
    font-weight: 700;
    inline-size: 2em;
    inset-block-start: -0.2em;
    inset-inline-start: -1.1em;
    justify-content: center;
    position: absolute;
  }

  .steps .label,
  .steps .when {
    margin-block-end: 0;
  }

  .when {
    color: var(--text-quiet);
    font-weight: 600;
  }

  .callout.important {
    border-color: var(--text);
  }

  .callout.help {
    border-color: var(--accent);
  }

  .tone {
    color: var(--text-quiet);
    font-weight: 600;
    margin-block-end: var(--space);
  }

  .callout.important > .tone {
    color: inherit;
    font-weight: 800;
  }

  .checklist ul {
    list-style: none;
    padding: 0;
  }

  .checklist li {
    align-items: start;
    display: grid;
    gap: 0 calc(3 * var(--space));
    grid-template-columns: auto 1fr;
  }

  .checklist input {
    accent-color: var(--accent);
    block-size: 1.375em;
    cursor: pointer;
    inline-size: 1.375em;
    margin: 0.5em 0;
  }

  .checklist label {
    cursor: pointer;
    padding-block: 0.4375em;
  }

  .checklist .heading {
    margin-block-start: calc(4 * var(--space));
  }

  .questions details,
  .recording details {
    border-block-end: 1px solid var(--line);
    max-inline-size: 40em;
    padding-block: calc(1.5 * var(--space));
  }

  .questions summary {
    font-weight: 600;
  }

  .quote blockquote {
    border-inline-start: 0.25em solid var(--line);
    font-size: 1.1em;
    font-style: italic;
    margin: 0 0 var(--space);
    padding-inline-start: calc(4 * var(--space));
  }

  :is([lang^='ur'], [lang^='ar'], [lang^='fa'], [lang^='zh'], [lang^='bn'], [lang^='pa']) .quote blockquote {
    font-style: normal;
  }

  .rich-text blockquote {
    border-inline-start: 0.25em solid var(--line);
    padding-inline-start: calc(4 * var(--space));
  }

  .image > img {
    display: block;
    max-inline-size: min(100%, 40em);
  }

  audio {
    display: block;
    inline-size: 100%;
    margin-block: calc(2 * var(--space));
    max-inline-size: 30em;
  }

  .contacts {
    display: grid;
    gap: calc(3 * var(--space));
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    list-style: none;
    max-inline-size: 60em;
    padding: 0;
  }

  .contact {
    border-color: var(--accent);
    margin: 0;
  }

  .contact p,
  .contact dl {
    margin-block-end: calc(2 * var(--space));
  }

  .contact dl > div {
    align-items: baseline;
    display: grid;
    gap: 0 calc(3 * var(--space));
    grid-template-columns: minmax(6em, auto) 1fr;
  }

  .contact dt {
    color: var(--text-quiet);
  }

  .contact dd {
    margin: 0;
  }

  .contact dd > a {
    display: inline-block;
    padding-block: 0.2em;
  }

  .contact a[href^='tel:'] {
    font-weight: 700;
  }

  .folded {
    margin-block: calc(6 * var(--space));
  }

  .folded > summary {
    font-size: 1.2em;
    font-weight: 700;
  }

  .glossary dt {
    font-weight: 700;
  }

  .also {
    font-weight: 400;
  }

  .glossary dd {
    margin-inline-start: 0;
  }

  button.term {
    background: none;
    border: 0;
    border-radius: 0;
    display: inline;
    font-weight: inherit;
    min-block-size: 0;
    padding: 0.1em 0;
    text-align: start;
    text-decoration: underline dotted;
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.2em;
  }

  .explanation {
    background: var(--surface);
  }

  .neighbours {
    overflow-wrap: anywhere;
    border-block-start: 1px solid var(--line);
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--space)) calc(8 * var(--space));
    justify-content: space-between;
    margin-block-start: calc(8 * var(--space));
    padding-block-start: calc(4 * var(--space));
  }

  .neighbours > div {
    flex: 1 1 12em;
    max-inline-size: 24em;
  }

  .neighbours .next {
    margin-inline-start: auto;
    text-align: end;
  }

  .neighbours .caption {
    font-weight: 400;
    margin: 0;
  }

  .neighbours .place {
    display: inline-block;
    font-weight: 600;
    padding-block: var(--space);
    text-align: inherit;
  }

  ::highlight(inclusion-heard) {
    background-color: var(--focus-around);
    color: var(--text);
  }

  @media (max-width: 30em) {
    .languages {
      margin-inline-start: 0;
    }

    .contact dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    button.language[aria-pressed='true'] {
      border: 3px solid Highlight;
    }

    .list .place {
      color: LinkText;
    }
  }

  @media print {
    .print-only {
      display: block;
    }

    /* Its words are the address. */
    .contact a::after {
      content: none;
    }

    .not-printed {
      display: none;
    }

    .print-chapter {
      break-before: page;
    }

    .panel,
    .steps > li,
    .contact,
    figure,
    .questions details {
      break-inside: avoid;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }

    summary {
      list-style: none;
      text-decoration: none;
    }

    .panel {
      border: 1px solid;
      border-inline-start-width: 0.25em;
    }

    audio {
      display: none;
    }
  }
`;

/**
 * The sheets of the guide for parents.
 *
 * @csspart audio - The player of a recording, a native `audio`.
 * @csspart callout - A box that stands out from the text.
 * @csspart caption - The chapter’s title above its question.
 * @csspart chapter - A whole chapter.
 * @csspart checked - When the chapter was last checked.
 * @csspart checklist - A list to tick off.
 * @csspart contact - One contact in its box.
 * @csspart contacts - The contacts that stand together.
 * @csspart contents - The first page.
 * @csspart downloads - A list of files to take away.
 * @csspart explanation - What a word of the glossary means, opened behind it.
 * @csspart figure - A picture with its caption.
 * @csspart findings - What the search found.
 * @csspart folded - All contacts of the guide, folded where they are many.
 * @csspart glossary - All words that are explained, folded.
 * @csspart image - A picture.
 * @csspart language - The button of one language.
 * @csspart languages - The languages to choose from.
 * @csspart list - The list of questions.
 * @csspart listen - The buttons to hear a chapter by.
 * @csspart neighbours - The chapters before and after.
 * @csspart notes - What a reader has to know of the translation.
 * @csspart place - A link or button that leads to a chapter, or back to all questions.
 * @csspart print - The whole guide on paper.
 * @csspart published - Who publishes the guide, and how old it is.
 * @csspart question - One question that is opened for its answer.
 * @csspart questions - Questions that are opened for their answers.
 * @csspart quote - Somebody’s words.
 * @csspart recording - A recording with its title and what is said.
 * @csspart search - The search.
 * @csspart search-field - The field of the search.
 * @csspart section - A section of a chapter.
 * @csspart speed - The list of speeds to listen at.
 * @csspart step - One step.
 * @csspart steps - Steps, one after the other.
 * @csspart term - A word that opens what it means.
 * @csspart tone - What a box that stands out is for, in a word.
 * @csspart tools - The buttons that hear and print.
 * @csspart warning - That the guide was due to be reviewed.
 * @csspart when - When a step happens.
 */
export const styles = [tokens, base, controls, panels, print, problemStyles, guide];
