import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Checked } from '../core/documents/parse.js';
import type { Problem } from '../core/documents/problem.js';
import type { DocumentKind } from '../core/documents/read.js';
import type { FaultCode, FaultDetails } from '../localisation/messages.js';

/** What a reader is told of a document that can not be shown. */
export interface LoadFault extends FaultDetails {
  readonly code: FaultCode;
  /** What should have stood there. */
  readonly kind: DocumentKind;
}

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
  /** Loads what warns authors, once the document is shown and the page is idle. */
  readonly lint?: () => Promise<(document: T) => readonly Problem[]>;
  /** Whether a `<script type="application/json">` in the element counts: `true` unless told otherwise. */
  readonly inline?: boolean;
  readonly waits?: Partial<Waits>;
}

/** Where an element is with its document. `document` is the last good one, which stays until there is a better. */
export type SourceState<T> =
  | { readonly status: 'none' }
  | { readonly status: 'loading'; readonly slow: boolean; readonly document?: T }
  | { readonly status: 'ready'; readonly document: T }
  | {
      readonly status: 'problem';
      readonly fault: LoadFault;
      readonly problems: readonly Problem[];
      readonly canRetry: boolean;
      readonly document?: T;
    };

/**
 * The document of an element: the `document` property, else an inline script, else `src`.
 *
 * The host hands in what it was given by `update` in `willUpdate`; an inline script is found and followed without.
 * Every change of state is told to `onChange` and has the host render again.
 */
export class DocumentSource<T> implements ReactiveController {
  #state: SourceState<T> = { status: 'none' };

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    options: SourceOptions<T>,
    onChange: (state: SourceState<T>) => void,
  ) {
    void options;
    void onChange;
    host.addController(this);
  }

  get state(): SourceState<T> {
    return this.#state;
  }

  /** What the element was given; the same again does nothing. */
  update(document: unknown, src: string | undefined): void {
    void document;
    void src;
  }

  /** Fetches once more what could not be fetched. */
  retry(): void {}

  hostConnected(): void {}
}
