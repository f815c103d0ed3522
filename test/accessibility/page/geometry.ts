import type { Finding } from './finding.js';
import { ancestry, describe, everyElement, isShown } from './tree.js';

const targets = [
  'a[href]',
  'button',
  'input:not([type="hidden"])',
  'select',
  'textarea',
  'summary',
  '[tabindex]:not([tabindex^="-"])',
  '[role="button"]',
  '[role="link"]',
  '[role="tab"]',
].join();

/** WCAG 2.2, 2.5.8: the smallest side of a target, and the circle that a smaller one has to itself, in CSS pixels. */
const least = 24;

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/** Whether it stands in a line of other text, which sets its height (an exception of 2.5.8). */
function isInSentence(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  const around = element.parentElement;
  return !!around && around.textContent.trim() !== element.textContent.trim();
}

/** What can be pressed: a radio or checkbox together with its label. */
function targetOf(element: Element): Target {
  const boxes = [element, ...((element as HTMLInputElement).labels ?? [])].map((part) => part.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { element, box: new DOMRect(left, top, right - left, bottom - top) };
}

const isSmall = ({ width, height }: DOMRect) => width < least - 0.01 || height < least - 0.01;
const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;

/** How far a point is from a box. */
function distance([x, y]: readonly [number, number], box: DOMRect): number {
  const aside = Math.max(box.left - x, 0, x - box.right);
  const above = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(aside, above);
}

/** Targets below 24 by 24 CSS pixels that are neither in a sentence nor set apart from every other target. */
export function smallTargets(): Finding[] {
  const all = [...everyElement()].filter((element) => element.matches(targets) && isShown(element)).map(targetOf);
  return all
    .filter(({ element, box }) => isSmall(box) && !isInSentence(element))
    .flatMap(({ element, box }) => {
      const near = all.find((other) => {
        if (other.element === element) return false;
        const toBox = distance(middle(box), other.box) < least / 2;
        const [x, y] = middle(box);
        const [otherX, otherY] = middle(other.box);
        return toBox || (isSmall(other.box) && Math.hypot(x - otherX, y - otherY) < least);
      });
      if (!near) return [];
      const size = `${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;
      return [
        {
          check: 'geometry',
          rule: 'target',
          where: describe(element),
          what: `${size} px, near ${describe(near.element)}`,
        },
      ];
    });
}

/** Whether the page has to be scrolled sideways, and what sticks out. */
export function sidewaysScroll(): Finding[] {
  const page = document.scrollingElement;
  if (!page || page.scrollWidth <= page.clientWidth) return [];
  const out = [...everyElement()]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return isShown(element) && (right > page.clientWidth + 0.5 || left < -0.5);
    })
    .at(-1);
  return [
    {
      check: 'geometry',
      rule: 'sideways-scroll',
      where: out ? describe(out) : '<html>',
      what: `${page.scrollWidth} px wide in ${page.clientWidth} px`,
    },
  ];
}

/** Text that its box cuts off: hidden overflow on the element whose text it is, or on one around it. */
export function clippedText(): Finding[] {
  return [...everyElement()].flatMap((element) => {
    if (!isShown(element) || !(element instanceof HTMLElement) || element.matches('input, textarea, select, progress'))
      return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    const wide = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const high = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (!(wide || high) || !element.textContent.trim()) return [];
    const what = `${element.scrollWidth} × ${element.scrollHeight} px of content in ${element.clientWidth} × ${element.clientHeight}`;
    return [{ check: 'geometry', rule: 'clipped-text', where: describe(element), what }];
  });
}

/** The part of the page that an element can paint on: within every box around it that cuts off what is outside. */
export function clipOf(element: Element): DOMRect {
  const { clientWidth: wide, clientHeight: high } = document.documentElement;
  let [left, top, right, bottom] = [0, 0, wide, high];
  for (const around of [...ancestry(element)].slice(1)) {
    const { overflowX, overflowY, contain, contentVisibility } = getComputedStyle(around);
    if (around === document.documentElement || around === document.body) continue;
    const paints = /paint|strict|content/u.test(contain) || contentVisibility === 'auto';
    const box = around.getBoundingClientRect();
    // `clientLeft` and `clientWidth` leave out borders and scroll bars, as clipping does.
    const inner = new DOMRect(
      box.left + around.clientLeft,
      box.top + around.clientTop,
      around.clientWidth,
      around.clientHeight,
    );
    if (paints || overflowX !== 'visible') [left, right] = [Math.max(left, inner.left), Math.min(right, inner.right)];
    if (paints || overflowY !== 'visible') [top, bottom] = [Math.max(top, inner.top), Math.min(bottom, inner.bottom)];
  }
  return new DOMRect(left, top, right - left, bottom - top);
}
