import '../src/elements/inclusion-audit/inclusion-audit.define.js';
import { StoreError, type InclusionAudit } from '../src/index.js';
import { MemoryStore } from '../src/stores/memory.js';
import './docs/examples/file-reference.js';
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

const { smallAudit, smallAuditNext, lastYear, thisYear } = documents;

const stories: Stories = {
  title: 'inclusion-audit',
  argTypes: controls({
    src: Object.values(documents),
    'response-src': Object.values(documents),
    'setting-type': ['primary', 'secondary'],
    perspective: 'text',
    storage: ['device', 'session', 'none'],
    'storage-key': 'text',
    layout: ['pages', 'single'],
    editable: 'boolean',
    readonly: 'boolean',
    'hash-prefix': 'text',
    'submit-url': 'text',
    name: 'text',
    ...common,
  }),
  args: { src: smallAudit, 'setting-type': 'primary', storage: 'session' },
  render: (args) => audit(args),
};
export default stories;

/** An audit of its own, whose answers are kept apart from those of every other story. */
function audit(args: Attributes, ...content: readonly (Node | string)[]): InclusionAudit {
  return element(
    'inclusion-audit',
    { 'storage-key': crypto.randomUUID(), ...args },
    paragraph('Ask the inclusion team for the audit on paper.'),
    ...content,
  );
}

/** Waits until the audit can be used, answers as a page does, and leads to a page. */
function at(page: string, prepare: (audit: InclusionAudit) => unknown = () => undefined): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    const shown = find(canvasElement, 'inclusion-audit');
    await until('the audit is ready', () => shown.session);
    await prepare(shown);
    await shown.updateComplete;
    if (!(await shown.goTo(page))) throw new Error(`The audit has no page “${page}”.`);
    await shown.updateComplete;
  };
}

/** What the examples answer: each kind of answer once, with a note and evidence. */
function answered({ session }: InclusionAudit): void {
  session?.chooseSetting({ name: 'Example Primary School (not a real school)', type: 'primary' });
  for (const [statement, answer] of Object.entries({
    'belonging.welcome.greeting': {
      value: 'starting',
      note: 'Since May.',
      evidence: [{ label: 'Rota for the gate', date: '2026-05-04' }],
    },
    'belonging.welcome.accessibility-plan': { value: 'partly' },
    'belonging.welcome.lead': { value: 'senco' },
    'belonging.voice.ways': { value: ['council', 'survey'] },
    'belonging.voice.change': { value: 'Longer lunch, quieter corridors.' },
    'support.plans.number': { value: 12 },
    'support.plans.reviewed': { value: 'established' },
    'support.plans.discussed': { value: '2026-09-21' },
  }))
    session?.answer(statement, answer);
}

function completed(shown: InclusionAudit): void {
  answered(shown);
  shown.session?.complete();
}

/** Something in the audit's own tree, as a person presses it. */
async function press(shown: InclusionAudit, selector: string): Promise<void> {
  await until(`${selector} is there`, () => shown.shadowRoot?.querySelector(selector));
  shown.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  await shown.updateComplete;
}

/** Types into a field, all at once, and leaves it. */
async function type(shown: InclusionAudit, field: string, words: string): Promise<void> {
  const input = shown.shadowRoot?.getElementById(field) as HTMLInputElement | null;
  if (!input) throw new Error(`There is no field “${field}”.`);
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.dispatchEvent(new FocusEvent('blur'));
  await shown.updateComplete;
}

export const StartPage: Story = { args: { 'setting-type': '', storage: 'device' } };
export const StartPageWithErrors: Story = {
  args: { 'setting-type': '' },
  play: async (context) => {
    await at('start')(context);
    await press(find(context.canvasElement, 'inclusion-audit'), '.primary');
  },
};
export const StartPageOnASharedComputer: Story = { args: { storage: 'session' } };
export const StartPageKeptNowhere: Story = { args: { storage: 'none' } };
export const StartPageWithDrafts: Story = {
  render: (args) => {
    const shown = audit(args);
    shown.store = new MemoryStore();
    for (const name of ['Example Primary School (not a real school)', 'Another Example School (not a real school)']) {
      const at = new Date().toISOString();
      const response = {
        kind: 'audit-response',
        format: 1,
        id: crypto.randomUUID(),
        audit: { id: 'small-audit', version: '1.0.0' },
        setting: { name, type: 'primary' },
        status: 'in-progress',
        started: at,
        updated: at,
        revision: 0,
      } as const;
      const answers = new Map([['belonging.welcome.lead', { answer: { value: 'senco', at }, read: undefined }]]);
      void shown.store.write({ audit: 'small-audit', response, answers });
    }
    return shown;
  },
};
export const WithSlots: Story = {
  render: (args) =>
    audit(
      args,
      paragraph('From the council: the audit is due by Easter.', 'intro'),
      paragraph('Help: 0161 496 0123', 'aside'),
      paragraph('The council thanks you.', 'complete'),
    ),
};

export const NothingAnswered: Story = { play: at('tasks') };
export const TaskListInProgress: Story = {
  play: at('tasks', ({ session }) => session?.answer('belonging.welcome.greeting', { value: 'starting' })),
};
export const TaskListCompleted: Story = { play: at('tasks', answered) };

export const AreaWithRatings: Story = { play: at('belonging.welcome') };
export const AreaAnswered: Story = { play: at('belonging.welcome', answered) };
export const AreaWithChoices: Story = { play: at('belonging.voice', answered) };
export const AreaWithNumberAndDate: Story = { play: at('support.plans', answered) };
export const EverythingUnfolded: Story = {
  play: async (context) => {
    await at('belonging.welcome', answered)(context);
    const shown = find(context.canvasElement, 'inclusion-audit');
    for (const fold of shown.shadowRoot?.querySelectorAll<HTMLElement>('details > summary') ?? []) fold.click();
    await until('every fold is open', () =>
      shown.shadowRoot?.querySelector('[part="notes"] textarea, .notes textarea, details textarea'),
    );
  },
};
export const NotApplicable: Story = {
  play: at('belonging.welcome', ({ session }) => session?.answer('belonging.welcome.greeting', { notApplicable: {} })),
};
export const MoreInformationNeeded: Story = {
  play: at('belonging.welcome', ({ session }) => session?.answer('belonging.welcome.greeting', { unsure: true })),
};
export const NumberThatCanNotBe: Story = {
  play: async (context) => {
    await at('support.plans')(context);
    await type(find(context.canvasElement, 'inclusion-audit'), 'answer-support.plans.number', 'a dozen');
  },
};
export const StatementOfTheSitesOwnType: Story = {
  args: { src: new URL('./docs/examples/records-audit.json', import.meta.url).href, 'setting-type': '' },
  play: at('records.plans', ({ session }) =>
    session?.answer('records.plans.accessibility', {
      value: { name: 'Accessibility plan 2026', url: 'https://records.example.org/17' },
    }),
  ),
};
export const AllOnOnePage: Story = { args: { layout: 'single' }, play: at('tasks', answered) };
export const LongAudit: Story = { args: { src: documents.audit, 'setting-type': '' } };

export const CheckAnswers: Story = { play: at('check', answered) };
export const CheckWithMissingAnswers: Story = {
  play: async (context) => {
    await at('check')(context);
    await press(find(context.canvasElement, 'inclusion-audit'), '.page .primary');
  },
};
export const Results: Story = { play: at('results', answered) };
export const ResultsCompleted: Story = { play: at('results', completed) };
export const ResultsAmended: Story = {
  play: at('results', (shown) => {
    completed(shown);
    shown.session?.answer('belonging.welcome.lead', { value: 'headteacher' });
  }),
};
export const ActionPlan: Story = {
  play: at('actions', (shown) => {
    answered(shown);
    shown.session?.changeAction({
      id: 'one',
      text: 'Ask three children who greeted them today.',
      statement: 'belonging.welcome.greeting',
      owner: 'SENCo',
      due: '2027-01-08',
      status: 'under-way',
    });
  }),
};
export const Sending: Story = { args: { 'submit-url': '/answers' }, play: at('results', completed) };

export const AskedBeforeClearing: Story = {
  play: async (context) => {
    await at('results', answered)(context);
    const shown = find(context.canvasElement, 'inclusion-audit');
    await press(shown, '[part="copies"] .quiet');
    await until('the question is shown', () => shown.shadowRoot?.querySelector('dialog[open]'));
  },
};

export const ReadOnly: Story = {
  args: { src: smallAuditNext, 'response-src': thisYear, 'setting-type': '' },
  play: at('belonging.welcome'),
};
export const ReadOnlyResults: Story = {
  args: { src: smallAuditNext, 'response-src': thisYear, 'setting-type': '' },
  play: at('results'),
};
export const CarriedOverFromLastYear: Story = {
  args: { src: smallAuditNext, 'response-src': lastYear, editable: true, 'setting-type': '' },
};
export const AnswersOfANewerVersion: Story = { args: { 'response-src': thisYear, 'setting-type': '' } };

export const NotSaved: Story = {
  render: (args) => {
    const shown = audit(args);
    const full = new MemoryStore();
    full.write = () => Promise.reject(new StoreError('quota'));
    shown.store = full;
    return shown;
  },
  play: at('belonging.welcome', async (shown) => {
    answered(shown);
    await until('it says so', () => shown.shadowRoot?.querySelector('.save-status button'));
  }),
};
export const ChangedInAnotherTab: Story = {
  render: (args) => {
    const shown = audit(args);
    shown.store = new MemoryStore();
    return shown;
  },
  play: at('belonging.welcome', async (shown) => {
    const { session, store } = shown;
    const statement = 'belonging.welcome.greeting';
    session?.answer(statement, { value: 'starting' });
    await until('it is saved', () => session?.revision === 1);
    if (!session || !store) return;
    const { answers: _, ...response } = session.response;
    const theirs = { value: 'embedded', at: new Date().toISOString() };
    // As another tab writes, before this one has heard of it.
    const write = store.write({
      audit: session.audit.id,
      response,
      answers: new Map([[statement, { answer: theirs, read: 1 }]]),
      fields: [],
    });
    session.answer(statement, { value: 'not-yet' });
    await write;
    await until('the two answers are shown', () => shown.shadowRoot?.querySelector('.notice, [part="notice"]'));
  }),
};

export const Loading: Story = {
  args: { src: '' },
  render: () => {
    const shown = audit({});
    // What never comes: the page keeps the connection open.
    shown.append(element('script', { type: 'application/json' }));
    return shown;
  },
};
export const WithoutSource: Story = { args: { src: '' } };
/** Waits until the problem is shown, which authors are told of. */
const told: Story = {
  parameters: { tellsAuthors: true },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = find(canvasElement, 'inclusion-audit');
    await until('the problem is shown', () => shadowRoot?.querySelector('[part="problem"]'));
  },
};
export const NotFound: Story = { args: { src: '/nowhere/audit.json' }, ...told };
export const CutShort: Story = { args: { src: documents.truncated }, ...told };
export const WithMistakes: Story = { args: { src: documents.duplicateIds }, ...told };
export const OfANewerFormat: Story = { args: { src: documents.newerFormat }, ...told };
export const ASignInPage: Story = { args: { src: documents.signInPage }, ...told };

export const InEnglish: Story = { args: { lang: 'en' }, play: at('belonging.welcome', answered) };
export const InWelsh: Story = { args: { lang: 'cy' }, play: at('belonging.welcome', answered) };
export const InUrdu: Story = { args: { lang: 'ur' }, play: at('belonging.welcome', answered) };
export const InArabic: Story = { args: { lang: 'ar' }, play: at('belonging.welcome', answered) };
export const InPolish: Story = { args: { lang: 'pl' }, play: at('belonging.welcome', answered) };
export const ResultsInUrdu: Story = { args: { lang: 'ur' }, play: at('results', completed) };

const welcome = at('belonging.welcome', answered);
export const ThemeDefaultDark: Story = { render: (args) => themed('default', 'dark')(audit(args)), play: welcome };
export const ThemeGovuk: Story = { render: (args) => themed('govuk')(audit(args)), play: welcome };
export const ThemeGovukDark: Story = { render: (args) => themed('govuk', 'dark')(audit(args)), play: welcome };
export const ThemeNhs: Story = { render: (args) => themed('nhs')(audit(args)), play: welcome };
export const ThemeNhsDark: Story = { render: (args) => themed('nhs', 'dark')(audit(args)), play: welcome };
export const ThemeHighContrast: Story = { render: (args) => themed('high-contrast')(audit(args)), play: welcome };
export const ThemeHighContrastDark: Story = {
  render: (args) => themed('high-contrast', 'dark')(audit(args)),
  play: welcome,
};
export const ThemeDark: Story = { render: (args) => themed('dark')(audit(args)), play: welcome };

export const OnAPageThatResetsEverything: Story = { render: (args) => hosts.unset(audit(args)), play: welcome };
export const TinyRootFontSize: Story = { render: (args) => hosts.tinyRoot(audit(args)), play: welcome };
export const OnAPageFromRightToLeft: Story = { render: (args) => hosts.rightToLeft(audit(args)), play: welcome };
export const InANarrowColumn: Story = { render: (args) => hosts.narrow(audit(args)), play: welcome };
export const InAForm: Story = { render: (args) => hosts.form(audit({ ...args, name: 'answers' })), play: welcome };
export const InADialog: Story = {
  render: (args) => hosts.dialog(audit(args)),
  play: async (context) => {
    show(context.canvasElement, 'Open the dialog');
    await welcome(context);
  },
};
export const InAHiddenTab: Story = {
  render: (args) => hosts.hiddenTab(audit(args)),
  play: async (context) => {
    await welcome(context);
    show(context.canvasElement, 'The second tab');
  },
};
