/**
 * Does something when the browser has nothing else to do, within two seconds.
 *
 * @param otherwise after how many milliseconds WebKit does it, which has no idle callback.
 */
export function whenIdle(work: (deadline?: IdleDeadline) => unknown, otherwise = 200): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(() => work(), otherwise);
}
