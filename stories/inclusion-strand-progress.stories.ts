import '../src/elements/inclusion-audit/inclusion-audit.define.js';
import '../src/elements/inclusion-strand-progress/inclusion-strand-progress.define.js';
import type { InclusionStrandProgress } from '../src/index.js';
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

const { strategy, strategyCounts, smallAudit } = documents;

const stories: Stories = {
  title: 'inclusion-strand-progress',
  argTypes: controls({
    src: Object.values(documents),
    for: 'text',
    layout: ['bars', 'compact', 'summary'],
    show: ['actions'],
    ...common,
  }),
  args: { src: strategy },
  render: (args) => progress(args),
  play: async ({ canvasElement }) => shown(canvasElement),
};
export default stories;

function progress(args: Attributes): InclusionStrandProgress {
  return element('inclusion-strand-progress', args, paragraph('Ask the council how far the strategy is.'));
}

/** Waits until something is shown in the element. */
async function shown(ground: HTMLElement): Promise<void> {
  const { shadowRoot } = find(ground, 'inclusion-strand-progress');
  await until('progress is shown', () => shadowRoot?.querySelector('progress'));
}

/** Progress beside an audit on the page, which it shows. */
function live(args: Attributes): HTMLElement {
  const ground = document.createElement('div');
  const id = `audit-${crypto.randomUUID()}`;
  ground.append(
    progress({ ...args, src: '', for: id }),
    element('inclusion-audit', {
      id,
      src: smallAudit,
      'setting-type': 'primary',
      storage: 'session',
      'storage-key': id,
    }),
  );
  return ground;
}

export const Bars: Story = {};
export const BarsWithActions: Story = { args: { show: 'actions' } };
export const Compact: Story = { args: { layout: 'compact' } };
export const Summary: Story = { args: { layout: 'summary' } };
export const NumbersAlone: Story = { args: { src: strategyCounts } };
export const LiveNothingAnswered: Story = { render: live };
export const LiveInProgress: Story = {
  render: live,
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    const { session } = find(canvasElement, 'inclusion-audit');
    session?.answer('belonging.welcome.greeting', { value: 'starting' });
    session?.answer('belonging.welcome.lead', { value: 'senco' });
  },
};
export const LiveInTheAside: Story = {
  render: () => {
    const aside = progress({ layout: 'compact' });
    aside.slot = 'aside';
    const audit = element(
      'inclusion-audit',
      { src: smallAudit, 'setting-type': 'primary', storage: 'session', 'storage-key': crypto.randomUUID() },
      aside,
    );
    return audit;
  },
};
export const NothingToCount: Story = {
  render: () => {
    const empty = progress({});
    empty.document = {
      kind: 'strand-progress',
      format: 1,
      id: 'empty',
      language: 'en',
      title: 'A strategy that begins (example content)',
      asOf: '2026-09-01',
      strands: [{ id: 'one', title: 'Universal provision', actions: [] }],
    };
    return empty;
  },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = find(canvasElement, 'inclusion-strand-progress');
    await until('it says so', () => shadowRoot?.textContent.includes('Universal provision'));
  },
};

const quiet = () => Promise.resolve();
export const WithoutSource: Story = { args: { src: '' }, play: quiet };
export const NotFound: Story = { args: { src: '/nowhere/strategy.json' }, play: problem };
export const CutShort: Story = { args: { src: documents.truncated }, play: problem };
export const ADocumentOfAnotherKind: Story = { args: { src: smallAudit }, play: problem };
for (const story of [NotFound, CutShort, ADocumentOfAnotherKind]) story.parameters = { tellsAuthors: true };

async function problem({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const { shadowRoot } = find(canvasElement, 'inclusion-strand-progress');
  await until('the problem is shown', () => shadowRoot?.querySelector('[part="problem"]'));
}

export const InEnglish: Story = { args: { lang: 'en', show: 'actions' } };
export const InWelsh: Story = { args: { lang: 'cy', show: 'actions' } };
export const InUrdu: Story = { args: { lang: 'ur', show: 'actions' } };
export const InArabic: Story = { args: { lang: 'ar', show: 'actions' } };
export const InPolish: Story = { args: { lang: 'pl', show: 'actions' } };

export const ThemeDefaultDark: Story = { render: (args) => themed('default', 'dark')(progress(args)) };
export const ThemeGovuk: Story = { render: (args) => themed('govuk')(progress(args)) };
export const ThemeGovukDark: Story = { render: (args) => themed('govuk', 'dark')(progress(args)) };
export const ThemeNhs: Story = { render: (args) => themed('nhs')(progress(args)) };
export const ThemeNhsDark: Story = { render: (args) => themed('nhs', 'dark')(progress(args)) };
export const ThemeHighContrast: Story = { render: (args) => themed('high-contrast')(progress(args)) };
export const ThemeHighContrastDark: Story = { render: (args) => themed('high-contrast', 'dark')(progress(args)) };
export const ThemeDark: Story = { render: (args) => themed('dark')(progress(args)) };

export const OnAPageThatResetsEverything: Story = { render: (args) => hosts.unset(progress(args)) };
export const TinyRootFontSize: Story = { render: (args) => hosts.tinyRoot(progress(args)) };
export const OnAPageFromRightToLeft: Story = { render: (args) => hosts.rightToLeft(progress(args)) };
export const InANarrowColumn: Story = { render: (args) => hosts.narrow(progress({ ...args, show: 'actions' })) };
export const InAForm: Story = { render: (args) => hosts.form(progress(args)) };
export const InADialog: Story = {
  render: (args) => hosts.dialog(progress(args)),
  play: async ({ canvasElement }) => {
    show(canvasElement, 'Open the dialog');
    await shown(canvasElement);
  },
};
export const InAHiddenTab: Story = {
  render: (args) => hosts.hiddenTab(progress(args)),
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    show(canvasElement, 'The second tab');
  },
};
