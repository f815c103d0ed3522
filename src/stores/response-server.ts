import type { AuditResponse } from '../core/documents/audit-response.js';
import { readDraft } from './draft-record.js';
import { ask, type OwnHeaders, type Reply, type Request, type RequestWaits } from './request.js';
import { StoreError, type DraftSummary } from './store.js';

/** A response as the server has it, and the tag of that copy. */
export interface ServerCopy {
  readonly tag: string;
  readonly response: AuditResponse;
}

/** The requests to a server that keeps responses, as `responses.openapi.json` describes them. */
export class ResponseServer {
  readonly #address: URL;
  readonly #headers: OwnHeaders | undefined;
  readonly #waits: RequestWaits;
  readonly #signal = new AbortController().signal;
  #notBefore = 0;

  constructor(address: URL, headers: OwnHeaders | undefined, waits: RequestWaits) {
    this.#address = address;
    this.#headers = headers;
    this.#waits = waits;
  }

  /** How much longer the server wants to be left alone, in milliseconds. */
  get busyFor(): number {
    return Math.max(0, this.#notBefore - performance.now());
  }

  async list(audit: string): Promise<DraftSummary[]> {
    const { status, text } = await this.#ask({ method: 'GET', address: this.#at({ audit }) });
    const listed = status === 200 ? readJson(text) : undefined;
    if (!Array.isArray(listed)) throw refusal(status);
    return listed as DraftSummary[];
  }

  async read(id: string): Promise<ServerCopy | undefined> {
    const { status, headers, text } = await this.#ask({ method: 'GET', address: this.#at({ response: id }) });
    if (status === 404 || status === 410) return undefined;
    if (status !== 200) throw refusal(status);
    const { answers, ...header } = readJson(text) as Partial<AuditResponse>;
    const response = readDraft({ response: header }, { ...answers });
    if (response?.id !== id) throw new StoreError('corrupt');
    const tag = tagOf(headers);
    if (tag === undefined)
      throw new StoreError('unavailable', new Error('The server’s answer has no ETag to be seen.'));
    return { tag, response };
  }

  /**
   * Puts a response in the place of the copy last read, or where none was.
   *
   * @returns What the server has then, its tag where it told; or `changed`: it has something newer.
   */
  async put(response: AuditResponse, over: ServerCopy | undefined): Promise<{ tag: string | undefined } | 'changed'> {
    const { status, headers } = await this.#ask({
      method: 'PUT',
      address: this.#at({ response: response.id, audit: response.audit.id }),
      body: JSON.stringify(response),
      headers: over ? { 'if-match': over.tag } : { 'if-none-match': '*' },
    });
    if ([404, 409, 410, 412].includes(status)) return 'changed';
    if (status >= 300) throw refusal(status);
    return { tag: tagOf(headers) };
  }

  /** Deletes a response, or all of an audit's. */
  async delete(audit: string, response?: string): Promise<void> {
    const address = this.#at({ audit, ...(response !== undefined && { response }) });
    const { status } = await this.#ask({ method: 'DELETE', address });
    if (status >= 300 && status !== 404 && status !== 410) throw refusal(status);
  }

  async #ask(request: Request): Promise<Extract<Reply, { kind: 'answer' }>> {
    if (this.busyFor > 0) throw new StoreError('unavailable');
    const reply = await ask({ ...request, own: this.#headers }, this.#waits, this.#signal);
    if (reply.kind === 'answer') return reply;
    if (reply.kind === 'busy' && reply.wait !== undefined) this.#notBefore = performance.now() + reply.wait;
    throw new StoreError(reply.kind === 'sign-in' ? 'sign-in' : 'unavailable');
  }

  #at({ response, audit }: { response?: string; audit?: string }): URL {
    const address = new URL(this.#address);
    if (response !== undefined) {
      address.pathname = `${address.pathname.replace(/\/$/u, '')}/${encodeURIComponent(response)}`;
    }
    if (audit !== undefined) address.searchParams.set('audit', audit);
    return address;
  }
}

/** A proxy that compresses marks the tag as weak, and a weak one matches nothing. */
function tagOf(headers: Headers): string | undefined {
  return headers.get('etag')?.replace(/^W\//u, '');
}

function refusal(status: number): StoreError {
  return new StoreError(status === 413 ? 'quota' : 'unavailable', new Error(`HTTP ${status}`));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new StoreError('corrupt', error);
  }
}
