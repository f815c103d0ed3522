import { pause } from './pause.js';

/** Headers of the page's own, such as a token for signing in or against forged requests. Asked for at every try. */
export type OwnHeaders = () => HeadersInit | Promise<HeadersInit>;

/** How long requests wait, in milliseconds. */
export interface RequestWaits {
  /** Without anything heard, until a try is given up: 10,000, and what a slow line needs to carry the body. */
  readonly silence: number;
  /** Before the second try: about 500; twice that before the third. */
  readonly backOff: number;
}

export const requestWaits: RequestWaits = { silence: 10_000, backOff: 500 };

/** What is asked of a server. */
export interface Request {
  readonly address: URL;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** JSON. */
  readonly body?: string;
  /** These win over the page's own. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly own?: OwnHeaders | undefined;
}

/** What has come of a request. */
export type Reply =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly text: string }
  /** The server wants to know who asks: 401, 403, 419, or a page to sign in where the answer should be. */
  | { readonly kind: 'sign-in' }
  /** The server asks for time: how long, in milliseconds, where it says so. */
  | { readonly kind: 'busy'; readonly wait: number | undefined }
  /** The server has a fault, or is silent; it was not reached, or the reply was lost; somebody broke off. */
  | { readonly kind: 'server' | 'offline' | 'stopped' };

const tries = 3;
/** What the slowest line worth waiting for carries in a millisecond: 64 kbit a second. */
const bytesInMillisecond = 8;
/** Nobody is kept waiting longer than a day, whatever a server says. */
const longestWait = 86_400_000;
const silent = Symbol('silent');

/**
 * Asks a server, with this site's cookies for this site only. A server's fault, a silence or a lost connection is tried
 * again, three times in all; so what is asked has to be the same whether it is asked once or twice.
 */
export async function ask(request: Request, waits: RequestWaits, signal: AbortSignal): Promise<Reply> {
  for (let turn = 1; ; turn++) {
    const reply = await attempt(request, waits, signal);
    const passing = reply.kind === 'server' || (reply.kind === 'offline' && navigator.onLine);
    if (!passing || turn === tries) return reply;
    // Jitter keeps a thousand pages from knocking all at once on a server that just came back.
    await pause(waits.backOff * 2 ** (turn - 1) * (0.5 + Math.random()), signal);
    if (signal.aborted) return { kind: 'stopped' };
  }
}

async function attempt(request: Request, { silence }: RequestWaits, stop: AbortSignal): Promise<Reply> {
  const { address, method, body, own } = request;
  const controller = new AbortController();
  const forward = () => controller.abort();
  stop.addEventListener('abort', forward);
  if (stop.aborted) controller.abort();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (further = 0) => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(silent), silence + further);
  };
  heard((body?.length ?? 0) / bytesInMillisecond);
  try {
    const headers = await headersOf(own, signal);
    for (const [name, value] of Object.entries(request.headers ?? {})) headers.set(name, value);
    if (body !== undefined) headers.set('content-type', 'application/json');
    const response = await fetch(address, {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      // Where a session has ended, many servers send the browser to a page to sign in. Followed, it would look like
      // an answer.
      redirect: 'manual',
      signal,
      ...(body !== undefined && { body }),
    });
    return await replyOf(response, heard);
  } catch (error) {
    if (stop.aborted) return { kind: 'stopped' };
    const isServers = signal.reason === silent || (error instanceof WrongHeaders && navigator.onLine);
    return { kind: isServers ? 'server' : 'offline' };
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', forward);
  }
}

/** The page's own headers could not be had: nobody's connection is to blame. */
class WrongHeaders extends Error {}

/** The page's own headers. Where it can not say them its makers hear of it. */
async function headersOf(own: OwnHeaders | undefined, signal: AbortSignal): Promise<Headers> {
  try {
    return new Headers(await unlessAborted(Promise.resolve(own?.()), signal));
  } catch (error) {
    if (!signal.aborted && navigator.onLine) reportError(error);
    throw new WrongHeaders();
  }
}

async function replyOf(response: Response, heard: () => void): Promise<Reply> {
  const { status, headers, type } = response;
  const wait = retryAfter(headers);
  const busy = status === 429 || ((status === 503 || status === 409) && wait !== undefined);
  const refused = type === 'opaqueredirect' || [401, 403, 419].includes(status);
  const passing = status >= 500 || status === 408;
  if (busy || refused || passing) {
    response.body?.cancel().catch(() => undefined);
    if (busy) return { kind: 'busy', wait };
    return { kind: refused ? 'sign-in' : 'server' };
  }
  const text = await readText(response, heard);
  // A page with status 200 in the place of an answer is one to sign in, or of a proxy; nothing was taken.
  const page = response.ok && (headers.get('content-type') ?? '').includes('html') && text.trimStart().startsWith('<');
  return page ? { kind: 'sign-in' } : { kind: 'answer', status, headers, text };
}

async function readText(response: Response, heard: () => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    heard();
    const part = await reader?.read();
    if (!part || part.done) return text + decoder.decode();
    text += decoder.decode(part.value, { stream: true });
  }
}

/**
 * How long a server asks to be left alone, in milliseconds; `undefined` where it does not say. A date counts by the
 * server's own clock where that can be read: the device's may be wrong.
 */
export function retryAfter(headers: Headers): number | undefined {
  const asked = headers.get('retry-after')?.trim();
  if (!asked) return undefined;
  const seconds = /^\d+$/u.test(asked) ? Number(asked) : NaN;
  const theirs = Date.parse(headers.get('date') ?? '');
  const wait = Number.isNaN(seconds)
    ? Date.parse(asked) - (Number.isNaN(theirs) ? Date.now() : theirs)
    : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestWait);
}

/** The promise's value; rejected when the signal comes first. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const broken = () => reject(new DOMException('Broken off', 'AbortError'));
    if (signal.aborted) broken();
    signal.addEventListener('abort', broken, { once: true });
    promise.then(resolve, reject);
  });
}
