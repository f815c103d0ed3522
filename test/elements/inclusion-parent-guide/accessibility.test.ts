import { expect } from '@open-wc/testing';
import 'axe-core';
import type axeCore from 'axe-core';
import { day, GuideOnPage, smallGuide } from '../guide-on-page.js';
import { setWindowSize } from '../../window-size.js';

declare const axe: typeof axeCore;

/** What axe finds, no rule switched off, as one line for each. */
async function found(element: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(element);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const states = ['contents', 'found', 'nothing found', 'suspended', 'anxious', 'moving-school', 'old'] as const;

async function openAt(state: (typeof states)[number], language: string): Promise<GuideOnPage> {
  const isChapter = ['suspended', 'anxious', 'moving-school'].includes(state);
  const document = await smallGuide({
    '/languages': ['en', 'cy', 'ur', 'ar', 'pl', 'fa'],
    ...(state === 'old' ? { '/reviewBy': day(-1) } : {}),
  });
  const page = await GuideOnPage.open({ lang: language, ...(isChapter ? { chapter: state } : {}) }, document);
  if (state === 'found') await page.search('e');
  if (state === 'nothing found') await page.search('zebra');
  return page;
}

for (const language of ['en', 'cy', 'ur', 'ar', 'pl', 'fa']) {
  for (const state of states) {
    it(`axe finds nothing: ${state}, in ${language}`, async () => {
      const page = await openAt(state, language);
      for (const fold of page.root.querySelectorAll('details')) fold.open = true;
      for (const term of page.root.querySelectorAll<HTMLElement>('.term')) term.click();
      await page.settled();
      expect(await found(page.element)).to.deep.equal([]);
    });
  }
}

it('axe finds what is wrong when something is', async () => {
  const page = await openAt('contents', 'en');
  page.root.querySelector('.contents')?.append(document.createElement('input'));
  expect((await found(page.element)).join()).to.contain('label');
});

for (const chapter of ['', 'suspended', 'anxious']) {
  for (const language of ['en', 'ur']) {
    it(`nothing has to be scrolled sideways at 320 px: ${chapter || 'contents'}, in ${language}`, async () => {
      await setWindowSize(320, 800);
      try {
        const page = await GuideOnPage.open({ chapter, lang: language });
        for (const fold of page.root.querySelectorAll('details')) fold.open = true;
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      } finally {
        await setWindowSize(800, 600);
      }
    });
  }
}

it('has targets of 24 pixels or more, or in a line of text', async () => {
  const page = await openAt('suspended', 'en');
  const small = [
    ...page.root.querySelectorAll<HTMLElement>('button:not(.term), summary, select, .place, .checklist label'),
  ]
    .filter((control) => control.checkVisibility())
    .filter((control) => Math.min(control.offsetWidth, control.offsetHeight) < 24);
  expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
});
