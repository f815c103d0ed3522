import { expect, nextFrame } from '@open-wc/testing';
import { ask } from '../../src/parts/dialog.js';

const question = {
  heading: 'Clear all answers?',
  content: 'It can not be undone.',
  confirm: 'Clear',
  cancel: 'Cancel',
};

describe('A question', () => {
  const { observe, disconnect } = IntersectionObserver.prototype;
  const watching = new Set<IntersectionObserver>();

  beforeEach(() => {
    watching.clear();
    IntersectionObserver.prototype.observe = function (...details) {
      watching.add(this);
      observe.apply(this, details);
    };
    IntersectionObserver.prototype.disconnect = function () {
      watching.delete(this);
      disconnect.call(this);
    };
  });

  afterEach(() => {
    Object.assign(IntersectionObserver.prototype, { observe, disconnect });
  });

  for (const [pressed, agreed] of [
    ['Clear', true],
    ['Cancel', false],
  ] as const) {
    it(`answered with “${pressed}” is gone, and is watched no more`, async () => {
      const answer = ask(document.body, question);
      await nextFrame();
      expect(watching.size).to.equal(1);
      [...document.querySelectorAll('dialog button')]
        .find((button): button is HTMLButtonElement => button.textContent === pressed)!
        .click();
      expect(await answer).to.equal(agreed);
      expect(document.querySelector('dialog')).to.equal(null);
      expect(watching.size).to.equal(0);
    });
  }
});
