import { expect } from '@open-wc/testing';
import { ask } from '../../src/stores/request.js';
import { reported } from '../reported.js';
import { AnswersServer } from './answers-server.js';

/** A signal that never comes, as of a store that is never broken off, and how many listen to it. */
function listenedTo(): { signal: AbortSignal; listeners: Set<unknown> } {
  const { signal } = new AbortController();
  const listeners = new Set<unknown>();
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (name: string, listener: EventListener) => {
    listeners.add(listener);
    add(name, listener);
  };
  signal.removeEventListener = (name: string, listener: EventListener) => {
    listeners.delete(listener);
    remove(name, listener);
  };
  return { signal, listeners };
}

describe('A request', () => {
  it('that is tried again leaves nothing at the signal it may be broken off by', async () => {
    const server = new AnswersServer();
    await server.plan({ status: 500, times: 2 });
    const { signal, listeners } = listenedTo();
    const address = new URL(`${server.responses}?audit=small-audit`, location.href);
    const reply = await ask({ address, method: 'GET' }, { silence: 5000, backOff: 1 }, signal);
    expect(reply.kind).to.equal('answer');
    expect(listeners.size).to.equal(0);
  });

  it('whose own headers can not be had is nobody’s lost connection, and the page hears of it', async () => {
    const address = new URL(new AnswersServer().responses, location.href);
    const fault = new TypeError('no token');
    const own = () => Promise.reject(fault);
    const { signal } = new AbortController();
    const faults = await reported(async () => {
      const reply = await ask({ address, method: 'GET', own }, { silence: 5000, backOff: 1 }, signal);
      expect(reply).to.deep.equal({ kind: 'server' });
    });
    expect(new Set(faults)).to.deep.equal(new Set([fault]));
  });
});
