import '../src/elements/inclusion-rights-badge/inclusion-rights-badge.define.js';
import type { InclusionRightsBadge } from '../src/index.js';
import { hosts, show, themed } from './hosts.js';
import {
  controls,
  common,
  documents,
  element,
  find,
  paragraph,
  until,
  type Attributes,
  type Stories,
  type Story,
} from './story.js';

/** The day some months from today, so that a story shows the same state whenever it is looked at. */
function monthsFromNow(months: number): string {
  const day = new Date();
  day.setUTCDate(15);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
}

const stories: Stories = {
  title: 'inclusion-rights-badge',
  argTypes: controls({
    level: ['registered', 'bronze', 'silver', 'gold'],
    awarded: 'text',
    reaccredited: 'boolean',
    school: 'text',
    src: Object.values(documents),
    urn: 'text',
    lang: common.lang,
  }),
  args: { level: 'gold', awarded: monthsFromNow(-12), school: 'Example Primary School (not a real school)' },
  render: (args) => badge(args),
  play: async ({ canvasElement }) => shown(canvasElement),
};
export default stories;

function badge(args: Attributes, ...content: readonly Node[]): InclusionRightsBadge {
  return element('inclusion-rights-badge', args, paragraph('Ask the school about its award.'), ...content);
}

async function shown(ground: HTMLElement): Promise<void> {
  const { shadowRoot } = find(ground, 'inclusion-rights-badge');
  await until('the badge is shown', () => shadowRoot?.querySelector('[part="badge"]'));
}

export const WorkingTowardsBronze: Story = { args: { level: 'registered', awarded: '' } };
export const Bronze: Story = { args: { level: 'bronze' } };
export const Silver: Story = { args: { level: 'silver' } };
export const Gold: Story = {};
export const GoldSustained: Story = { args: { reaccredited: true } };
export const Due: Story = { args: { awarded: monthsFromNow(-33) } };
export const Lapsed: Story = { args: { awarded: monthsFromNow(-48) } };
export const WithoutADate: Story = { args: { awarded: '' } };
export const TheYearAlone: Story = { args: { awarded: monthsFromNow(-12).slice(0, 4) } };
export const WithAnEmblem: Story = {
  render: (args) => {
    const emblem = paragraph('Our licensed logo', 'emblem');
    return badge(args, emblem);
  },
};
export const NothingGiven: Story = { args: { level: '', awarded: '', school: '' }, play: () => Promise.resolve() };
export const NotFound: Story = {
  args: { level: '', awarded: '', src: '/nowhere/register.json', urn: '900001' },
  parameters: { tellsAuthors: true },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = find(canvasElement, 'inclusion-rights-badge');
    await until('the problem is shown', () => shadowRoot?.querySelector('[part="problem"]'));
  },
};

export const InEnglish: Story = { args: { lang: 'en' } };
export const InWelsh: Story = { args: { lang: 'cy' } };
export const InUrdu: Story = { args: { lang: 'ur' } };
export const InArabic: Story = { args: { lang: 'ar' } };
export const InPolish: Story = { args: { lang: 'pl' } };

export const ThemeDefaultDark: Story = { render: (args) => themed('default', 'dark')(badge(args)) };
export const ThemeGovuk: Story = { render: (args) => themed('govuk')(badge(args)) };
export const ThemeGovukDark: Story = { render: (args) => themed('govuk', 'dark')(badge(args)) };
export const ThemeNhs: Story = { render: (args) => themed('nhs')(badge(args)) };
export const ThemeNhsDark: Story = { render: (args) => themed('nhs', 'dark')(badge(args)) };
export const ThemeHighContrast: Story = { render: (args) => themed('high-contrast')(badge(args)) };
export const ThemeHighContrastDark: Story = { render: (args) => themed('high-contrast', 'dark')(badge(args)) };
export const ThemeDark: Story = { render: (args) => themed('dark')(badge(args)) };

export const OnAPageThatResetsEverything: Story = { render: (args) => hosts.unset(badge(args)) };
export const TinyRootFontSize: Story = { render: (args) => hosts.tinyRoot(badge(args)) };
export const OnAPageFromRightToLeft: Story = { render: (args) => hosts.rightToLeft(badge(args)) };
export const InANarrowColumn: Story = { render: (args) => hosts.narrow(badge(args)) };
export const InAForm: Story = { render: (args) => hosts.form(badge(args)) };
export const InADialog: Story = {
  render: (args) => hosts.dialog(badge(args)),
  play: async ({ canvasElement }) => {
    show(canvasElement, 'Open the dialog');
    await shown(canvasElement);
  },
};
export const InAHiddenTab: Story = {
  render: (args) => hosts.hiddenTab(badge(args)),
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    show(canvasElement, 'The second tab');
  },
};
