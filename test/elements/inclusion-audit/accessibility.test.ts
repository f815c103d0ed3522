import { expect } from '@open-wc/testing';
import 'axe-core';
import type axeCore from 'axe-core';
import { AuditOnPage, example } from '../audit-on-page.js';
import { waitUntil } from '../../wait-until.js';

declare const axe: typeof axeCore;

const pages = [
  'start',
  'tasks',
  'belonging.welcome',
  'belonging.voice',
  'support.plans',
  'check',
  'results',
  'actions',
];

/** What axe finds, no rule switched off, as one line for each. */
async function found(page: AuditOnPage): Promise<string[]> {
  const { violations } = await axe.run(page.element);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const language of ['en', 'ur']) {
  for (const id of pages) {
    it(`axe finds nothing on the page ${id} in ${language}`, async () => {
      const page = await AuditOnPage.open({ 'setting-type': 'primary', lang: language });
      page.element.session?.answer('belonging.welcome.greeting', { value: 'starting', note: 'Since May.' });
      page.element.session?.answer('support.plans.number', { value: 2 });
      page.element.session?.changeAction({ id: 'one', text: 'Greet every child', status: 'planned' });
      await page.element.goTo(id);
      await page.settled();
      await page.unfoldAll();
      expect(await found(page)).to.deep.equal([]);
    });
  }
}

it('axe finds nothing on the summary of errors', async () => {
  const page = await AuditOnPage.open({ 'setting-type': 'primary' });
  await page.element.goTo('check');
  await page.press('button', 'Complete the audit');
  expect(await found(page)).to.deep.equal([]);
});

it('axe finds what is wrong when something is', async () => {
  const page = await AuditOnPage.open({ 'setting-type': 'primary' });
  page.root.querySelector('.page')?.append(document.createElement('input'));
  expect((await found(page)).join()).to.contain('label');
});

it('is in the reader’s language and direction', async () => {
  const page = await AuditOnPage.open({ 'setting-type': 'primary', lang: 'ur' });
  await page.element.goTo('tasks');
  expect(page.heading).to.equal('کاموں کی فہرست');
  expect(getComputedStyle(page.root.querySelector('.page-heading')!).direction).to.equal('rtl');
});

it('changes language while it is open, and keeps what was answered', async () => {
  const page = await AuditOnPage.open({ 'setting-type': 'primary', lang: 'en' });
  page.element.session?.answer('belonging.welcome.greeting', { value: 'starting' });
  await page.element.goTo('belonging.welcome');
  page.element.lang = 'pl';
  await page.arrived('A warm welcome');
  await waitUntil(() => page.has('button', 'Dalej'));
  expect(page.element.session?.answerOf('belonging.welcome.greeting')?.value).to.equal('starting');
});

it('marks words of another language than the interface', async () => {
  const page = await AuditOnPage.open({ 'setting-type': 'primary', lang: 'pl', src: example('small-audit.json') });
  expect(page.root.querySelector('.page-heading [lang="en"]')?.textContent).to.equal('A short inclusion audit');
});
