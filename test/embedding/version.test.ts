import { expect } from '@open-wc/testing';
import { version } from '../../src/embed/version.js';

describe('the version that a copy tells', () => {
  it('is that of the package', async () => {
    const response = await fetch(new URL('../../package.json', import.meta.url));
    expect(version).to.equal(((await response.json()) as { version: string }).version);
  });
});
