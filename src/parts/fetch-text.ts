import type { FaultCode } from '../localisation/common/messages.js';
import { pause } from '../stores/pause.js';

/** A text, or why there is none, with the HTTP status where there was one. */
export type Fetched =
  { readonly text: string } | { readonly code: FaultCode; readonly status?: number; readonly again?: boolean };

/** How a text is fetched. Times are in milliseconds. */
export interface FetchTerms {
  /** The most bytes that are read. */
  readonly limit: number;
  /** Without a byte for so long, it gives up. */
  readonly silence: number;
  /** About how long it waits before the second try; twice that before the third. */
  readonly backOff: number;
  /** Whether a copy in the browser's cache has to be asked about first. */
  readonly fresh: boolean;
}

const tries = 3;
const silent = Symbol('silent');

/**
 * Fetches a UTF-8 text, with this site's cookies for this site only. A server's fault (5xx) or a lost connection
 * is tried again, three times in all; silence is not, since the reader has waited long enough.
 *
 * @returns `undefined` when the controller was aborted by somebody else.
 */
export async function fetchText(
  address: URL,
  controller: AbortController,
  terms: FetchTerms,
): Promise<Fetched | undefined> {
  for (let turn = 1; ; turn++) {
    const fetched = await attempt(address, controller, terms);
    if (!fetched || 'text' in fetched || !fetched.again || turn === tries) return fetched;
    // Jitter keeps a thousand pages from knocking all at once on a server that just came back.
    await pause(terms.backOff * 2 ** (turn - 1) * (0.5 + Math.random()), controller.signal);
    if (controller.signal.aborted) return undefined;
  }
}

async function attempt(
  address: URL,
  controller: AbortController,
  { limit, silence, fresh }: FetchTerms,
): Promise<Fetched | undefined> {
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(silent), silence);
  };
  heard();
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      cache: fresh ? 'no-cache' : 'default',
      signal,
    });
    const { status } = response;
    if (!response.ok) {
      response.body?.cancel().catch(() => undefined);
      return { code: codeOf(status), status, again: status >= 500 };
    }
    const bytes = await readBytes(response, limit, heard);
    if (!bytes) {
      controller.abort();
      return { code: 'too-large', status };
    }
    const text = decode(bytes);
    return text === undefined ? { code: 'encoding', status } : { text };
  } catch {
    if (signal.reason === silent) return { code: 'silent' };
    if (signal.aborted) return undefined;
    return { code: address.origin === self.origin ? 'unreachable' : 'blocked', again: true };
  } finally {
    clearTimeout(timer);
  }
}

function codeOf(status: number): FaultCode {
  if (status === 404 || status === 410) return 'not-found';
  return status === 401 || status === 403 ? 'not-allowed' : 'server';
}

/** The body, or `undefined` once it is known to be larger than the limit. */
async function readBytes(response: Response, limit: number, heard: () => void): Promise<Uint8Array | undefined> {
  const declared = Number(response.headers.get('content-length'));
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  while (size <= limit && declared <= limit) {
    const part = await reader?.read();
    heard();
    if (!part || part.done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += part.value.length;
    parts.push(part.value);
  }
  return undefined;
}

/**
 * The text of UTF-8 bytes, without a byte order mark; `undefined` when they are something else. Without its mark
 * UTF-16 can pass for UTF-8, but for its zeros, which a text does not have.
 */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
