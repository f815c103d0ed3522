/**
 * Types of the tags for each framework, as text by the name of the file. Each takes its types from the classes
 * themselves, so that the two can not part.
 */
export function frameworkTypes(elements) {
  return { 'elements.d.ts': described(elements), ...frameworks };
}

/** What each element takes and tells: the one thing that the frameworks' files are made of. */
function described(elements) {
  const names = elements.map(({ name }) => name).join(', ');
  const lines = elements.flatMap((element) => {
    const { tagName, name, description, attributes, members, events } = element;
    const settable = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
    return [
      comment(2, description),
      `  '${tagName}': {`,
      `    element: ${name};`,
      '    attributes: {',
      ...attributes.flatMap((one) => [
        comment(6, one.description),
        `      '${one.name}'?: ${name}['${one.fieldName}'];`,
      ]),
      '    };',
      '    properties: {',
      ...settable.flatMap((one) => [comment(6, one.description), `      ${one.name}?: ${name}['${one.name}'];`]),
      '    };',
      '    events: {',
      ...events.flatMap((one) => [
        comment(6, one.description),
        `      '${one.name}': HTMLElementEventMap['${one.name}'];`,
      ]),
      '    };',
      '  };',
    ];
  });
  return `${made}import type { ${names} } from '../types/index.js';

/** What each element takes and tells, by its tag. */
export interface Elements {
${lines.join('\n')}
}

/** One of them. */
export interface Described {
  element: HTMLElement;
  attributes: object;
  properties: object;
  events: object;
}

/** What may be set in markup: attributes by their own names and properties by theirs. */
export type Settings<E extends Described> = E['attributes'] & E['properties'];

/** Listeners by the names that JSX and Svelte give them: \`oninclusion-answer\`. */
export type Listeners<E extends Described> = {
  [Name in keyof E['events'] as \`on\${Name & string}\`]?: (event: E['events'][Name]) => void;
};
`;
}

const made = '// Made by the build, out of the sources.\n';

const frameworks = {
  'react.d.ts': `${made}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Described, Elements, Listeners, Settings } from './elements.js';

type Props<E extends Described> = Settings<E> &
  Listeners<E> &
  Omit<DetailedHTMLProps<HTMLAttributes<E['element']>, E['element']>, keyof Settings<E>>;

type Tags = { [Tag in keyof Elements]: Props<Elements[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  'preact.d.ts': `${made}import type { HTMLAttributes } from 'preact';
import type { Described, Elements, Listeners, Settings } from './elements.js';

type Props<E extends Described> = Settings<E> &
  Listeners<E> &
  Omit<HTMLAttributes<E['element']>, keyof Settings<E>>;

type Tags = { [Tag in keyof Elements]: Props<Elements[Tag]> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  'vue.d.ts': `${made}import type { HTMLAttributes, PublicProps } from 'vue';
import type { Described, Elements, Settings } from './elements.js';

/** \`inclusion-answer\` as Vue's compiler writes it: \`InclusionAnswer\`. */
type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;

/** \`heading-level\` as the checks of templates read it: \`headingLevel\`. */
type Camel<Name> = Name extends string ? Uncapitalize<Pascal<Name>> : never;

type Listeners<E extends Described> = {
  [Name in keyof E['events'] as \`on\${Pascal<Name & string>}\`]?: (event: E['events'][Name]) => void;
};

type Attributes<E extends Described> = {
  [Name in keyof E['attributes'] as Camel<Name>]: E['attributes'][Name];
};

type Props<E extends Described> = Attributes<E> &
  E['properties'] &
  Listeners<E> &
  Omit<HTMLAttributes, keyof Settings<E>> &
  PublicProps;

/** A tag as a template sees it: its props, and the element that a ref to it holds. */
type Tag<E extends Described> = new () => E['element'] & { $props: Props<E> };

type Tags = { [Name in keyof Elements]: Tag<Elements[Name]> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`,
  'svelte.d.ts': `${made}import type { HTMLAttributes } from 'svelte/elements';
import type { Described, Elements, Listeners, Settings } from './elements.js';

type Props<E extends Described> = Settings<E> &
  Listeners<E> &
  Omit<HTMLAttributes<E['element']>, keyof Settings<E>>;

type Tags = { [Tag in keyof Elements]: Props<Elements[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`,
  'angular.d.ts': `${made}import type { Elements } from './elements.js';

type Tags = { [Tag in keyof Elements]: Elements[Tag]['element'] };

declare global {
  /** What Angular's strict templates look tags and the details of events up in. */
  interface HTMLElementTagNameMap extends Tags {}
}

/** The tags that need \`schemas: [CUSTOM_ELEMENTS_SCHEMA]\` in the component that uses them. */
export type InclusionTag = keyof Elements;

/** The element that a template's reference (\`#audit\`) or a view child holds: \`ElementRef<InclusionElement<'inclusion-audit'>>\`. */
export type InclusionElement<Tag extends InclusionTag> = Elements[Tag]['element'];

/** What a handler is given: \`InclusionEvent<'inclusion-audit', 'inclusion-answer'>\`. */
export type InclusionEvent<Tag extends InclusionTag, Name extends keyof Elements[Tag]['events']> =
  Elements[Tag]['events'][Name];
`,
};

function comment(indent, text) {
  return `${' '.repeat(indent)}/** ${text.replaceAll('*/', '*\\/')} */`;
}
