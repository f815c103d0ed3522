import '../src/elements/inclusion-rights-tracker/inclusion-rights-tracker.define.js';
import type { InclusionRightsTracker } from '../src/index.js';
import { generateRegister } from './documents/generate-register.js';
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

const stories: Stories = {
  title: 'inclusion-rights-tracker',
  argTypes: controls({
    src: Object.values(documents),
    show: ['summary', 'schools', 'summary schools'],
    'group-by': ['phase', 'ward', 'locality', 'phase ward'],
    'page-size': 'number',
    'hash-prefix': 'text',
    ...common,
  }),
  args: { src: documents.register, 'page-size': 10 },
  render: (args) => tracker(args),
  play: async ({ canvasElement }) => shown(canvasElement),
};
export default stories;

function tracker(args: Attributes): InclusionRightsTracker {
  return element('inclusion-rights-tracker', args, paragraph('Ask the council which schools hold an award.'));
}

/** The same with a made-up register of so many schools. */
function ofSchools(count: number, args: Attributes): InclusionRightsTracker {
  const made = tracker({ ...args, src: '' });
  made.document = generateRegister(count);
  return made;
}

/** Looks for schools, as a person does. */
async function search(ground: HTMLElement, words: string): Promise<ShadowRoot> {
  await shown(ground);
  const { shadowRoot } = find(ground, 'inclusion-rights-tracker');
  const field = shadowRoot?.querySelector<HTMLInputElement>('input[type="search"]');
  if (!shadowRoot || !field) throw new Error('The list has no search.');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return shadowRoot;
}

/** Waits until the register is shown, with its schools where they are wanted. */
async function shown(ground: HTMLElement): Promise<void> {
  const { shadowRoot, show: wanted, document, src } = find(ground, 'inclusion-rights-tracker');
  const part = wanted.includes('schools') && (document !== undefined || src !== documents.registerCounts);
  await until('the register is shown', () => shadowRoot?.querySelector(part ? '[part="table"]' : '[part="summary"]'));
}

export const SummaryAndSchools: Story = {};
export const SummaryAlone: Story = { args: { show: 'summary' } };
export const SchoolsAlone: Story = { args: { show: 'schools' } };
export const GroupedByPhaseAndWard: Story = { args: { show: 'summary', 'group-by': 'phase ward' } };
export const CountsWithoutSchools: Story = { args: { src: documents.registerCounts } };
export const NoSchoolsYet: Story = {
  render: (args) => ofSchools(0, args),
  play: async ({ canvasElement }) => {
    const { shadowRoot } = find(canvasElement, 'inclusion-rights-tracker');
    await until('the register is shown', () => shadowRoot?.querySelector('[part="about"]'));
  },
};
export const ARegisterOfOneSchool: Story = { render: (args) => ofSchools(1, args) };
export const FromATableWithLinesLeftOut: Story = {
  args: { src: documents.registerTable },
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    const { shadowRoot } = find(canvasElement, 'inclusion-rights-tracker');
    const folds = () => shadowRoot?.querySelectorAll<HTMLDetailsElement>('[part="skipped"]') ?? [];
    await until('the lines left out are named', () => folds().length === 2);
    for (const fold of folds()) fold.open = true;
  },
};
export const Searched: Story = {
  args: { show: 'schools' },
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'oak');
  },
};
export const NoSchoolFound: Story = {
  args: { show: 'schools' },
  play: async ({ canvasElement }) => {
    const root = await search(canvasElement, 'nowhere at all');
    await until('no school is found', () => !root.querySelector('[part="table"]'));
  },
};
export const OneSchool: Story = {
  args: { show: 'schools' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    const { shadowRoot } = find(canvasElement, 'inclusion-rights-tracker');
    shadowRoot?.querySelector<HTMLElement>('[part="school-name"]')?.click();
    await until('the school is shown', () => shadowRoot?.querySelector('[part="school"]'));
  },
};

export const WithoutSource: Story = { args: { src: '' }, play: () => Promise.resolve() };
export const NotFound: Story = { args: { src: '/nowhere/register.json' }, play: problem };
export const CutShort: Story = { args: { src: documents.truncated }, play: problem };
export const ADocumentOfAnotherKind: Story = { args: { src: documents.smallAudit }, play: problem };
for (const story of [NotFound, CutShort, ADocumentOfAnotherKind]) story.parameters = { tellsAuthors: true };

async function problem({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const { shadowRoot } = find(canvasElement, 'inclusion-rights-tracker');
  await until('the problem is shown', () => shadowRoot?.querySelector('[part="problem"]'));
}

export const InEnglish: Story = { args: { lang: 'en' } };
export const InWelsh: Story = { args: { lang: 'cy' } };
export const InUrdu: Story = { args: { lang: 'ur' } };
export const InArabic: Story = { args: { lang: 'ar' } };
export const InPolish: Story = { args: { lang: 'pl' } };

export const ThemeDefaultDark: Story = { render: (args) => themed('default', 'dark')(tracker(args)) };
export const ThemeGovuk: Story = { render: (args) => themed('govuk')(tracker(args)) };
export const ThemeGovukDark: Story = { render: (args) => themed('govuk', 'dark')(tracker(args)) };
export const ThemeNhs: Story = { render: (args) => themed('nhs')(tracker(args)) };
export const ThemeNhsDark: Story = { render: (args) => themed('nhs', 'dark')(tracker(args)) };
export const ThemeHighContrast: Story = { render: (args) => themed('high-contrast')(tracker(args)) };
export const ThemeHighContrastDark: Story = { render: (args) => themed('high-contrast', 'dark')(tracker(args)) };
export const ThemeDark: Story = { render: (args) => themed('dark')(tracker(args)) };

export const OnAPageThatResetsEverything: Story = { render: (args) => hosts.unset(tracker(args)) };
export const TinyRootFontSize: Story = { render: (args) => hosts.tinyRoot(tracker(args)) };
export const OnAPageFromRightToLeft: Story = { render: (args) => hosts.rightToLeft(tracker(args)) };
export const InANarrowColumn: Story = { render: (args) => hosts.narrow(tracker(args)) };
export const InAForm: Story = { render: (args) => hosts.form(tracker(args)) };
export const InADialog: Story = {
  render: (args) => hosts.dialog(tracker(args)),
  play: async ({ canvasElement }) => {
    show(canvasElement, 'Open the dialog');
    await shown(canvasElement);
  },
};
export const InAHiddenTab: Story = {
  render: (args) => hosts.hiddenTab(tracker(args)),
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    show(canvasElement, 'The second tab');
  },
};
