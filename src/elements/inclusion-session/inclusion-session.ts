import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AuditSession } from '../../core/audit/session.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { OpenedAudit } from '../../parts/audit/opened-audit.js';
import { ProvidedAudit } from '../../parts/audit/provided-audit.js';
import { tell } from '../../parts/events.js';
import { InclusionElement } from '../../parts/inclusion-element.js';
import { takeWhatWasSetBefore } from '../../parts/set-before.js';
import type { ResponseStore } from '../../stores/store.js';

/**
 * Shares one audit, and one set of answers to it, among the elements inside: the questionnaire, progress, results. It
 * shows nothing itself. What is wrong with its documents is said by the elements inside.
 *
 * @slot - The elements that share the audit.
 *
 * @fires inclusion-ready - The audit can be used and `session` is set.
 * @fires inclusion-error - The audit, or the answers to it, can not be used.
 *
 * @example
 * ```html
 * <inclusion-session src="/inclusion/our-audit.json">
 *   <inclusion-strand-progress layout="compact"></inclusion-strand-progress>
 *   <inclusion-audit></inclusion-audit>
 * </inclusion-session>
 * ```
 */
export class InclusionSession extends InclusionElement {
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  /** The audit document as an object; it wins over an inline document and `src`. */
  @property({ attribute: false }) document: unknown;

  /** The address of the audit document. */
  @property() src: string | undefined;

  /** The address of answers to open, read only unless `editable`. */
  @property({ attribute: 'response-src' }) responseSrc: string | undefined;

  /** The id of the setting type, chosen for the person and not asked. */
  @property({ attribute: 'setting-type' }) settingType: string | undefined;

  /** The id of the perspective, chosen for the person and not asked. */
  @property() perspective: string | undefined;

  /** Where answers are kept: `device` (until cleared), `session` (until the tab is closed) or `none`. */
  @property({ useDefault: true }) storage: 'device' | 'session' | 'none' = 'device';

  /** Keeps two copies of one audit on a site apart. */
  @property({ attribute: 'storage-key', useDefault: true }) storageKey = '';

  /** Lets answers from `response-src` be answered on. */
  @property({ type: Boolean }) editable = false;

  /** A store of the page's own for the answers, instead of the browser's. */
  @property({ attribute: false }) store: ResponseStore | undefined;

  readonly #opened = new OpenedAudit(this);
  /** What was told of last: an audit, or a state of its documents. */
  #told: unknown;

  constructor() {
    super();
    new ProvidedAudit(this).audit = this.#opened;
    this.#opened.listen({ sources: () => this.#onSource() });
    this.#opened.answers.listen({
      opened: ({ session }) => this.#onOpened(session.audit),
      closed: () => (this.#told = undefined),
    });
    takeWhatWasSetBefore(this, 'response');
  }

  /**
   * The current answers. Setting them replaces and saves at once.
   *
   * @throws DocumentError with `problems` when the answers are not valid; nothing is changed then.
   */
  get response(): AuditResponse | undefined {
    return this.#opened.response;
  }
  set response(value: AuditResponse | undefined) {
    this.#opened.open(value);
  }

  /** The audit's session: its answers, progress and results; `undefined` until the audit is ready. */
  get session(): AuditSession | undefined {
    return this.#opened.session;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#flush);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#opened.update(changed);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #onSource(): void {
    const { state } = this.#opened;
    if (state.status !== 'problem' || state === this.#told) return;
    this.#told = state;
    tell(this, 'inclusion-error', { problems: state.problems });
  }

  #onOpened(audit: object): void {
    if (audit === this.#told) return;
    this.#told = audit;
    tell(this, 'inclusion-ready', { document: audit });
  }

  readonly #flush = (): void => void this.#opened.answers.flush();
}
