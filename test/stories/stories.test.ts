import { expect } from '@open-wc/testing';
import 'axe-core';
import type axeCore from 'axe-core';
import { showStory, storyFiles } from './story-files.js';

declare const axe: typeof axeCore;

/** What is said on the console as an error, or thrown where nobody catches it, until `end` is called. */
function listenForFaults(): { readonly faults: string[]; end(): void } {
  const faults: string[] = [];
  const { error, warn } = console;
  const note = (...words: unknown[]) => faults.push(words.map(String).join(' '));
  const thrown = (event: ErrorEvent | PromiseRejectionEvent) =>
    note('error' in event ? event.error : 'reason' in event ? event.reason : event);
  console.error = note;
  // Warnings are for authors: the examples have words that are not translated.
  console.warn = () => undefined;
  window.addEventListener('error', thrown);
  window.addEventListener('unhandledrejection', thrown);
  return {
    faults,
    end() {
      console.error = error;
      console.warn = warn;
      window.removeEventListener('error', thrown);
      window.removeEventListener('unhandledrejection', thrown);
    },
  };
}

for (const { default: file, ...stories } of storyFiles) {
  describe(`the stories of <${file.title}>`, () => {
    let canvasElement: HTMLElement;
    beforeEach(() => {
      canvasElement = document.createElement('div');
      document.body.append(canvasElement);
    });
    afterEach(() => canvasElement.remove());

    for (const [name, story] of Object.entries(stories)) {
      it(`${name}: renders, axe finds nothing, and nothing is wrong on the console`, async () => {
        const { faults, end } = listenForFaults();
        try {
          await showStory(file, story, canvasElement);
          const { violations } = await axe.run(canvasElement);
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
          expect(found).to.deep.equal([]);
        } finally {
          end();
        }
        // A document that can not be used is told of on the console, to those who write it.
        if (story.parameters?.['tellsAuthors'] === true) expect(faults.length).to.equal(1);
        else expect(faults).to.deep.equal([]);
        expect(canvasElement.getBoundingClientRect().height).to.be.greaterThan(8);
      });
    }
  });
}
