import { expect, nextFrame } from '@open-wc/testing';
import 'axe-core';
import type axeCore from 'axe-core';
import type { Attributes, Stories, Story } from '../../stories/story.js';
import * as audit from '../../stories/inclusion-audit.stories.js';
import * as results from '../../stories/inclusion-audit-results.stories.js';
import * as session from '../../stories/inclusion-session.stories.js';
import * as progress from '../../stories/inclusion-strand-progress.stories.js';

declare const axe: typeof axeCore;

type StoryFile = Readonly<Record<string, Story>> & { readonly default: Stories };

/** The stories of every element; another file of stories is one line here. */
const files = [audit, results, session, progress] as unknown as StoryFile[];

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

/** Renders a story as Storybook does, and plays it. */
async function shown(file: Stories, story: Story, canvasElement: HTMLElement): Promise<void> {
  const args: Attributes = { ...file.args, ...story.args };
  const render = story.render ?? file.render;
  const context = { args, canvasElement } as never;
  canvasElement.append(render!(args, context) as Node);
  await Promise.all([...canvasElement.querySelectorAll('link')].map(loaded));
  await (story.play ?? file.play)?.(context);
  await settled(canvasElement);
}

async function loaded(link: HTMLLinkElement): Promise<void> {
  if (link.sheet) return;
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
}

/** Waits until no element has anything to render. */
async function settled(ground: HTMLElement): Promise<void> {
  await nextFrame();
  for (const element of ground.querySelectorAll('*')) {
    if ('updateComplete' in element) await element.updateComplete;
  }
  await nextFrame();
}

for (const { default: file, ...stories } of files) {
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
          await shown(file, story, canvasElement);
          const { violations } = await axe.run(canvasElement);
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
          ).to.deep.equal([]);
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
