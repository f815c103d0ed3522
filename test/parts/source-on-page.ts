import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Audit } from '../../src/core/documents/audit.js';
import { lintAudit } from '../../src/core/documents/lint.js';
import { parseAudit } from '../../src/core/documents/parse.js';
import { quickAudit } from '../../src/core/documents/parse-quickly.js';
import { Localise } from '../../src/localisation/localise.js';
import { DocumentSource, quietly, type SourceState, type Waits } from '../../src/parts/document-source.js';
import { problemView } from '../../src/parts/problem-view.js';
import { problemStyles } from '../../src/parts/problem-view.styles.js';

type Status = SourceState<Audit>['status'];
type StateOf<Name extends Status> = Extract<SourceState<Audit>, { status: Name }>;

/** Short where tests wait for their end, and long enough where they do not. */
const shortWaits: Waits = { slow: 20, silence: 8000, backOff: 4 };

/** The least element that has an audit, and says what becomes of it. */
export class SourceProbe extends LitElement {
  static override readonly styles = problemStyles;
  static waits: Partial<Waits> = shortWaits;
  static lint = false;
  /** What loads the words for what is wrong. */
  static explain: () => typeof parseAudit = () => parseAudit;

  @property() src: string | undefined;
  @property({ attribute: false }) document: unknown;

  readonly states: SourceState<Audit>[] = [];
  readonly #localise = new Localise(this);
  readonly source = new DocumentSource<Audit>(
    this,
    {
      kind: 'audit',
      parse: quietly(quickAudit),
      explain: () => Promise.resolve(SourceProbe.explain()),
      waits: SourceProbe.waits,
      ...(SourceProbe.lint ? { lint: () => Promise.resolve((audit: Audit) => lintAudit(audit, '2026-11-23')) } : {}),
    },
    (state) => {
      this.states.push(state);
      this.dispatchEvent(new Event('state'));
    },
  );

  /** The states so far, in one line. */
  get story(): string {
    return this.states.map(({ status }) => status).join(' ');
  }

  /** What a reader sees of the element itself, without the fallback. */
  get words(): string {
    const shown = this.renderRoot.querySelector<HTMLElement>('[role="alert"], [role="status"]');
    return (shown?.innerText ?? '').trim();
  }

  get tryAgain(): HTMLButtonElement | null {
    return this.renderRoot.querySelector('button');
  }

  /** Whether the element's own content is on the page. */
  get showsFallback(): boolean {
    return [...this.children].some((child) => child.checkVisibility());
  }

  /** Waits until the document is where it is said to be, and the page shows it. */
  async until<Name extends Status>(status: Name): Promise<StateOf<Name>> {
    while (this.source.state.status !== status) {
      await new Promise((resolve) => this.addEventListener('state', resolve, { once: true }));
    }
    await this.updateComplete;
    return this.source.state as StateOf<Name>;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('document')) this.source.update(this.document, this.src);
  }

  protected override render(): unknown {
    const { state } = this.source;
    return state.status === 'ready' ? '' : problemView(this.#localise, state, () => this.source.retry());
  }
}

customElements.define('source-probe', SourceProbe);

/** Puts an element on the page with this inside it. */
export function place(attributes: Record<string, string>, inside = '<p>Read the audit on paper.</p>'): SourceProbe {
  const probe = new SourceProbe();
  for (const [name, value] of Object.entries(attributes)) probe.setAttribute(name, value);
  probe.innerHTML = inside;
  document.body.append(probe);
  return probe;
}

/** Takes every element off the page, and gives back the waits. */
export function clearPage(): void {
  document.querySelectorAll('source-probe').forEach((probe) => probe.remove());
  SourceProbe.waits = shortWaits;
  SourceProbe.lint = false;
  SourceProbe.explain = () => parseAudit;
}

/** An address of the misbehaving server with an id of its own, and what the server saw of it. */
export class Misbehaving {
  readonly #id = crypto.randomUUID();
  readonly address: string;

  constructor(name: string, query = '') {
    this.address = `/misbehaving/${name}?id=${this.#id}${query}`;
  }

  async seen(): Promise<{ requests: number; aborted: number; sent: { cacheControl: string } }> {
    return (await fetch(`/misbehaving/seen?id=${this.#id}`)).json() as Promise<never>;
  }

  async release(): Promise<void> {
    await fetch(`/misbehaving/release?id=${this.#id}`);
  }
}

/** What authors are told on the console meanwhile, a text for each call. */
export async function toldToAuthors(meanwhile: () => Promise<unknown>, told: string[] = []): Promise<string[]> {
  const { error, warn } = console;
  console.error = console.warn = (...words: unknown[]) => void told.push(words.join(' '));
  try {
    await meanwhile();
  } finally {
    console.error = error;
    console.warn = warn;
  }
  return told;
}

/** The waits asked for meanwhile, in milliseconds. Those of half a second or more are over at once. */
export async function waitsAskedFor(meanwhile: () => Promise<unknown>): Promise<number[]> {
  const waits: number[] = [];
  const { setTimeout } = self;
  self.setTimeout = ((run: () => void, wait = 0, ...rest: unknown[]) => {
    waits.push(wait);
    return setTimeout(run, wait < 500 ? wait : 0, ...rest);
  }) as typeof setTimeout;
  try {
    await meanwhile();
  } finally {
    self.setTimeout = setTimeout;
  }
  return waits;
}
