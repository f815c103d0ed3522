import type { AuditSession } from '../../core/audit/session.js';
import type { StrandProgressDocument } from '../../core/documents/strand-progress.js';
import { strandCounts } from '../../core/progress/strand-counts.js';
import type { Localise } from '../../localisation/localise.js';
import type { ProgressMessages } from '../../localisation/progress/messages.js';
import { numbered, words } from '../../parts/words.js';
import type { Bar, Mark } from './strand-bars.js';

/** The bars of one source: a bar for each strand, and one for all. */
export interface Bars {
  readonly strands: readonly Bar[];
  readonly total: Bar;
}

/** How far an audit's strands are; each name leads to the strand's first statement without an answer. */
export function progressOfAudit(
  localise: Localise<ProgressMessages>,
  session: AuditSession,
  select: ((strand: string) => void) | undefined,
): Bars {
  const { messages } = localise;
  const words = (answered: number, asked: number) =>
    asked === 0 ? messages.nothingToCount : messages.statementsAnswered(answered, asked);
  const progress = session.progress();
  const strands = session.audit.strands.map(({ id, prefix, title, shortTitle }, index): Bar => {
    const { asked = 0, answered = 0 } = progress[index] ?? {};
    return {
      id,
      name: numbered(localise, prefix, shortTitle ?? title),
      done: answered,
      total: asked,
      words: words(answered, asked),
      marks: [],
      select: select && asked > 0 ? () => select(id) : undefined,
    };
  });
  const [done, total] = [sum(strands, 'done'), sum(strands, 'total')];
  return {
    strands,
    total: { id: '-all', name: messages.allStrands, done, total, words: words(done, total), marks: [] },
  };
}

/** How far the strands of a strategy are, as its document says. */
export function progressOfDocument(
  localise: Localise<ProgressMessages>,
  document: StrandProgressDocument,
  showActions: boolean,
): Bars {
  const { messages } = localise;
  const counts = strandCounts(document);
  const names = new Map(counts.strands.map(({ id, prefix, title }) => [id, numbered(localise, prefix, title)]));
  const say = (done: number, total: number, underWay: number) =>
    underWay > 0 ? `${messages.doneOf(done, total)}, ${messages.underWay(underWay)}` : messages.doneOf(done, total);
  const strands = counts.strands.map((strand): Bar => {
    const { id, done, total, underWay, description, actions } = strand;
    return {
      id,
      name: names.get(id),
      description: description && words(localise, description),
      done,
      total,
      words: say(done, total, underWay),
      marks: marksOf(localise, strand),
      ...(showActions && {
        actions: actions.map((action) => ({
          action,
          alsoIn: strandsOf(counts.strands, action.id)
            .filter((other) => other !== id)
            .map((other) => names.get(other)),
        })),
      }),
    };
  });
  const { done, total, underWay } = counts.total;
  return {
    strands,
    total: { id: '-all', name: messages.allStrands, done, total, words: say(done, total, underWay), marks: [] },
  };
}

function strandsOf(
  strands: readonly { readonly id: string; readonly actions: readonly { readonly id: string }[] }[],
  action: string,
): string[] {
  return strands.filter(({ actions }) => actions.some(({ id }) => id === action)).map(({ id }) => id);
}

function marksOf(
  localise: Localise<ProgressMessages>,
  { previous, target }: Pick<StrandProgressDocument['strands'][number], 'previous' | 'target'>,
): Mark[] {
  const { messages } = localise;
  const marks: Mark[] = [];
  if (previous) {
    const said = messages.markPrevious(localise.percent(previous.value), localise.date(previous.asOf));
    marks.push({ kind: 'previous', value: previous.value, words: said });
  }
  if (target) {
    const said = messages.markTarget(localise.percent(target.value), localise.date(target.by));
    marks.push({ kind: 'target', value: target.value, words: said });
  }
  return marks;
}

function sum(bars: readonly Bar[], count: 'done' | 'total'): number {
  return bars.reduce((total, bar) => total + bar[count], 0);
}
