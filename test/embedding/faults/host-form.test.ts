import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { AuditOnPage } from '../../elements/audit-on-page.js';

/** Every field that a person sees in an element, wherever it is kept. */
function fields(element: HTMLElement): HTMLInputElement[] {
  const found = [element.shadowRoot, element].flatMap((root) => [
    ...(root?.querySelectorAll<HTMLInputElement>('input') ?? []),
  ]);
  return found.filter((field) => field.checkVisibility());
}

describe('an audit inside a form of the page', () => {
  it('fault 44: Enter in any of its fields and on any of its answers does not send the form', async () => {
    const page = await AuditOnPage.open({ 'setting-type': 'primary', storage: 'none', name: 'audit' });
    const { element } = page;
    const form = document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    element.replaceWith(form);
    form.append(element, document.createElement('button'));
    const pressed = new Set<string>();
    for (const place of ['start', 'belonging.welcome', 'support.plans', 'actions']) {
      await element.goTo(place);
      await page.settled();
      for (const field of fields(element)) {
        field.focus();
        await sendKeys({ press: 'Enter' });
        pressed.add(field.type);
      }
    }
    expect([...pressed]).to.include.members(['radio', 'text']);
    expect(sent).to.equal(0);
    form.querySelector('button')!.click();
    expect(sent, 'the page’s own button sends it').to.equal(1);
    form.remove();
  });
});
