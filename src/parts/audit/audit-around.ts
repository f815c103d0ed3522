import { ContextEvent, ContextRoot } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { auditContext } from './context.js';
import type { OpenedAudit } from './opened-audit.js';

/** Remembers who asked before anybody could answer: elements are upgraded in any order. */
let waitingRoom: ContextRoot | undefined;

/**
 * Finds the audit that an element shows besides its own: the one of the element that `for` names by its DOM id, in the
 * same tree, whenever it appears; else the one around it.
 */
export class AuditAround implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #found: (audit: OpenedAudit | undefined) => void;
  #for = '';
  #around = true;
  #target: Element | undefined;
  #observer: MutationObserver | undefined;
  #audit: OpenedAudit | undefined;
  #release: (() => void) | undefined;

  /** @param found is told of the audit each time it is another, and of none when it is gone. */
  constructor(host: ReactiveControllerHost & HTMLElement, found: (audit: OpenedAudit | undefined) => void) {
    this.#host = host;
    this.#found = found;
    host.addController(this);
  }

  /** The audit found; `undefined` while there is none. */
  get audit(): OpenedAudit | undefined {
    return this.#audit;
  }

  /**
   * Which audit is looked for.
   *
   * @param id the DOM id that `for` names; empty for the audit around the element.
   * @param around whether the one around counts where no id is given.
   */
  look(id: string, around = true): void {
    if (id === this.#for && around === this.#around) return;
    this.#for = id;
    this.#around = around;
    if (this.#host.isConnected) this.#begin();
  }

  hostConnected(): void {
    this.#begin();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    // A node that is only moved finds the same audit again, and nothing flickers.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave();
    });
  }

  #begin(): void {
    waitingRoom ??= attachedRoot();
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#target = undefined;
    if (this.#for === '') {
      const former = this.#forget();
      if (this.#around) this.#ask(this.#host);
      if (!this.#release) this.#set(undefined);
      if (former !== this.#release) former?.();
      return;
    }
    const root = this.#host.getRootNode();
    this.#observer = new MutationObserver(() => this.#find());
    this.#observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['id'] });
    this.#find();
  }

  #find(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const target = root.querySelector(`#${CSS.escape(this.#for)}`) ?? undefined;
    if (target && target === this.#target) return;
    this.#leave();
    this.#target = target;
    if (!target) return;
    void customElements.whenDefined(target.localName).then(() => {
      if (this.#target === target) this.#ask(target);
    });
  }

  #ask(from: Element): void {
    from.dispatchEvent(new ContextEvent(auditContext, this.#host, this.#answered, true));
  }

  readonly #answered = (audit: OpenedAudit | undefined, release?: () => void): void => {
    if (release !== this.#release) {
      this.#release?.();
      this.#release = release;
    }
    this.#set(audit);
  };

  #leave(): void {
    this.#forget()?.();
    this.#set(undefined);
  }

  /** What ends the subscription there was. */
  #forget(): (() => void) | undefined {
    const release = this.#release;
    this.#release = undefined;
    return release;
  }

  #set(audit: OpenedAudit | undefined): void {
    if (audit === this.#audit) return;
    this.#audit = audit;
    this.#found(audit);
  }
}

function attachedRoot(): ContextRoot {
  const root = new ContextRoot();
  root.attach(document.documentElement);
  return root;
}

/** Whether an element stands in an `<inclusion-session>`, upgraded or not, across shadow hosts. */
export function isInSession(element: Element): boolean {
  for (let node: Element | undefined = element; node;) {
    if (node.closest('inclusion-session')) return true;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return false;
}
