import { medalStyles } from '../../src/parts/awards/medal.styles.js';
import { tokens } from '../../src/theme/tokens.js';

/** Two colours that meet: what is read or seen, and what it stands on, by the names that sheets use. */
export interface Pair {
  readonly kind: 'text' | 'control';
  /** For a control its border or its own ground: one of them has to stand out. */
  readonly colours: readonly string[];
  readonly ground: string;
}

/** The sheets that say what stands for each property. */
export const sheets = [tokens, medalStyles];

/** The custom properties with a colour, by the names that sheets use and that sites use. */
export const colours = new Map(
  [...sheets.join('').matchAll(/(--[\w-]+): var\((--inclusion-[\w-]+), (?:#|light-dark|var\(--(?:on-)?accent)/gu)].map(
    ([, inner = '', name = '']) => [inner, name],
  ),
);

/** A colour for each property that no other has, so that what is painted tells which property was used. */
const marks = new Map([...colours.keys()].map((inner, index) => [`rgb(${index + 1}, ${200 - index}, 77)`, inner]));
marks.set('rgb(250, 251, 252)', 'page');

/** Gives every property its mark. */
export function markColours(ground: HTMLElement): void {
  for (const [colour, inner] of marks) {
    if (inner === 'page') ground.style.background = colour;
    else ground.style.setProperty(colours.get(inner)!, colour);
  }
}

const controls =
  'button:not(.link, .quiet), input:not([type="radio"], [type="checkbox"], [type="file"]), textarea, select, .option > label, progress, .error-summary';

/** The pairs of properties that meet in the elements shown on a marked ground. */
export function pairsIn(ground: HTMLElement): Pair[] {
  const pairs: Pair[] = [];
  for (const host of ground.querySelectorAll('*')) {
    for (const element of host.shadowRoot?.querySelectorAll('*') ?? []) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const own = groundOf(element);
      if (hasText(element) && style.clipPath === 'none') add('text', [style.color], own);
      const around = groundOf(parentOf(element));
      // What can not be used at present needs no contrast (WCAG 1.4.11), but its words have it here.
      if (element.matches(controls) && !element.matches(':disabled, [aria-disabled="true"]'))
        add('control', [style.borderBlockStartColor, style.backgroundColor], around);
      if (element.matches('progress')) add('control', [style.color], own);
      // The paper inside a drawing is told apart by the lines around it, which are measured themselves.
      if (element instanceof SVGGraphicsElement && marks.get(style.fill) !== '--field')
        add('control', [style.fill, style.stroke], own);
      if (element.matches('.mark')) add('control', [style.borderInlineStartColor], own);
    }
  }
  return pairs;

  function add(kind: Pair['kind'], painted: readonly string[], ground: string | undefined): void {
    const names = painted.map((colour) => marks.get(colour)).filter((name) => name !== undefined);
    if (ground !== undefined && names.length > 0) pairs.push({ kind, colours: names, ground });
  }
}

function hasText(element: Element): boolean {
  const words = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  return words || element.matches('input, textarea, select');
}

/** The property that an element's ground is painted with: its own, or that of what it lies on. */
function groundOf(element: Element | null): string | undefined {
  for (let at = element; at; at = parentOf(at)) {
    const name = marks.get(getComputedStyle(at).backgroundColor);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** What an element lies in on the page, across slots and shadow roots. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
