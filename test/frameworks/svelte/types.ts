import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'inclusion-elements/svelte';

type Audit = SvelteHTMLElements['inclusion-audit'];

/** What the types let through. */
export const right: Audit[] = [
  { src: '/audit.json', layout: 'single', readonly: true, 'heading-level': 3, class: 'wide', id: 'audit' },
  { document: {}, submitHeaders: {}, 'oninclusion-complete': (event) => event.detail.response.id },
];

/** What they do not. */
export const wrong: Audit[] = [
  // @ts-expect-error there is no such layout
  { layout: 'wide' },
  // @ts-expect-error a level is a number
  { 'heading-level': 'three' },
  // @ts-expect-error an answer has no such field
  { 'oninclusion-answer': ({ detail }: CustomEvent<{ question: string }>) => detail.question },
];
