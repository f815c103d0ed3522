/** One thing that the server does in the place of behaving: see `test/server/answers.mjs`. */
export interface Step {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly type?: string;
  readonly body?: string;
  readonly drop?: 'request' | 'reply';
  readonly hang?: true;
  readonly hold?: true;
  readonly times?: number;
}

/** A request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** What it answered; nothing when it broke off or was silent. */
  readonly status?: number;
  /** When it came, in milliseconds. */
  readonly at: number;
  /** How many others were under way. */
  readonly under: number;
}

/** A server of its own for one test: over real HTTP, kept apart by an id. */
export class AnswersServer {
  readonly #root = `/answers/${crypto.randomUUID()}`;
  readonly submissions = `${this.#root}/submissions`;
  readonly responses = `${this.#root}/responses`;

  /** What it does with the requests to come, in this order, before it behaves again. */
  async plan(...steps: Step[]): Promise<void> {
    await fetch(`${this.#root}/plan`, { method: 'POST', body: JSON.stringify(steps) });
  }

  /** Answers what it holds. */
  async release(): Promise<void> {
    await fetch(`${this.#root}/release`, { method: 'POST' });
  }

  async seen(): Promise<{ requests: Seen[]; submissions: { key: string; body: string }[] }> {
    return (await (await fetch(`${this.#root}/seen`)).json()) as never;
  }

  /** The idempotency keys that it was asked under, in order. */
  async keys(): Promise<(string | undefined)[]> {
    return (await this.seen()).requests.map(({ headers }) => headers['idempotency-key']);
  }

  /** The titles of the snapshots that it has taken, in order. */
  async titles(): Promise<unknown[]> {
    return (await this.seen()).submissions.map(({ body }) => (JSON.parse(body) as { title?: unknown }).title);
  }
}
