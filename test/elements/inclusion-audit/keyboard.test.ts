import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AuditOnPage } from '../audit-on-page.js';

/** Presses Tab until the control of this name has focus. */
async function tabTo(page: AuditOnPage, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (typeof name === 'string' ? page.focused.startsWith(name) : name.test(page.focused)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`Tab never comes to "${String(name)}"; it is at "${page.focused}"`);
}

/** Comes to a control by Tab and presses a key on it. */
async function press(page: AuditOnPage, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await (key === 'Space' ? sendKeys({ type: ' ' }) : sendKeys({ press: key }));
  await page.settled();
}

it('is gone through by keyboard alone, from the first page to the action plan', async () => {
  const page = await AuditOnPage.open();
  await press(page, 'Primary school', 'Space');
  await press(page, 'Start');
  await page.arrived('Task list');
  await press(page, 'A warm welcome');
  await page.arrived('A warm welcome');
  await press(page, 'Not yet', 'Space');
  await sendKeys({ press: 'ArrowDown' });
  await press(page, /^No$/u, 'Space');
  await sendKeys({ press: 'ArrowDown' });
  expect(page.element.session?.progress()[0]?.answered).to.equal(2);
  await press(page, 'Continue');
  await page.arrived('Being heard');
  await press(page, 'Continue');
  await page.arrived('Plans and reviews');
  await tabTo(page, 'How many of our children have an EHC plan?');
  await sendKeys({ type: '0' });
  await press(page, 'Continue');
  await page.arrived('Check your answers');
  await press(page, 'Complete the audit');
  await page.arrived('Results');
  await press(page, 'Go to the action plan');
  await page.arrived('Action plan');
  const { answers, status } = page.element.response!;
  expect([
    answers['belonging.welcome.greeting']?.value,
    answers['belonging.welcome.accessibility-plan']?.value,
    answers['support.plans.number']?.value,
    status,
  ]).to.deep.equal(['starting', 'partly', 0, 'completed']);
});

it('comes back to a statement from the summary of errors, by keyboard', async () => {
  const page = await AuditOnPage.open({ 'setting-type': 'primary' });
  await page.element.goTo('check');
  await press(page, 'Complete the audit');
  expect(page.focused).to.contain('There is a problem');
  await press(page, 'Answer “How many of our children have an EHC plan?”');
  await page.arrived('Plans and reviews');
  expect(page.focused).to.contain('How many of our children have an EHC plan?');
});
