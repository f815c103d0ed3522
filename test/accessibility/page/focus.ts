import { colour, contrast } from './colour.js';
import type { Finding } from './finding.js';
import { clipOf } from './geometry.js';
import { ancestry, describe, everyElement, focusedElement, inFrontAt, isShown, kindOf, parentShown } from './tree.js';

/** What stands at one press of Tab. */
export interface Stop {
  /** `undefined` for what is the page's own. */
  readonly kind: string | undefined;
  readonly where: string;
  readonly findings: readonly Finding[];
  /** The focused box with its ring, in CSS pixels of the page, for a picture. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The length of what is in view of the edge of the box without its ring. */
  readonly edge: number;
}

let visited = new Set<Element>();

/** Takes the focus away, as from a reader who has gone elsewhere: what has it stays as it is. */
export function endWalk(): void {
  const element = focusedElement();
  if (element instanceof HTMLElement) element.blur();
}

/** Begins at the top of the page, or of the modal dialog that is open: the next press of Tab leads to the first stop. */
export function beginWalk(): void {
  visited = new Set();
  window.scrollTo(0, 0);
  const place = [...everyElement()].find((element) => element.matches(':modal')) ?? document.body;
  const beginning = document.createElement('span');
  beginning.tabIndex = -1;
  place.prepend(beginning);
  beginning.focus();
  // The browser goes on from where what had focus was.
  beginning.remove();
}

/**
 * Looks at what has focus; `again` inside what was looked at last, such as the parts of a date; `undefined` once the
 * walk is back where it began, or has left the page.
 */
export async function lookAtFocus(): Promise<Stop | 'again' | undefined> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const element = focusedElement();
  if (!element) return undefined;
  if (visited.has(element)) return [...visited].at(-1) === element ? 'again' : undefined;
  visited.add(element);
  const ringed = ringedElement(element);
  const box = element.getBoundingClientRect();
  const spread = ringed ? ringSpread(ringed) : 0;
  const ringBox = grown((ringed ?? element).getBoundingClientRect(), spread);
  const finding = (rule: string, what: string): Finding => ({ check: 'focus', rule, where: describe(element), what });
  // How a host draws the focus of its own buttons is the host's affair; what covers them may be ours.
  const isOurs = element.getRootNode() !== document;
  const findings = [
    ...(isShown(element) ? [] : [finding('focus-hidden', 'what has focus is not shown')]),
    ...(!isOurs ? [] : ringed ? ringContrast(ringed, finding) : [finding('focus-ring', 'nothing is drawn around it')]),
    ...outOfSight(element, box, finding),
    ...covered(element, box, finding),
    ...(isOurs ? cutOff(ringed ?? element, ringBox, finding) : []),
  ];
  return {
    kind: isOurs ? kindOf(element) : undefined,
    where: describe(element),
    findings,
    box: { x: ringBox.x + scrollX, y: ringBox.y + scrollY, width: ringBox.width, height: ringBox.height },
    edge: edgesInView(element, box),
  };
}

/** What can be pressed or filled in, and that the walk did not come to; one of a radio group is enough. */
export function notReached(): Finding[] {
  const modal = [...everyElement()].find((element) => element.matches(':modal'));
  const groups = new Set([...visited].map(groupOf));
  return [...everyElement()]
    .filter((element) => element instanceof HTMLElement && element.tabIndex >= 0 && !element.shadowRoot)
    .filter((element) => isShown(element) && !element.matches(':disabled, dialog, [inert] *'))
    .filter((element) => !modal || [...ancestry(element)].includes(modal))
    .filter((element) => !visited.has(element) && !groups.has(groupOf(element)))
    .map((element) => ({
      check: 'focus',
      rule: 'not-reached',
      where: describe(element),
      what: 'Tab never comes to it',
    }));
}

/** A radio's group, of which Tab comes to one; anything else is alone. */
function groupOf(element: Element): unknown {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return element;
  return (element.getRootNode() as ParentNode).querySelector(`[name="${CSS.escape(element.name)}"]`);
}

/** The focused element, or what around it or beside it draws the ring for it. */
function ringedElement(element: Element): Element | undefined {
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const near = [element, ...labels, ...labels.map(parentShown), parentShown(element)];
  return near.find((at) => {
    if (!at) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  });
}

/** How far the outline and a solid shadow reach beyond the box, in CSS pixels. */
function ringSpread(element: Element): number {
  const { outlineWidth, outlineOffset, boxShadow } = getComputedStyle(element);
  const outline = Number.parseFloat(outlineWidth) + Math.max(0, Number.parseFloat(outlineOffset));
  const [, spread = '0'] = /0px 0px 0px ([\d.]+)px/u.exec(boxShadow) ?? [];
  return Math.max(outline, Number(spread));
}

/** WCAG 2.4.13 and 1.4.11: one of the ring's two tones stands out from what is behind it by 3:1. */
function ringContrast(element: Element, finding: (rule: string, what: string) => Finding): Finding[] {
  const { outlineColor, boxShadow } = getComputedStyle(element);
  const [shadow] = /^(?:[a-z-]+\([^)]*\)|#\S+|[a-z]+)(?= )/u.exec(boxShadow) ?? [];
  const ground = groundOf(parentShown(element));
  const best = Math.max(
    ...[outlineColor, ...(shadow ? [shadow] : [])].map((tone) => contrast(colour(tone), colour(ground))),
  );
  return best >= 3 ? [] : [finding('focus-contrast', `its ring has ${best.toFixed(2)}:1 against ${ground}`)];
}

/** The first solid colour behind an element. */
function groundOf(element: Element | undefined): string {
  for (const at of element ? ancestry(element) : []) {
    const { backgroundColor } = getComputedStyle(at);
    if (colour(backgroundColor)[3] > 0.5) return backgroundColor;
  }
  return 'Canvas';
}

function outOfSight(element: Element, box: DOMRect, finding: (rule: string, what: string) => Finding): Finding[] {
  const clip = clipOf(element);
  const across = Math.min(box.right, clip.right) - Math.max(box.left, clip.left);
  const down = Math.min(box.bottom, clip.bottom) - Math.max(box.top, clip.top);
  return across > 0 && down > 0 ? [] : [finding('focus-out-of-sight', 'it is not scrolled into view')];
}

/** WCAG 2.4.12: no part of it lies under something else. Five points are tried, where they are in view. */
function covered(element: Element, box: DOMRect, finding: (rule: string, what: string) => Finding): Finding[] {
  const clip = clipOf(element);
  const [left, right] = [Math.max(box.left, clip.left) + 2, Math.min(box.right, clip.right) - 2];
  const [top, bottom] = [Math.max(box.top, clip.top) + 2, Math.min(box.bottom, clip.bottom) - 2];
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const;
  const labels = new Set<Element>((element as HTMLInputElement).labels ?? []);
  for (const [x, y] of points) {
    const front = inFrontAt(x, y);
    if (!front) continue;
    const related = [...ancestry(front)].some((at) => at === element || labels.has(at));
    // Round corners, and the gaps of a link that wraps, show what it stands in.
    if (!related && ![...ancestry(element)].includes(front)) return [finding('focus-covered', `by ${describe(front)}`)];
  }
  return [];
}

/** Whether a parent, or the edge of the page, cuts the ring off. Above and below, the page can be scrolled. */
function cutOff(element: Element, ring: DOMRect, finding: (rule: string, what: string) => Finding): Finding[] {
  const clip = clipOf(element);
  const { clientHeight } = document.documentElement;
  // What is higher than the box that it scrolls in is never in view whole.
  const fits = ring.height <= clip.height;
  const sides = [
    ['left', clip.left - ring.left],
    ['right', ring.right - clip.right],
    ['top', fits && clip.top > 0 ? clip.top - ring.top : 0],
    ['bottom', fits && clip.bottom < clientHeight ? ring.bottom - clip.bottom : 0],
  ] as const;
  const cut = sides.filter(([, by]) => by > 0.75);
  if (cut.length === 0) return [];
  return [finding('focus-clipped', cut.map(([side, by]) => `${by.toFixed(1)} px on the ${side}`).join(', '))];
}

function grown({ x, y, width, height }: DOMRect, by: number): DOMRect {
  return new DOMRect(x - by, y - by, width + 2 * by, height + 2 * by);
}

/** The edges of what has focus, each piece of a link that wraps on its own. */
function edgesInView(element: Element, box: DOMRect): number {
  const pieces = [...element.getClientRects()];
  const clip = clipOf(element);
  return (pieces.length > 1 ? pieces : [box]).reduce((sum, piece) => sum + edgeInView(piece, clip), 0);
}

/** How much of the edge of a box can be seen: one higher than the window shows no bottom. */
function edgeInView(box: DOMRect, clip: DOMRect): number {
  const wide = Math.max(0, Math.min(box.right, clip.right) - Math.max(box.left, clip.left));
  const high = Math.max(0, Math.min(box.bottom, clip.bottom) - Math.max(box.top, clip.top));
  const across = [box.top >= clip.top, box.bottom <= clip.bottom].filter(Boolean).length;
  const down = [box.left >= clip.left, box.right <= clip.right].filter(Boolean).length;
  return across * wide + down * high;
}

/** Takes focus away, or gives it back as the keyboard does, so that a picture can be taken with and without. */
let last: HTMLElement | undefined;
export async function withoutFocus(): Promise<void> {
  last = focusedElement() as HTMLElement | undefined;
  last?.blur();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
export async function focusAgain(): Promise<void> {
  last?.focus({ preventScroll: true, focusVisible: true });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
