/** What the desk asks its frames to show. */
export interface ShownInFrame {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly fallback: string;
  /** The element's document, and answers to it. */
  readonly document?: unknown;
  readonly response?: unknown;
  /** How the page around it is. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly colours: 'device' | 'light' | 'dark';
}

/** What a frame says when it can be asked. */
export const frameReady = 'desk-preview-ready';
