import { expect, nextFrame } from '@open-wc/testing';
import { ask } from '../../src/parts/dialog.js';

const question = {
  heading: 'Clear all answers?',
  content: 'It can not be undone.',
  confirm: 'Clear',
  cancel: 'Cancel',
};

describe('A question', () => {
  const { addEventListener: add, removeEventListener: remove } = window;
  const resizing = new Set<unknown>();

  beforeEach(() => {
    resizing.clear();
    window.addEventListener = (...[name, listener]: Parameters<typeof add>) => {
      if (name === 'resize') resizing.add(listener);
      add.call(window, name, listener);
    };
    window.removeEventListener = (...[name, listener]: Parameters<typeof remove>) => {
      resizing.delete(listener);
      remove.call(window, name, listener);
    };
  });

  afterEach(() => {
    Object.assign(window, { addEventListener: add, removeEventListener: remove });
  });

  for (const [pressed, agreed] of [
    ['Clear', true],
    ['Cancel', false],
  ] as const) {
    it(`answered with “${pressed}” is gone, and listens to the window no more`, async () => {
      const answer = ask(document.body, question);
      await nextFrame();
      expect(resizing.size).to.equal(1);
      [...document.querySelectorAll('dialog button')]
        .find((button): button is HTMLButtonElement => button.textContent === pressed)!
        .click();
      expect(await answer).to.equal(agreed);
      expect(document.querySelector('dialog')).to.equal(null);
      expect(resizing.size).to.equal(0);
    });
  }
});
