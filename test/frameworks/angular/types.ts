import type { InclusionElement, InclusionEvent, InclusionTag } from 'inclusion-elements/angular';

/** What Angular's strict templates check: the tag by its name, and a handler by the name of the event. */
const audit = document.createElement('inclusion-audit');
audit.addEventListener('inclusion-answer', (event) => event.detail.statement.trim());
audit.headingLevel = 3;

/** What a component's class writes. */
export function answered(event: InclusionEvent<'inclusion-audit', 'inclusion-answer'>): string {
  return event.detail.statement;
}
export function lead(element: InclusionElement<'inclusion-audit'>): Promise<boolean> {
  return element.goTo('check');
}
export const tags: InclusionTag[] = ['inclusion-audit', 'inclusion-strand-progress'];

// @ts-expect-error there is no such layout
audit.layout = 'wide';
// @ts-expect-error an answer has no such field
export type Question = InclusionEvent<'inclusion-audit', 'inclusion-answer'>['detail']['question'];
// @ts-expect-error there is no such element
tags.push('inclusion-adit');
