/** When something is done, in milliseconds. */
interface Idle {
  /** The latest, however much the browser has to do; without it there is none. */
  readonly within?: number;
  /** How long WebKit waits, which has no idle callback. */
  readonly withoutIdle: number;
}

/** Does something when the browser has nothing else to do. */
export function whenIdle(work: () => unknown, { within, withoutIdle }: Idle): void {
  if (!('requestIdleCallback' in globalThis)) setTimeout(work, withoutIdle);
  else requestIdleCallback(() => work(), within === undefined ? {} : { timeout: within });
}
