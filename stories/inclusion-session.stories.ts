import '../src/define.js';
import type { InclusionSession } from '../src/index.js';
import { hosts, show, themed } from './hosts.js';
import { controls, documents, element, find, until, type Attributes, type Stories, type Story } from './story.js';

const stories: Stories = {
  title: 'inclusion-session',
  argTypes: controls({
    src: Object.values(documents),
    'response-src': Object.values(documents),
    editable: 'boolean',
    storage: ['device', 'session', 'none'],
    'storage-key': 'text',
    'setting-type': ['primary', 'secondary'],
    perspective: 'text',
  }),
  args: { src: documents.smallAudit, 'setting-type': 'primary', storage: 'session' },
  render: (args) => shared(args),
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};
export default stories;

/** Progress, the questionnaire and results that share one audit. */
function shared(args: Attributes, lang?: string): HTMLElement {
  const ground = document.createElement('div');
  if (lang !== undefined) ground.lang = lang;
  ground.append(
    element(
      'inclusion-session',
      { 'storage-key': crypto.randomUUID(), ...args },
      element('inclusion-strand-progress', { layout: 'compact' }),
      element('inclusion-audit', {}),
      element('inclusion-audit-results', { show: 'summary strands' }),
    ),
  );
  return ground;
}

async function shown(ground: HTMLElement): Promise<InclusionSession> {
  const session = find(ground, 'inclusion-session');
  await until('the audit is ready', () => session.session);
  const progress = find(ground, 'inclusion-strand-progress').shadowRoot;
  await until('progress is shown', () => progress?.querySelector('progress'));
  return session;
}

export const NothingAnswered: Story = {};
export const InProgress: Story = {
  play: async ({ canvasElement }) => {
    const { session } = await shown(canvasElement);
    session?.answer('belonging.welcome.greeting', { value: 'established' });
    session?.answer('belonging.welcome.accessibility-plan', { value: 'yes' });
    await find(canvasElement, 'inclusion-audit').goTo('tasks');
  },
};
export const AnswersToRead: Story = {
  args: { src: documents.smallAuditNext, 'response-src': documents.thisYear, 'setting-type': '' },
};
export const NotFound: Story = {
  args: { src: '/nowhere/audit.json' },
  parameters: { tellsAuthors: true },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = find(canvasElement, 'inclusion-audit');
    await until('the problem is shown', () => shadowRoot?.querySelector('[part="problem"]'));
  },
};
export const InEnglish: Story = { render: (args) => shared(args, 'en') };
export const InWelsh: Story = { render: (args) => shared(args, 'cy') };
export const InUrdu: Story = { render: (args) => shared(args, 'ur') };
export const InArabic: Story = { render: (args) => shared(args, 'ar') };
export const InPolish: Story = { render: (args) => shared(args, 'pl') };
export const ThemeDefaultDark: Story = { render: (args) => themed('default', 'dark')(shared(args)) };
export const ThemeGovuk: Story = { render: (args) => themed('govuk')(shared(args)) };
export const ThemeGovukDark: Story = { render: (args) => themed('govuk', 'dark')(shared(args)) };
export const ThemeNhs: Story = { render: (args) => themed('nhs')(shared(args)) };
export const ThemeNhsDark: Story = { render: (args) => themed('nhs', 'dark')(shared(args)) };
export const ThemeHighContrast: Story = { render: (args) => themed('high-contrast')(shared(args)) };
export const ThemeHighContrastDark: Story = { render: (args) => themed('high-contrast', 'dark')(shared(args)) };
export const ThemeDark: Story = { render: (args) => themed('dark')(shared(args)) };
export const OnAPageThatResetsEverything: Story = { render: (args) => hosts.unset(shared(args)) };
export const TinyRootFontSize: Story = { render: (args) => hosts.tinyRoot(shared(args)) };
export const OnAPageFromRightToLeft: Story = { render: (args) => hosts.rightToLeft(shared(args)) };
export const InANarrowColumn: Story = { render: (args) => hosts.narrow(shared(args)) };
export const InAForm: Story = { render: (args) => hosts.form(shared(args)) };
export const InADialog: Story = {
  render: (args) => hosts.dialog(shared(args)),
  play: async ({ canvasElement }) => {
    show(canvasElement, 'Open the dialog');
    await shown(canvasElement);
  },
};
export const InAHiddenTab: Story = {
  render: (args) => hosts.hiddenTab(shared(args)),
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    show(canvasElement, 'The second tab');
  },
};
