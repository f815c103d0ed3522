import { nextFrame } from '@open-wc/testing';
import * as audit from '../../stories/inclusion-audit.stories.js';
import * as results from '../../stories/inclusion-audit-results.stories.js';
import * as badge from '../../stories/inclusion-rights-badge.stories.js';
import * as tracker from '../../stories/inclusion-rights-tracker.stories.js';
import * as session from '../../stories/inclusion-session.stories.js';
import * as progress from '../../stories/inclusion-strand-progress.stories.js';
import type { Attributes, Stories, Story } from '../../stories/story.js';

type StoryFile = Readonly<Record<string, Story>> & { readonly default: Stories };

/** The stories of every element; another file of stories is one line here. */
export const storyFiles = [audit, results, session, progress, tracker, badge] as unknown as readonly StoryFile[];

/** Renders a story as Storybook does, and plays it. */
export async function showStory(file: Stories, story: Story, canvasElement: HTMLElement): Promise<void> {
  const args: Attributes = { ...file.args, ...story.args };
  const render = story.render ?? file.render;
  const context = { args, canvasElement } as never;
  canvasElement.append(render!(args, context) as Node);
  await Promise.all([...canvasElement.querySelectorAll('link')].map(loaded));
  await (story.play ?? file.play)?.(context);
  await settled(canvasElement);
}

/** Waits until a sheet is there. */
export async function loaded(link: HTMLLinkElement): Promise<void> {
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
