import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { AuditSession } from '../../src/core/audit/session.js';
import { MemoryStore } from '../../src/stores/memory.js';
import { ResponseSaver } from '../../src/stores/saver.js';
import { StoreError, type ResponseStore } from '../../src/stores/store.js';
import { change, newResponse, reopen, sessionOn, storedWords, type } from './responses.js';

const statements = ['greeting', 'lunch'] as const;

interface Act {
  readonly tab: 0 | 1;
  readonly statement: (typeof statements)[number];
  readonly kind: 'type' | 'delete' | 'mine' | 'theirs' | 'name the setting' | 'retry';
}

const act: fc.Arbitrary<Act> = fc.record({
  tab: fc.constantFrom(0, 1),
  statement: fc.constantFrom(...statements),
  kind: fc.constantFrom('type', 'type', 'type', 'type', 'delete', 'mine', 'theirs', 'name the setting', 'retry'),
});

/** What two people typed, and what each of them saw when they typed it: seen words may be replaced, others may not. */
class History {
  readonly #seen = new Map<string, Set<string>>();
  readonly #dropped = new Set<string>();
  #count = 0;

  typed(shown: string | undefined): string {
    const words = `words ${(this.#count += 1)}`;
    this.#seen.set(words, new Set(shown === undefined ? [] : [shown]));
    return words;
  }

  /** A name that was never given. */
  name(): string {
    return `School ${(this.#count += 1)}`;
  }

  preferred(words: string | undefined, to: string | undefined): void {
    if (words === undefined) this.dropped(to);
    else if (to !== undefined) this.#seen.get(words)?.add(to);
  }

  dropped(words: string | undefined): void {
    if (words !== undefined) this.#dropped.add(words);
  }

  /** Words that are neither in sight nor knowingly replaced by what is. */
  lost(inSight: readonly unknown[]): string[] {
    const accounted = new Set<unknown>();
    const account = (words: unknown): void => {
      if (accounted.has(words)) return;
      accounted.add(words);
      this.#seen.get(String(words))?.forEach(account);
    };
    [...inSight, ...this.#dropped].forEach(account);
    return [...this.#seen.keys()].filter((words) => !accounted.has(words));
  }
}

describe('two savers of one response', () => {
  it('lose nothing, whatever the order in which writes, their outcomes and notices arrive', async () => {
    const property = fc.asyncProperty(
      fc.scheduler(),
      fc.array(act, { minLength: 1, maxLength: 14 }),
      fc.infiniteStream(
        fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      ),
      async (scheduler, acts, failures) => {
        const memory = new MemoryStore();
        const first = newResponse();
        await memory.write(change(first, { greeting: 'By name' }));
        const stored = await reopen(memory, first.id);
        let failing = true;
        const tabs = [0, 1].map(() => {
          const session = sessionOn(stored);
          const store = slow(memory, scheduler, () => failing && failures.next().value === true);
          return { session, saver: new ResponseSaver(session, store) };
        });
        const history = new History();
        for (const next of acts)
          void scheduler.schedule(Promise.resolve(), next.kind).then(() => perform(next, tabs[next.tab]!, history));
        await scheduler.waitIdle();
        failing = false;
        for (const { saver } of tabs) saver.retry();
        await scheduler.waitIdle();

        const words = await storedWords(memory, first.id);
        const conflicts = tabs.flatMap(({ saver }) => [...saver.conflicts.values()]);
        const mine = conflicts.map((conflict) => conflict.mine?.value);
        expect(history.lost([...Object.values(words), ...mine]), 'lost').to.deep.equal([]);
        for (const { session, saver } of tabs) {
          expect(saver.state.status, 'state').to.be.oneOf(saver.conflicts.size > 0 ? ['idle'] : ['idle', 'saved']);
          for (const statement of statements) {
            const conflict = saver.conflicts.get(statement);
            const shown = session.answerOf(statement)?.value;
            expect(conflict ? conflict.theirs?.value : shown, `${statement} as it is stored`).to.equal(
              words[statement],
            );
            if (conflict) expect(conflict.mine?.value, `${statement} as it is shown`).to.equal(shown);
          }
          const { setting } = await reopen(memory, first.id);
          expect(session.setting?.name, 'setting').to.equal(setting?.name);
        }
      },
    );
    await fc.assert(property, { numRuns: 1000 });
  });
});

function perform(
  next: Act,
  { session, saver }: { session: AuditSession; saver: ResponseSaver },
  history: History,
): void {
  if (next.kind === 'retry') {
    saver.retry();
    return;
  }
  if (next.kind === 'name the setting') {
    session.chooseSetting({ name: history.name() }, 'person');
    return;
  }
  const shown = session.answerOf(next.statement)?.value as string | undefined;
  const conflict = saver.conflicts.get(next.statement);
  const theirs = conflict?.theirs?.value as string | undefined;
  if (next.kind === 'type') {
    type(session, next.statement, history.typed(shown));
    return;
  }
  if (next.kind === 'delete') {
    history.dropped(shown);
    type(session, next.statement, undefined);
    return;
  }
  if (!conflict) return;
  if (next.kind === 'mine') history.preferred(shown, theirs);
  else history.dropped(shown);
  saver.resolve(next.statement, next.kind);
}

/** A store between which and the saver everything takes as long as the schedule says, and some writes fail. */
function slow(inner: ResponseStore, scheduler: fc.Scheduler, fails: () => boolean): ResponseStore {
  return {
    where: inner.where,
    list: (audit) => inner.list(audit),
    open: (audit, response) => inner.open(audit, response),
    remove: (audit, response) => inner.remove(audit, response),
    clear: (audit) => inner.clear(audit),
    close: () => inner.close(),
    async write(write) {
      await scheduler.schedule(Promise.resolve(), 'a write arrives');
      if (fails()) throw new StoreError('quota');
      const result = await inner.write(write);
      return scheduler.schedule(Promise.resolve(result), 'its outcome arrives');
    },
    watch: (audit, listener) =>
      inner.watch(audit, (notice) => {
        void scheduler.schedule(Promise.resolve(), 'a notice arrives').then(() => listener(notice));
      }),
  };
}
