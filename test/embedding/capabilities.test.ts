import { expect } from '@open-wc/testing';
import { canShow, capabilities, engine } from './capabilities.js';

describe('the table of what an engine can show', () => {
  for (const what of Object.keys(capabilities) as (keyof typeof capabilities)[]) {
    it(`is true of ${what}`, () => expect(canShow(what), engine).to.equal(capabilities[what].has()));
  }
});
