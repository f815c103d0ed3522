import { html, nothing, type TemplateResult } from 'lit';
import type { StoreWarning } from '../../stores/open-store.js';
import type { AuditMessages } from '../../localisation/audit/messages.js';
import type { Localise } from '../../localisation/localise.js';
import type { Opening } from '../../parts/audit/opening.js';

/** What a person has to know about the answers on the page, each once, above the page. */
export interface Notices {
  readonly opening: Opening;
  readonly today: string;
  /** Answers were cleared or deleted elsewhere while they stood here. */
  readonly removedElsewhere: boolean;
  /** What was said last. */
  readonly message: string;
  /** Statements that have two different answers. */
  readonly conflicts: readonly string[];
  show(statement: string): void;
  /** The answers of statements that the audit does not have; `undefined` until what lists them is loaded. */
  list(orphans: readonly string[]): TemplateResult | undefined;
  /** Saves what was put aside because it could not be read; left out when there is nothing. */
  readonly saveSetAside: (() => void) | undefined;
}

/** The notices as quiet boxes; none when all is as it should be. */
export function notices(localise: Localise<AuditMessages>, notice: Notices): TemplateResult {
  const { messages } = localise;
  const { session, readonly, fromVersion, carried, orphans } = notice.opening;
  const { audit } = session;
  const said = [
    audit.reviewBy !== undefined &&
      audit.reviewBy < notice.today &&
      messages.reviewPassed(localise.date(audit.reviewBy)),
    fromVersion !== undefined &&
      (readonly ? messages.newerVersion(fromVersion, audit.version) : messages.carriedOver(carried, fromVersion)),
    readonly && fromVersion === undefined && messages.readOnly,
    notice.removedElsewhere && messages.removedElsewhere,
    notice.message !== '' && notice.message,
  ].filter((sentence) => typeof sentence === 'string');
  const [conflict] = notice.conflicts;
  return html`${said.map((sentence) => html`<p class="panel" part="notice">${sentence}</p>`)}${
    orphans.length > 0
      ? html`<details class="panel" part="notice">
          <summary>${messages.orphans(orphans.length)}</summary>
          ${notice.list(orphans)}
        </details>`
      : nothing
  }${
    conflict === undefined
      ? nothing
      : html`<div class="panel warning" part="notice">
          <p>${messages.conflictsWaiting(notice.conflicts.length)}</p>
          <button type="button" part="button" @click=${() => notice.show(conflict)}>${messages.showConflict}</button>
        </div>`
  }${
    notice.saveSetAside
      ? html`<div class="panel warning" part="notice">
          <p>${messages.setAside}</p>
          <button type="button" part="button" @click=${notice.saveSetAside}>${messages.saveRawCopy}</button>
        </div>`
      : nothing
  }`;
}

/**
 * Where answers are kept, in words, for the start page.
 *
 * @param sends whether a person can send them.
 */
export function keepingWords(
  localise: Localise<AuditMessages>,
  where: string,
  warning: StoreWarning | undefined,
  sends: boolean,
): string {
  const { messages } = localise;
  if (warning === 'memory-instead') return messages.keptInMemory;
  if (where === 'session') return messages.keptInTab;
  if (where === 'memory') return messages.keptNowhere;
  if (where === 'server') return messages.keptOnServer;
  const sentences = [messages.keptOnDevice, sends ? messages.sentByButton : messages.nothingSent];
  return [...sentences, ...(warning === 'not-persistent' ? [messages.notPersistent] : [])].join(' ');
}
