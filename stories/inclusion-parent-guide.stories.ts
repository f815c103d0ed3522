import '../src/elements/inclusion-parent-guide/inclusion-parent-guide.define.js';
import type { InclusionParentGuide } from '../src/index.js';
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
  title: 'inclusion-parent-guide',
  argTypes: controls({
    src: Object.values(documents),
    chapter: 'text',
    languages: 'text',
    'hash-prefix': 'text',
    show: 'text',
    ...common,
  }),
  args: { src: documents.guide },
  render: (args) => guide(args),
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};
export default stories;

function guide(args: Attributes): InclusionParentGuide {
  return element('inclusion-parent-guide', args, paragraph('Ask the council for the guide on paper.'));
}

const firstTalk = new URL('./documents/first-talk.wav', import.meta.url).href;

/** The short guide, with something in it changed. */
function changed(args: Attributes, from: string | RegExp, to: string): InclusionParentGuide {
  const made = guide({ ...args, src: '' });
  void fetch(documents.guide)
    .then((response) => response.text())
    .then((text) => (made.document = JSON.parse(text.replace(from, to)) as object));
  return made;
}

/** Waits until the guide is shown. */
async function shown(ground: HTMLElement): Promise<ShadowRoot> {
  const { shadowRoot } = find(ground, 'inclusion-parent-guide');
  await until('the guide is shown', () => shadowRoot?.querySelector('.guide h2'));
  if (!shadowRoot) throw new Error('The guide has no tree of its own.');
  return shadowRoot;
}

export const Contents: Story = {};
export const Chapter: Story = { args: { chapter: 'suspended' } };
export const LongGuide: Story = { args: { src: documents.parentGuide } };
export const LongChapter: Story = { args: { src: documents.parentGuide, chapter: 'suspended' } };
export const Searched: Story = {
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    const search = root.querySelector<HTMLInputElement>('input[type="search"]');
    if (!search) throw new Error('The guide has no search.');
    search.value = 'school';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until('something is found', () => root.querySelector('[part="findings"]'));
  },
};
export const WithoutTools: Story = { args: { show: 'contents', chapter: 'suspended' } };
export const OneLanguage: Story = { args: { languages: 'en' } };
export const PastItsReview: Story = {
  render: (args) => changed(args, /"reviewBy": "[^"]*"/u, '"reviewBy": "2020-01-01"'),
};
export const Listening: Story = {
  // The recording is in English, and is offered to who reads English.
  args: { chapter: 'anxious', lang: 'en' },
  render: (args) => changed(args, '/documents/first-talk.wav', firstTalk),
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    const listen = () => root.querySelector<HTMLElement>('[part="listen"] button');
    await until('the chapter can be heard', listen);
    listen()?.click();
    await until('it is heard', () => root.querySelector('[part="speed"]'));
    // The recording is half a second long: paused, so that its buttons stay.
    listen()?.click();
  },
};
export const TranslatedByAMachine: Story = {
  args: { src: documents.parentGuide, chapter: 'suspended', lang: 'ar' },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await until('the reader is told', () => root.querySelector('[part="notes"]'));
  },
};
export const PrintOfAll: Story = {
  // On paper it stands alone.
  args: { 'heading-level': '1' },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    const { print } = window;
    let printed = false;
    // No dialog of the browser's: what would be printed stands in the page, and is seen by whoever prints the story.
    window.print = () => void (printed = true);
    try {
      root.querySelector<HTMLElement>('[part="tools"] > button')?.click();
      await until('it would be printed', () => printed && root.querySelector('[part="print"]'));
    } finally {
      window.print = print;
    }
  },
};

export const WithoutSource: Story = { args: { src: '' }, play: () => Promise.resolve() };
export const NotFound: Story = { args: { src: '/nowhere/guide.json' }, play: problem };
export const CutShort: Story = { args: { src: documents.truncated }, play: problem };
export const ADocumentOfAnotherKind: Story = { args: { src: documents.smallAudit }, play: problem };
for (const story of [NotFound, CutShort, ADocumentOfAnotherKind]) story.parameters = { tellsAuthors: true };

async function problem({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const { shadowRoot } = find(canvasElement, 'inclusion-parent-guide');
  await until('the problem is shown', () => shadowRoot?.querySelector('[part="problem"]'));
}

export const InEnglish: Story = { args: { lang: 'en', chapter: 'suspended' } };
export const InWelsh: Story = { args: { lang: 'cy', chapter: 'suspended' } };
export const InUrdu: Story = { args: { lang: 'ur', chapter: 'suspended' } };
export const InArabic: Story = { args: { lang: 'ar', chapter: 'suspended' } };
export const InPolish: Story = { args: { lang: 'pl', chapter: 'suspended' } };

const chapter = { chapter: 'suspended' };
const on = (args: Attributes) => guide({ ...args, ...chapter });
export const ThemeDefaultDark: Story = { render: (args) => themed('default', 'dark')(on(args)) };
export const ThemeGovuk: Story = { render: (args) => themed('govuk')(on(args)) };
export const ThemeGovukDark: Story = { render: (args) => themed('govuk', 'dark')(on(args)) };
export const ThemeNhs: Story = { render: (args) => themed('nhs')(on(args)) };
export const ThemeNhsDark: Story = { render: (args) => themed('nhs', 'dark')(on(args)) };
export const ThemeHighContrast: Story = { render: (args) => themed('high-contrast')(on(args)) };
export const ThemeHighContrastDark: Story = { render: (args) => themed('high-contrast', 'dark')(on(args)) };
export const ThemeDark: Story = { render: (args) => themed('dark')(on(args)) };

export const OnAPageThatResetsEverything: Story = { render: (args) => hosts.unset(on(args)) };
export const TinyRootFontSize: Story = { render: (args) => hosts.tinyRoot(on(args)) };
export const OnAPageFromRightToLeft: Story = { render: (args) => hosts.rightToLeft(on(args)) };
export const InANarrowColumn: Story = { render: (args) => hosts.narrow(on(args)) };
export const InAForm: Story = { render: (args) => hosts.form(on(args)) };
export const InADialog: Story = {
  render: (args) => hosts.dialog(guide(args)),
  play: async ({ canvasElement }) => {
    show(canvasElement, 'Open the dialog');
    await shown(canvasElement);
  },
};
export const InAHiddenTab: Story = {
  render: (args) => hosts.hiddenTab(guide(args)),
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    show(canvasElement, 'The second tab');
  },
};
