import type { Problem } from '../core/documents/problem.js';

/** What the events of every element carry as `detail`. */
export interface CommonEventDetails {
  /** Once for each usable document, after a saved draft is open. */
  'inclusion-ready': { document: object };
  /** A document can not be used. */
  'inclusion-error': { problems: readonly Problem[] };
}

declare global {
  interface HTMLElementEventMap {
    'inclusion-ready': CustomEvent<CommonEventDetails['inclusion-ready']>;
    'inclusion-error': CustomEvent<CommonEventDetails['inclusion-error']>;
  }
}

/** The events of all elements: those whose details the map of events knows. */
type EventName = {
  [Name in keyof HTMLElementEventMap]: Name extends `inclusion-${string}` ? Name : never;
}[keyof HTMLElementEventMap];

/**
 * Dispatches one of an element's events: it bubbles and crosses shadow roots.
 *
 * @returns `false` when the page prevented what follows, where it may.
 */
export function tell<Name extends EventName>(
  element: HTMLElement,
  name: Name,
  detail: HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never,
  cancelable = false,
): boolean {
  return element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}
