/**
 * Does work that no other tab of the site does at the same time. Where the browser has no locks for this page (it is
 * not served securely, or in a sandbox), it is done at once: the receiver has to bear it twice.
 *
 * @returns `undefined` where the signal came before the turn did.
 */
export async function oneAtATime<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T | undefined> {
  let result: Promise<T> | undefined;
  const begin = () => (result = work());
  if (!('locks' in navigator)) return begin();
  try {
    await navigator.locks.request(name, { signal }, begin);
  } catch {
    // It was broken off before its turn, the page may not use locks, or the work failed: its promise says so below.
  }
  return result ?? (signal.aborted ? undefined : begin());
}
