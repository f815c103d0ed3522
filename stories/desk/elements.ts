import type { DocumentKind } from '../../src/core/documents/limits.js';
import { namedIn, type Named } from './named-in.js';

/** An attribute that the form offers, and how. */
export interface Setting {
  readonly attribute: string;
  readonly label: string;
  readonly hint?: string;
  /** `words` are chosen by boxes and stand in the attribute with spaces between; `yes` is there or not. */
  readonly by: 'choice' | 'words' | 'yes' | 'text' | 'number' | 'date';
  /** What there is to choose; a choice may also be left as it is. */
  readonly options?: readonly Named[] | ((document: unknown) => readonly Named[]);
  /** What the element does when a choice is left as it is. */
  readonly otherwise?: string;
  /** Whether the preview leaves it out, since it would store, send or ask for something. */
  readonly notShown?: true;
  /** Whether it stands among what few need. */
  readonly rare?: true;
}

/** A document that an element needs. */
export interface Need {
  readonly kind: DocumentKind;
  readonly label: string;
  /** The attribute with its address. */
  readonly attribute: 'src' | 'response-src';
  /** The name of the file that the snippet begins with. */
  readonly file: string;
}

/** An element that the desk offers. */
export interface Offer {
  readonly tag: string;
  readonly label: string;
  readonly about: string;
  readonly needs: readonly Need[];
  readonly settings: readonly Setting[];
  /** What stands inside the tag to begin with: shown without scripts. */
  readonly fallback: string;
}

const headingLevel: Setting = {
  attribute: 'heading-level',
  label: 'Level of its first heading',
  hint: '2 suits a page that has one main heading of its own.',
  by: 'choice',
  options: [1, 2, 3, 4, 5, 6].map((level) => ({ id: String(level), label: String(level) })),
  otherwise: '2',
  rare: true,
};

const hashPrefix: Setting = {
  attribute: 'hash-prefix',
  label: 'A word for its pages in the address',
  hint: 'Such as “audit”. Then “Back” in the browser works, and a page of it can be linked to.',
  by: 'text',
  notShown: true,
};

const storage = (otherwise: string): Setting => ({
  attribute: 'storage',
  label: 'Where answers are kept',
  by: 'choice',
  options: [
    { id: 'device', label: 'On the reader’s device, until they clear them' },
    { id: 'session', label: 'Until the tab is closed, for shared computers' },
    { id: 'none', label: 'Nowhere' },
  ],
  otherwise,
  notShown: true,
});

const storageKey: Setting = {
  attribute: 'storage-key',
  label: 'A word that keeps two copies of one audit apart',
  by: 'text',
  notShown: true,
  rare: true,
};

const show = (otherwise: string, words: Readonly<Record<string, string>>): Setting => ({
  attribute: 'show',
  label: 'What it shows',
  by: 'words',
  options: Object.entries(words).map(([id, label]) => ({ id, label })),
  otherwise,
});

const editable: Setting = {
  attribute: 'editable',
  label: 'Let people change the answers that are opened',
  by: 'yes',
  notShown: true,
  rare: true,
};

const auditNeed: Need = { kind: 'audit', label: 'The audit', attribute: 'src', file: 'our-audit.json' };

/** Every element that shows something by itself, in the order in which the desk offers them. */
export const offers: readonly Offer[] = [
  {
    tag: 'inclusion-audit',
    label: 'Inclusion audit',
    about: 'A questionnaire that a school works through.',
    needs: [auditNeed],
    fallback: 'Ask the inclusion team for the audit on paper.',
    settings: [
      {
        attribute: 'setting-type',
        label: 'Kind of setting',
        by: 'choice',
        options: (document) => namedIn(document, 'settingTypes'),
        otherwise: 'the person chooses',
      },
      {
        attribute: 'perspective',
        label: 'Who answers',
        by: 'choice',
        options: (document) => namedIn(document, 'perspectives'),
        otherwise: 'the person chooses',
      },
      {
        attribute: 'layout',
        label: 'Pages',
        by: 'choice',
        options: [
          { id: 'pages', label: 'A list of tasks, and a page for each area' },
          { id: 'single', label: 'All on one page' },
        ],
        otherwise: 'a list of tasks, and a page for each area',
      },
      storage('on the reader’s device'),
      hashPrefix,
      {
        attribute: 'submit-url',
        label: 'Address that answers are sent to',
        hint: 'Adds “Send”. IT has to set it up; leave it empty otherwise.',
        by: 'text',
        notShown: true,
        rare: true,
      },
      { attribute: 'readonly', label: 'Only show answers, do not let them be changed', by: 'yes', rare: true },
      {
        attribute: 'response-src',
        label: 'Address of answers to open',
        by: 'text',
        notShown: true,
        rare: true,
      },
      editable,
      storageKey,
      {
        attribute: 'name',
        label: 'Name of the field in the form around it',
        by: 'text',
        notShown: true,
        rare: true,
      },
      headingLevel,
    ],
  },
  {
    tag: 'inclusion-audit-results',
    label: 'Results of an audit',
    about: 'Answers that somebody saved: bars, what to do first, the plan.',
    needs: [
      auditNeed,
      { kind: 'audit-response', label: 'The answers', attribute: 'response-src', file: 'our-answers.json' },
    ],
    fallback: 'Ask the inclusion team for the results on paper.',
    settings: [
      show('all but the report', {
        summary: 'Summary',
        strands: 'Strands, as bars and a table',
        priorities: 'What to do first',
        actions: 'The action plan',
        governors: 'Report for governors',
      }),
      {
        attribute: 'compare-src',
        label: 'Address of last year’s answers',
        hint: 'Shows what moved.',
        by: 'text',
        notShown: true,
      },
      {
        attribute: 'merge',
        label: 'Addresses of several people’s answers, with spaces between',
        by: 'text',
        notShown: true,
        rare: true,
      },
      editable,
      storage('nowhere'),
      storageKey,
      headingLevel,
    ],
  },
  {
    tag: 'inclusion-strand-progress',
    label: 'Progress of a strategy',
    about: 'How far each strand is, as bars.',
    needs: [{ kind: 'strand-progress', label: 'The progress', attribute: 'src', file: 'our-strategy.json' }],
    fallback: 'Ask the council for the report on paper.',
    settings: [
      {
        attribute: 'layout',
        label: 'Shape',
        by: 'choice',
        options: [
          { id: 'bars', label: 'A bar for each strand, one below the other' },
          { id: 'compact', label: 'All on one line' },
          { id: 'summary', label: 'One total' },
        ],
        otherwise: 'a bar for each strand',
      },
      show('bars alone', { actions: 'The actions of each strand' }),
      headingLevel,
    ],
  },
  {
    tag: 'inclusion-rights-tracker',
    label: 'Rights Respecting Schools tracker',
    about: 'How many schools hold which award, and a table to search.',
    needs: [{ kind: 'rights-register', label: 'The register', attribute: 'src', file: 'our-register.json' }],
    fallback: 'Ask the council for the list of schools.',
    settings: [
      show('both', { summary: 'Figures by level', schools: 'The table of schools' }),
      {
        attribute: 'group-by',
        label: 'Put schools into groups by',
        by: 'choice',
        options: [
          { id: 'phase', label: 'Phase' },
          { id: 'ward', label: 'Ward' },
          { id: 'locality', label: 'Locality' },
        ],
        otherwise: 'no groups',
      },
      { attribute: 'page-size', label: 'Schools on one page of the table', hint: '50 if left empty.', by: 'number' },
      hashPrefix,
      headingLevel,
    ],
  },
  {
    tag: 'inclusion-rights-badge',
    label: 'Badge of one school',
    about: 'The award that a school holds, and until when.',
    needs: [],
    fallback: 'We are a Rights Respecting School.',
    settings: [
      {
        attribute: 'level',
        label: 'Level',
        by: 'choice',
        options: [
          { id: 'registered', label: 'Working towards Bronze' },
          { id: 'bronze', label: 'Bronze: Rights Committed' },
          { id: 'silver', label: 'Silver: Rights Aware' },
          { id: 'gold', label: 'Gold: Rights Respecting' },
        ],
        otherwise: 'not said',
      },
      { attribute: 'awarded', label: 'Awarded', hint: 'Such as 2026-05-15, 2026-05 or 2026.', by: 'date' },
      { attribute: 'school', label: 'Name of the school', by: 'text' },
      { attribute: 'reaccredited', label: 'It is a reaccreditation', by: 'yes' },
      { attribute: 'src', label: 'Address of a register, instead', by: 'text', notShown: true, rare: true },
      { attribute: 'urn', label: 'The school’s URN in that register', by: 'text', notShown: true, rare: true },
    ],
  },
  {
    tag: 'inclusion-parent-guide',
    label: 'Guide for parents',
    about: 'Answers to what parents ask, in their language.',
    needs: [{ kind: 'parent-guide', label: 'The guide', attribute: 'src', file: 'our-guide.json' }],
    fallback: 'Ask at the school office for the guide on paper.',
    settings: [
      {
        attribute: 'chapter',
        label: 'Open it at',
        by: 'choice',
        options: (document) => namedIn(document, 'chapters'),
        otherwise: 'its contents',
      },
      {
        attribute: 'languages',
        label: 'Languages to choose from',
        by: 'words',
        options: (document) => namedIn(document, 'languages'),
        otherwise: 'all of the guide’s',
      },
      show('all', {
        contents: 'Contents',
        search: 'Search',
        listen: 'Listen',
        print: 'Print',
        glossary: 'Words explained',
        contacts: 'Contacts',
      }),
      hashPrefix,
      headingLevel,
    ],
  },
];
