import type { StoreNotice } from './store.js';

interface Listener {
  readonly audit: string;
  readonly listener: (notice: StoreNotice) => void;
}

/** Carries notices to everyone who watches the same place: on this page and, where it has a name, in other tabs. */
export class Notices {
  readonly #name: string | undefined;
  readonly #listeners = new Set<Listener>();
  #channel: BroadcastChannel | undefined;

  /** @param name What tabs that keep answers in the same place have in common; left out, no other tab hears. */
  constructor(name?: string) {
    this.#name = name;
  }

  tell(audit: string, notice: StoreNotice): void {
    this.#pass(audit, notice);
    if (this.#name === undefined) return;
    const channel = this.#channel ?? new BroadcastChannel(this.#name);
    channel.postMessage({ audit, notice });
    if (channel !== this.#channel) channel.close();
  }

  hear(audit: string, listener: (notice: StoreNotice) => void): () => void {
    const entry = { audit, listener };
    this.#listeners.add(entry);
    this.#listen();
    return () => {
      this.#listeners.delete(entry);
      if (this.#listeners.size === 0) this.pause();
    };
  }

  /** Stops hearing other tabs, which a page in the back-forward cache must not. */
  pause(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Hears other tabs again. */
  resume(): void {
    this.#listen();
    const audits = new Set([...this.#listeners].map(({ audit }) => audit));
    for (const audit of audits) this.#pass(audit, { kind: 'missed' });
  }

  #listen(): void {
    if (this.#name === undefined || this.#channel || this.#listeners.size === 0) return;
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.onmessage = ({ data }: MessageEvent<{ audit: string; notice: StoreNotice }>) =>
      this.#pass(data.audit, data.notice);
  }

  #pass(audit: string, notice: StoreNotice): void {
    for (const entry of [...this.#listeners]) {
      if (entry.audit !== audit) continue;
      // Later, and only to those who still want it: whoever writes is not held up, nor stopped by a listener's fault.
      queueMicrotask(() => this.#listeners.has(entry) && entry.listener(notice));
    }
  }
}
