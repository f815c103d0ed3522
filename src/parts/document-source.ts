import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sameFields } from '../core/audit/same-content.js';
import type { Checked } from '../core/documents/check.js';
import type { Problem } from '../core/documents/problem.js';
import type { SkippedLine } from '../core/exchange/register-from-table.js';
import { limits, type DocumentKind } from '../core/documents/limits.js';
import { readQuickly } from '../core/documents/read-quickly.js';
import type { FaultCode } from '../localisation/common/messages.js';
import { fetchText } from './fetch-text.js';
import { inlineText } from './inline-script.js';
import { faultProblem, refusal, type LoadFault } from './load-fault.js';
import { Authors } from './tell-authors.js';
import { whenIdle } from './when-idle.js';

/** How long a source waits, in milliseconds. */
export interface Waits {
  /** Until a placeholder is shown: 150, so that it stands within 200. */
  readonly slow: number;
  /** Without a byte, until it gives up: 10,000. */
  readonly silence: number;
  /** Before the second try: about 500; twice that before the third. */
  readonly backOff: number;
}

/** What an element needs from its document. */
export interface SourceOptions<T> {
  readonly kind: DocumentKind;
  parse(value: unknown): Checked<T>;
  /** The same for a value that was just read from a text, so that it is within the limits and nobody else's. */
  parseFresh?(value: unknown): Checked<T>;
  /** Reads a text that is no JSON but may be used all the same; `undefined` where it is nothing of the kind. */
  readonly readOther?: (text: string) => Promise<OtherRead> | undefined;
  /** Loads what says what is wrong with a value that `parse` refuses without a word. */
  readonly explain?: () => Promise<(value: unknown) => Checked<T>>;
  /** Loads what warns authors, once the document is shown and the page is idle; it also gets the value as it came. */
  readonly lint?: () => Promise<(document: T, value: unknown) => readonly Problem[]>;
  /** Whether a `<script type="application/json">` in the element counts: `true` unless told otherwise. */
  readonly inline?: boolean;
  readonly waits?: Partial<Waits>;
}

/** What a text that is no JSON says, with what could not be read of it; or why it can not be used. */
export type OtherRead =
  { readonly value: unknown; readonly warnings: readonly SkippedLine[] } | { readonly problems: readonly Problem[] };

/** Where an element is with its document. `document` is the last good one, which stays until there is a better. */
export type SourceState<T> =
  | { readonly status: 'none' }
  | {
      readonly status: 'loading';
      /** Whether it takes long enough for a placeholder. */
      readonly slow: boolean;
      /** What is being tried again. */
      readonly retried?: LoadFault;
      readonly document?: T;
    }
  | {
      readonly status: 'ready';
      readonly slow: boolean;
      readonly document: T;
      /** What was left out of a text that is no JSON. */
      readonly warnings: readonly SkippedLine[];
    }
  | {
      readonly status: 'problem';
      readonly fault: LoadFault;
      readonly problems: readonly Problem[];
      /** Whether trying again can help. */
      readonly canRetry: boolean;
      readonly document?: T;
    };

/** Where a document stands, and its value, text or address there; a script still being parsed has no text yet. */
type Origin =
  | { readonly by: 'none'; readonly content?: undefined }
  | { readonly by: 'document'; readonly content: unknown }
  | { readonly by: 'script'; readonly content: string | null }
  | { readonly by: 'src'; readonly content: string };

const defaultWaits: Waits = { slow: 150, silence: 10_000, backOff: 500 };
/** As many as there are errors at most. */
const mostWarnings = 20;
/** Faults that stay until somebody mends the document. */
const lasting: ReadonlySet<FaultCode> = new Set(['encoding', 'too-large', 'newer-format', 'invalid']);

/**
 * The document of an element: the `document` property, else an inline script, else `src`.
 *
 * The host hands in what it was given by `update` in `willUpdate`; an inline script is found and followed without.
 * Every change of state is told to `onChange` and has the host render again.
 */
export class DocumentSource<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SourceOptions<T>;
  readonly #onChange: (state: SourceState<T>) => void;
  readonly #waits: Waits;
  readonly #observer: MutationObserver;
  readonly #authors: Authors;
  #document: unknown;
  #src: string | undefined;
  #origin: Origin | undefined;
  #state: SourceState<T> = { status: 'none' };
  #lastGood: { readonly document?: T } = {};
  #address: URL | undefined;
  #fetching: AbortController | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  /** What puts the errors of the document into words, as long as it is the one to show. */
  #explaining: unknown;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    options: SourceOptions<T>,
    onChange: (state: SourceState<T>) => void,
  ) {
    this.#host = host;
    this.#options = options;
    this.#onChange = onChange;
    this.#waits = { ...defaultWaits, ...options.waits };
    this.#authors = new Authors(host);
    this.#observer = new MutationObserver(this.#choose);
    host.addController(this);
  }

  get state(): SourceState<T> {
    return this.#state;
  }

  /** What the element was given; the same again does nothing. */
  update(document: unknown, src: string | undefined): void {
    this.#document = document ?? undefined;
    this.#src = src;
    this.#choose();
  }

  /** Lets go of the host, which goes on without this document. */
  end(): void {
    this.#host.removeController(this);
    this.#observer.disconnect();
    this.#explaining = undefined;
    this.#stop();
  }

  /** Fetches once more what could not be fetched. */
  retry(): void {
    if (this.#state.status === 'problem' && this.#address) void this.#fetch(this.#address, true);
  }

  /** Reads the document anew where it was refused for this, or where it is still being found out why it was. */
  retryAfter(code: string): void {
    const state = this.#state;
    const refused = state.status === 'problem' && state.problems.some((problem) => problem.code === code);
    if (refused || this.#explaining) this.#load();
  }

  hostConnected(): void {
    if (this.#options.inline !== false) {
      this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    }
    if (!this.#origin) return;
    this.#choose();
    if (this.#state.status === 'loading' && !this.#fetching) this.#load();
  }

  hostUpdate(): void {
    if (!this.#origin) this.#choose();
  }

  hostDisconnected(): void {
    // By the next task a node that was only moved is back, and has lost nothing.
    setTimeout(() => {
      if (this.#host.isConnected) return;
      this.#observer.disconnect();
      this.#stop();
    });
  }

  readonly #choose = (): void => {
    const origin = this.#find();
    if (origin.by === this.#origin?.by && origin.content === this.#origin.content) return;
    const again = origin.by === 'document' && this.#origin?.by === 'document';
    this.#origin = origin;
    this.#address = undefined;
    this.#load(again);
  };

  #find(): Origin {
    if (this.#document !== undefined) return { by: 'document', content: this.#document };
    const text = this.#options.inline === false ? undefined : inlineText(this.#host, this.#choose);
    if (text !== undefined) return { by: 'script', content: text };
    return this.#src ? { by: 'src', content: this.#src } : { by: 'none' };
  }

  #load(again = false): void {
    this.#stop();
    this.#explaining = undefined;
    const { by, content } = this.#origin ?? { by: 'none' };
    if (by === 'none') this.#leaveEmpty();
    else if (by === 'document') this.#check(content, { again });
    else if (content === null) this.#set({ status: 'loading', slow: false, ...this.#lastGood });
    else if (by === 'script') this.#read(content);
    else this.#begin(content);
  }

  #leaveEmpty(): void {
    this.#lastGood = {};
    if (this.#state.status !== 'none') this.#set({ status: 'none' });
  }

  #begin(src: string): void {
    try {
      this.#address ??= new URL(src, this.#host.baseURI);
    } catch {
      this.#fail('not-found', src);
      return;
    }
    void this.#fetch(this.#address, false);
  }

  async #fetch(address: URL, fresh: boolean): Promise<void> {
    const { kind } = this.#options;
    const retried = this.#state.status === 'problem' && fresh ? { retried: this.#state.fault } : {};
    const loading = (slow: boolean) => this.#set({ status: 'loading', slow, ...retried, ...this.#lastGood });
    loading(false);
    if (!this.#host.isConnected) return;
    const controller = (this.#fetching = new AbortController());
    this.#slowTimer = setTimeout(loading, this.#waits.slow, true);
    const fetched = await fetchText(address, controller, { ...this.#waits, limit: limits[kind].bytes, fresh });
    if (!fetched || controller !== this.#fetching) return;
    this.#stop();
    if ('text' in fetched) this.#read(fetched.text);
    else this.#fail(fetched.code, address.href, fetched.status);
  }

  #stop(): void {
    clearTimeout(this.#slowTimer);
    this.#fetching?.abort();
    this.#fetching = undefined;
  }

  #read(text: string): void {
    const other = this.#options.readOther?.(text);
    if (other) {
      void this.#readOther(other);
      return;
    }
    const { kind } = this.#options;
    const read = readQuickly(text, kind);
    if ('value' in read) this.#check(read.value, { fresh: true });
    else {
      void this.#explain(async () => {
        const { readJson } = await import('../core/documents/read.js');
        return { more: 0, problems: [], ...readJson(text, kind) };
      });
    }
  }

  async #readOther(reading: Promise<OtherRead>): Promise<void> {
    const controller = (this.#fetching = new AbortController());
    const read = await reading.catch(() => undefined);
    if (controller !== this.#fetching) return;
    this.#stop();
    // What reads it could not be loaded.
    if (!read) this.#fail('unreachable', this.#address?.href ?? '');
    else if ('problems' in read) this.#refuse(read.problems);
    else {
      this.#tell('warn', read.warnings.slice(0, mostWarnings), read.warnings.length - mostWarnings);
      this.#check(read.value, { fresh: true, warnings: read.warnings });
    }
  }

  /**
   * `fresh` is a value that nobody else has; `again` says that another object was set: where a page only made the same
   * one anew, nothing begins anew here.
   */
  #check(value: unknown, { fresh = false, again = false, warnings = [] as readonly SkippedLine[] } = {}): void {
    const options = this.#options;
    const { document, problems, more } = fresh && options.parseFresh ? options.parseFresh(value) : options.parse(value);
    if (document === undefined) {
      const { explain } = options;
      if (explain) void this.#explain(async () => (await explain())(value), value);
      else this.#refuse(problems, more, value);
      return;
    }
    if (again && this.#state.status === 'ready' && sameFields(document, this.#state.document)) return;
    this.#lastGood = { document };
    const slow = this.#state.status === 'loading' && this.#state.slow;
    this.#set({ status: 'ready', slow, document, warnings });
    this.#lint(document, value);
  }

  /** Nothing usable came. */
  #fail(code: FaultCode, address: string, status?: number): void {
    const fault: LoadFault = { code, kind: this.#options.kind, host: this.#address?.host ?? '' };
    this.#end(fault, [faultProblem(fault, address, status)]);
  }

  /** Something came, and has errors that are still to be put into words. */
  async #explain(find: () => Promise<Pick<Checked<T>, 'problems' | 'more'>>, value?: unknown): Promise<void> {
    this.#explaining = find;
    const { problems, more } = await find().catch(withoutWords);
    // Something else may have come meanwhile.
    if (find !== this.#explaining) return;
    this.#explaining = undefined;
    this.#refuse(problems, more, value);
  }

  /** Something came, and has errors. */
  #refuse(problems: readonly Problem[], more = 0, value?: unknown): void {
    this.#end(refusal(problems, this.#options.kind, this.#address?.host ?? '', value), problems, more);
  }

  #end(fault: LoadFault, problems: readonly Problem[], more = 0): void {
    this.#tell('error', problems, more);
    const canRetry = this.#address !== undefined && !lasting.has(fault.code);
    this.#set({ status: 'problem', fault, problems, canRetry, ...this.#lastGood });
  }

  #set(state: SourceState<T>): void {
    this.#state = state;
    this.#onChange(state);
    this.#host.requestUpdate();
  }

  #lint(document: T, value: unknown): void {
    const { lint } = this.#options;
    if (!lint) return;
    const work = async () => {
      const find = await lint().catch(noWarnings);
      if (this.#lastGood.document !== document) return;
      const warnings = find(document, value);
      this.#tell('warn', warnings.slice(0, mostWarnings), warnings.length - mostWarnings);
    };
    whenIdle(work, { withoutIdle: 1000 });
  }

  #tell(as: 'error' | 'warn', problems: readonly Problem[], more = 0): void {
    const where = { document: 'document property', script: 'script inside', src: this.#address?.href, none: '' };
    this.#authors.tell(as, where[this.#origin?.by ?? 'none'] ?? '', problems, more);
  }
}

/** Authors go without warnings when what finds them can not be loaded. */
const noWarnings = () => () => [];

/** What is left to say where what finds the words can not be loaded. */
const withoutWords = () => ({
  problems: [{ path: '', severity: 'error', code: 'invalid', message: 'The document has errors.' } as const],
  more: 0,
});

/** A quick look at a value as `parse` of a source that has `explain`. */
export function quietly<T>(look: (value: unknown) => T | undefined): SourceOptions<T>['parse'] {
  return (value) => ({ document: look(value), problems: [], more: 0 });
}
