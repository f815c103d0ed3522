import { nextFrame } from '@open-wc/testing';
import type { InclusionAudit } from '../../src/elements/inclusion-audit/inclusion-audit.js';
import { waitUntil } from '../wait-until.js';

/** What `pages/listen.js` kept of what went wrong. */
interface Heard {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const open = new Set<HTMLIFrameElement>();

/** Takes away the pages that a test opened. */
export function closePages(): void {
  for (const frame of open) frame.remove();
  open.clear();
}

/**
 * A real page in a frame of its own, with its own content security policy. It loads what `npm run build` made in
 * `dist`, so build first.
 */
export class PageInFrame {
  readonly frame: HTMLIFrameElement;
  readonly #violations: string[] = [];

  private constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  /** Opens a page of `pages`, or of the demo site by an address from the root. */
  static async open(name: string, attributes: Record<string, string> = {}): Promise<PageInFrame> {
    const frame = document.createElement('iframe');
    const settings = { width: '1000', height: '600', title: name, ...attributes };
    for (const [attribute, value] of Object.entries(settings)) frame.setAttribute(attribute, value);
    frame.src = name.startsWith('/') ? name : `/test/embedding/pages/${name}.html`;
    const page = new PageInFrame(frame);
    open.add(frame);
    document.body.prepend(frame);
    await page.#arrived();
    return page;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  /** What went wrong since the page began to load; only of pages that load `listen.js`. */
  get heard(): Heard {
    return (this.window as unknown as { heard: Heard }).heard;
  }

  /** What the policy forbade since the document was there, and in Chromium since it began to load. */
  get violations(): readonly string[] {
    return this.#violations;
  }

  /** The addresses asked for so far. */
  get requests(): string[] {
    return this.window.performance.getEntriesByType('resource').map(({ name }) => name);
  }

  /** The scripts asked for so far, beyond the loader and the page's own. */
  get elementScripts(): string[] {
    return this.requests.filter((address) => /ist\/.*\.js/u.test(address) && !/\/(?:embed|form)\.js/u.test(address));
  }

  find(selector: string): HTMLElement {
    const found = this.document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`No ${selector} on ${this.document.URL}`);
    return found;
  }

  /** Waits until an audit can be used. */
  async ready(selector = 'inclusion-audit', root: ParentNode = this.document): Promise<InclusionAudit> {
    const find = (): InclusionAudit | null => root.querySelector<InclusionAudit>(selector);
    await waitUntil(() => find()?.session, `the audit on ${this.document.URL} does not come`);
    const audit = find()!;
    await audit.updateComplete;
    return audit;
  }

  /** Waits until the page's observers have told what is near the viewport and what follows had its turn. */
  async looked(): Promise<void> {
    const { IntersectionObserver, document: page } = this.window;
    await new Promise<void>((told) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect();
        told();
      });
      observer.observe(page.body);
    });
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
  }

  /** Waits for the document and its scripts, and listens from as early as another page can. */
  async #arrived(): Promise<void> {
    const { frame } = this;
    await waitUntil(() => frame.contentDocument?.URL.startsWith('http'), `${frame.src} does not come`, {
      interval: 0,
    });
    const { contentDocument, contentWindow } = frame;
    contentDocument!.addEventListener('securitypolicyviolation', (event) => {
      this.#violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    const Reports = (contentWindow as Window & typeof globalThis).ReportingObserver as
      typeof ReportingObserver | undefined;
    if (Reports) {
      new Reports(
        (reports) => {
          for (const { body } of reports) this.#violations.push(JSON.stringify(body));
        },
        { types: ['csp-violation'], buffered: true },
      ).observe();
    }
    await waitUntil(() => contentDocument!.readyState === 'complete', `${frame.src} does not load`);
  }
}
