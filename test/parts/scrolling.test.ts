import { expect, nextFrame } from '@open-wc/testing';
import { html, render } from 'lit';
import { scrolling } from '../../src/parts/scrolling.js';
import { clearPage, put } from '../elements/shown.js';
import { waitUntil } from '../wait-until.js';

describe('A box that scrolls by itself', () => {
  afterEach(clearPage);

  /** A box in a column of 200 pixels, with something in it that is so many pixels wide, perhaps in a fold that is closed. */
  function boxWith(width: number, within = 'div'): { column: HTMLElement; box: HTMLElement; content: HTMLElement } {
    const column = put(`<${within} style="display: block; width: 200px"></${within}>`).firstElementChild as HTMLElement;
    render(
      html`<div style="overflow-x: auto" ${scrolling('Numbers')}>
        ${html`<div class="content" style="width: ${width}px; height: 9px"></div>`}
      </div>`,
      column,
    );
    const box = column.firstElementChild as HTMLElement;
    return { column, box, content: box.querySelector('.content')! };
  }

  const isStop = (box: HTMLElement): boolean =>
    box.tabIndex === 0 && box.role === 'region' && box.ariaLabel === 'Numbers';
  const isNone = (box: HTMLElement): boolean => !box.hasAttribute('tabindex') && box.role === null;

  it('is a stop of Tab with a name while there is something to scroll to', async () => {
    const { column, box } = boxWith(300);
    await waitUntil(() => isStop(box), 'it is no stop');
    column.style.width = '400px';
    await waitUntil(() => isNone(box), 'it stays a stop');
    column.style.width = '200px';
    await waitUntil(() => isStop(box), 'it is no stop again');
  });

  it('follows what is in it, too', async () => {
    const { box, content } = boxWith(100);
    await nextFrame();
    await nextFrame();
    expect(isNone(box)).to.equal(true);
    content.style.width = '300px';
    await waitUntil(() => isStop(box), 'it is no stop');
  });

  it('is found in a fold that is opened', async () => {
    const { column, box } = boxWith(300, 'details');
    await nextFrame();
    await nextFrame();
    expect(isNone(box)).to.equal(true);
    (column as HTMLDetailsElement).open = true;
    await waitUntil(() => isStop(box), 'it is no stop');
  });

  it('keeps the focus of whoever is there', async () => {
    const { column, box } = boxWith(300);
    await waitUntil(() => isStop(box), 'it is no stop');
    box.focus();
    column.style.width = '400px';
    await nextFrame();
    await nextFrame();
    expect(document.activeElement).to.equal(box);
    box.blur();
    await waitUntil(() => isNone(box), 'it stays a stop');
  });
});
