import '../src/elements/inclusion-audit-results/inclusion-audit-results.define.js';
import type { InclusionAuditResults } from '../src/index.js';
import { hosts, show, themed } from './hosts.js';
import {
  common,
  controls,
  documents,
  element,
  find,
  paragraph,
  until,
  type Attributes,
  type Stories,
  type Story,
} from './story.js';

const { smallAudit, smallAuditNext, lastYear, thisYear, headteacher, senco, governor } = documents;

const stories: Stories = {
  title: 'inclusion-audit-results',
  argTypes: controls({
    src: Object.values(documents),
    'response-src': Object.values(documents),
    'compare-src': Object.values(documents),
    merge: 'text',
    show: 'text',
    for: 'text',
    editable: 'boolean',
    storage: ['none', 'device', 'session'],
    'storage-key': 'text',
    ...common,
  }),
  args: { src: smallAuditNext, 'response-src': thisYear },
  render: (args) => results(args),
  play: async ({ canvasElement }) => shown(canvasElement),
};
export default stories;

function results(args: Attributes): InclusionAuditResults {
  return element('inclusion-audit-results', args, paragraph('Ask the school for its results.'));
}

/** Waits until results are shown. */
async function shown(ground: HTMLElement): Promise<void> {
  const { shadowRoot } = find(ground, 'inclusion-audit-results');
  await until('results are shown', () => shadowRoot?.querySelector('.results .screen')?.firstElementChild);
}

const together = { src: smallAudit, 'response-src': '', merge: [headteacher, senco, governor].join(' ') };

export const AllSections: Story = {};
export const SummaryAlone: Story = { args: { show: 'summary' } };
export const Strands: Story = { args: { show: 'strands' } };
export const Priorities: Story = { args: { show: 'priorities' } };
export const ActionPlanToRead: Story = { args: { show: 'actions' } };
export const ActionPlanToChange: Story = { args: { show: 'actions', editable: true } };
export const Governors: Story = { args: { show: 'governors', 'compare-src': lastYear } };
export const ComparedWithLastYear: Story = { args: { 'compare-src': lastYear } };
export const SeveralPeople: Story = { args: together };
export const SeveralPeopleWithChoicesMissing: Story = {
  args: together,
  play: async ({ canvasElement }) => {
    const { shadowRoot } = find(canvasElement, 'inclusion-audit-results');
    await until('the answers of several people are here', () => shadowRoot?.querySelector('.merging .primary'));
    shadowRoot?.querySelector<HTMLElement>('.merging .primary')?.click();
    await until('the summary of errors is there', () => shadowRoot?.querySelector('.error-summary'));
  },
};
export const LongAudit: Story = {
  args: { src: documents.audit, 'response-src': documents.response, 'compare-src': documents.responsePrevious },
};

export const WithoutSource: Story = { args: { src: '', 'response-src': '' }, play: () => Promise.resolve() };
export const NotFound: Story = { args: { src: '/nowhere/audit.json' }, play: problem };
export const AnswersCutShort: Story = { args: { 'response-src': documents.truncated }, play: problem };
export const AnswersToAnotherAudit: Story = { args: { src: documents.audit }, play: problem };
for (const story of [NotFound, AnswersCutShort, AnswersToAnotherAudit]) story.parameters = { tellsAuthors: true };

async function problem({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const { shadowRoot } = find(canvasElement, 'inclusion-audit-results');
  await until('the problem is shown', () => shadowRoot?.querySelector('[part="problem"]'));
}

export const InEnglish: Story = { args: { lang: 'en', 'compare-src': lastYear } };
export const InWelsh: Story = { args: { lang: 'cy', 'compare-src': lastYear } };
export const InUrdu: Story = { args: { lang: 'ur', 'compare-src': lastYear } };
export const InArabic: Story = { args: { lang: 'ar', 'compare-src': lastYear } };
export const InPolish: Story = { args: { lang: 'pl', 'compare-src': lastYear } };

export const ThemeDefaultDark: Story = { render: (args) => themed('default', 'dark')(results(args)) };
export const ThemeGovuk: Story = { render: (args) => themed('govuk')(results(args)) };
export const ThemeGovukDark: Story = { render: (args) => themed('govuk', 'dark')(results(args)) };
export const ThemeNhs: Story = { render: (args) => themed('nhs')(results(args)) };
export const ThemeNhsDark: Story = { render: (args) => themed('nhs', 'dark')(results(args)) };
export const ThemeHighContrast: Story = { render: (args) => themed('high-contrast')(results(args)) };
export const ThemeHighContrastDark: Story = { render: (args) => themed('high-contrast', 'dark')(results(args)) };
export const ThemeDark: Story = { render: (args) => themed('dark')(results(args)) };

export const OnAPageThatResetsEverything: Story = { render: (args) => hosts.unset(results(args)) };
export const TinyRootFontSize: Story = { render: (args) => hosts.tinyRoot(results(args)) };
export const OnAPageFromRightToLeft: Story = { render: (args) => hosts.rightToLeft(results(args)) };
export const InANarrowColumn: Story = { render: (args) => hosts.narrow(results(args)) };
export const InAForm: Story = { render: (args) => hosts.form(results({ ...args, editable: true })) };
export const InADialog: Story = {
  render: (args) => hosts.dialog(results(args)),
  play: async ({ canvasElement }) => {
    show(canvasElement, 'Open the dialog');
    await shown(canvasElement);
  },
};
export const InAHiddenTab: Story = {
  render: (args) => hosts.hiddenTab(results(args)),
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    show(canvasElement, 'The second tab');
  },
};
