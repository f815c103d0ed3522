import { expect } from '@open-wc/testing';
import { says } from '../elements/shown.js';
import { waitUntil } from '../wait-until.js';
import { canShow } from './capabilities.js';
import { closePages, PageInFrame } from './page-in-frame.js';

/** The three ways to put an audit on a page, as they stand after the loader has seen them. */
const routes = [
  'main inclusion-audit:not(#placeholder *, #swapped *):has(> p:not([id]))',
  '#placeholder > inclusion-audit',
];
const link = 'inclusion-audit:has(> #line)';

/** Waits until each route has become an audit that can be used, and sees to it that each is there once. */
async function allReady(page: PageInFrame): Promise<void> {
  for (const route of [...routes, link]) {
    await page.ready(route);
    expect(page.document.querySelectorAll(route).length, route).to.equal(1);
  }
  expect(page.document.querySelectorAll('inclusion-audit inclusion-audit').length).to.equal(0);
  expect(page.find('#placeholder').textContent.trim()).to.equal('The audit on paper');
  expect(page.heard.errors).to.deep.equal([]);
}

const heading = (page: PageInFrame): string => page.find('h1').textContent;

async function shows(page: PageInFrame, title: string): Promise<void> {
  await waitUntil(() => page.document.querySelector('h1')?.textContent === title, `“${title}” does not come`);
}

/** Presses a link or button; waits for the library to have looked at it. */
async function press(page: PageInFrame, selector: string): Promise<void> {
  await page.looked();
  page.find(selector).click();
}

describe('pages that swap their parts', () => {
  afterEach(closePages);

  describe('with Turbo', () => {
    it('has the elements of a page that it went to, and again when it comes back', async () => {
      const page = await PageInFrame.open('swaps/turbo');
      const { document } = page;
      await press(page, '#next');
      await shows(page, 'Next');
      await allReady(page);
      if (canShow('back within a frame')) {
        page.window.history.back();
        await shows(page, 'First');
        page.window.history.forward();
        await shows(page, 'Next');
        await allReady(page);
      }
      expect(page.document === document, 'the page itself was never left').to.equal(true);
    });

    it('has them still when the page is refreshed by morphing', async () => {
      const page = await PageInFrame.open('swaps/turbo-next');
      await allReady(page);
      const before = page.find('#placeholder');
      const morphed = new Promise((resolve) => page.document.addEventListener('turbo:morph', resolve, { once: true }));
      const { Turbo } = page.window as unknown as { Turbo: { session: { refresh(address: string): void } } };
      Turbo.session.refresh(page.document.URL);
      await morphed;
      await allReady(page);
      expect(page.find('#placeholder') === before, 'morphed, not put anew').to.equal(true);
    });

    it('keeps one that its page calls permanent as it is', async () => {
      const page = await PageInFrame.open('swaps/turbo-next');
      page.find('#placeholder').toggleAttribute('data-turbo-permanent', true);
      const audit = await page.ready('#placeholder > inclusion-audit');
      const morphed = new Promise((resolve) => page.document.addEventListener('turbo:morph', resolve, { once: true }));
      const { Turbo } = page.window as unknown as { Turbo: { session: { refresh(address: string): void } } };
      Turbo.session.refresh(page.document.URL);
      await morphed;
      expect(page.find('#placeholder > inclusion-audit') === audit).to.equal(true);
    });

    it('has those of a frame and of a stream', async () => {
      const page = await PageInFrame.open('swaps/turbo');
      await page.looked();
      page.find('turbo-frame').setAttribute('src', '/test/embedding/pages/swaps/turbo-part.html');
      await waitUntil(() => page.document.querySelector('#placeholder'), 'the frame does not come');
      await allReady(page);
      const { Turbo } = page.window as unknown as { Turbo: { renderStreamMessage(message: string): void } };
      Turbo.renderStreamMessage(
        `<turbo-stream action="append" target="list"><template>
          <div id="streamed" data-inclusion="audit" data-src="/stories/documents/small-audit.json"></div>
        </template></turbo-stream>`,
      );
      await page.ready('#streamed > inclusion-audit');
    });
  });

  for (const version of ['2', '4']) {
    describe(`with htmx ${version}`, () => {
      it('has the elements of a part that was swapped in', async () => {
        const page = await PageInFrame.open(`swaps/htmx-${version}`);
        await press(page, '#inside');
        await waitUntil(() => page.document.querySelector('#placeholder'), 'the part does not come');
        await allReady(page);
      });

      for (const [how, button] of [
        ['in whose place another of the same id was put', '#instead'],
        ...(version === '4' ? [['that was morphed into another', '#morph'] as const] : []),
      ] as const)
        it(`follows a placeholder ${how}`, async () => {
          const page = await PageInFrame.open(`swaps/htmx-${version}`);
          await page.ready('#swapped > inclusion-audit');
          await press(page, button);
          const progress = () => page.document.querySelector('#swapped > inclusion-strand-progress');
          await waitUntil(progress, 'the other does not come');
          await waitUntil(() => progress()?.shadowRoot, 'it is not loaded');
          await says(progress(), 'done');
          expect(progress()!.getAttributeNames()).to.have.members(['src', 'layout']);
          expect(page.find('#swapped').textContent.trim()).to.equal('The strategy on paper');
        });

      it('has those of a page that a boosted link led to, and again when it comes back', async () => {
        const page = await PageInFrame.open(`swaps/htmx-${version}`);
        await page.ready('#swapped > inclusion-audit');
        await press(page, '#next');
        await shows(page, 'Next');
        await allReady(page);
        if (!canShow('back within a frame')) return;
        page.window.history.back();
        await shows(page, 'First');
        await page.ready('#swapped > inclusion-audit');
        expect(page.document.querySelectorAll('#swapped > inclusion-audit').length).to.equal(1);
      });
    });
  }

  it('has the elements of a part that came by a view transition', async () => {
    const page = await PageInFrame.open('swaps/transition');
    await page.looked();
    const swap = (): void => {
      const { content } = page.find('#next') as HTMLTemplateElement;
      page.find('main').replaceChildren(page.document.importNode(content, true));
    };
    if (canShow('view transitions')) await page.document.startViewTransition(swap).finished;
    else swap();
    expect(heading(page)).to.equal('Next');
    await allReady(page);
  });
});
