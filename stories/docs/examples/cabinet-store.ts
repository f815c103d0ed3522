import { draftSummaries, Notices, readDraft, settleWrite } from 'inclusion-elements';
import type { Answer, DraftRecord, ResponseStore, ResponseWrite, StoreNotice } from 'inclusion-elements';

/** Anything that keeps JSON by key and takes its time: a portal's own service, a native app around the page. */
export type Cabinet = Record<'get' | 'set', (key: string, value?: unknown) => Promise<unknown>>;
type Drafts = Record<string, { draft: DraftRecord; answers: Record<string, Answer | undefined> }>;

export class CabinetStore implements ResponseStore {
  readonly where = 'server';
  readonly #notices = new Notices('our-cabinet');
  constructor(readonly cabinet: Cabinet) {}
  list = async (audit: string) => draftSummaries(Object.values(await this.#drafts(audit)).map(({ draft }) => draft));
  open = async (audit: string, id: string) => {
    const { draft, answers = {} } = (await this.#drafts(audit))[id] ?? {};
    return draft && readDraft(draft, answers);
  };
  write = (write: ResponseWrite) =>
    this.#change(write.audit, (drafts) => {
      const { draft, answers = {} } = drafts[write.response.id] ?? {};
      const settled = settleWrite(write, draft, new Map(Object.entries(answers) as [string, Answer][]));
      const kept = { ...answers, ...Object.fromEntries(settled.answers) };
      const after = { ...drafts, [write.response.id]: { draft: settled.draft, answers: kept } };
      return [settled.result, settled.changes ? after : drafts, settled.changes ? settled.notice : undefined];
    });
  remove = (audit: string, response: string) =>
    this.#change(audit, ({ [response]: _, ...rest }) => [undefined, rest, { kind: 'removed', response }]);
  clear = (audit: string) => this.#change(audit, () => [undefined, {}, { kind: 'cleared' }]);
  watch = (audit: string, listener: (notice: StoreNotice) => void) => this.#notices.hear(audit, listener);
  close = () => this.#notices.pause();

  #drafts = async (audit: string) => ((await this.cabinet.get(audit)) ?? {}) as Drafts;
  /** One change at a time, in all tabs, and everybody is told of it. */
  #change = <T>(audit: string, work: (drafts: Drafts) => [result: T, after: Drafts, notice?: StoreNotice]) =>
    navigator.locks.request(`our-cabinet ${audit}`, async () => {
      const [result, after, notice] = work(await this.#drafts(audit));
      if (notice) await this.cabinet.set(audit, after).then(() => this.#notices.tell(audit, notice));
      return result;
    });
}
