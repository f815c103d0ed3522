import { showStory, storyFiles } from '../../stories/story-files.js';
import { focused, focusIsOn, wordsOf } from './at-keyboard.js';
import { checkWithAxe, checkWithIbm, tryMarkup } from './checkers.js';
import { changedPixels } from './colour.js';
import { beginWalk, endWalk, focusAgain, lookAtFocus, notReached, withoutFocus } from './focus.js';
import { clippedText, sidewaysScroll, smallTargets } from './geometry.js';
import { plant, plantedDefects } from './defects.js';
import { setText } from './text.js';
import { everyElement } from './tree.js';
import { errorTexts, languageOfWords, referencesThatFail, wordsOfTheirGround } from './words.js';

/** Every story, by the tag it is of and its name: `inclusion-audit/StartPage`. */
const stories = new Map(
  storyFiles.flatMap(({ default: file, ...named }) =>
    Object.entries(named).map(([name, story]) => [[String(file.title), name].join('/'), { file, story }] as const),
  ),
);

/** Shows a story, as Storybook does, on a page that runs this way. */
async function show(id: string, direction: 'ltr' | 'rtl'): Promise<void> {
  const found = stories.get(id);
  const ground = document.getElementById('story');
  if (!found || !ground) throw new Error(`There is no story “${id}”.`);
  document.documentElement.dir = direction;
  document.documentElement.lang = direction === 'rtl' ? 'ar' : 'en';
  if (direction === 'rtl') {
    document.title = 'قصة واحدة';
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = 'قصة واحدة';
  }
  await showStory(found.file, found.story, ground);
  // Parts that an element loads when there is time belong to the story too.
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 }));
}

/** Waits until what changed with the mode is laid out. */
async function settled(): Promise<void> {
  for (const element of everyElement()) {
    if ('updateComplete' in element) await element.updateComplete;
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** What the harness calls from outside. */
export const proof = {
  stories: () => [...stories.keys()],
  show,
  settled,
  setText,
  plant,
  plantedDefects,
  checkWithAxe,
  checkWithIbm,
  tryMarkup,
  geometry: () => [...smallTargets(), ...sidewaysScroll(), ...clippedText()],
  sideways: () => [...sidewaysScroll(), ...clippedText()],
  languageOfWords,
  referencesThatFail,
  wordsOfTheirGround,
  errorTexts,
  beginWalk,
  endWalk,
  lookAtFocus,
  notReached,
  withoutFocus,
  focusAgain,
  changedPixels,
  focused,
  focusIsOn,
  wordsOf,
};

Object.assign(globalThis, { proof });
