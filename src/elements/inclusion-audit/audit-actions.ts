import { DocumentError } from '../../core/documents/problem.js';
import type { AuditView } from './audit-view.js';
import type { Copies } from './copies.js';
import type { ResponseImport } from './open-file.js';

type LaterPages = typeof import('./later-pages.js');

/** What the actions on all answers need of the element. */
export interface ActionsHost {
  view(): AuditView | undefined;
  root(): ParentNode & Node;
  loadLater(): Promise<LaterPages>;
  exportResponse(format: 'json' | 'csv'): File;
  importResponse(source: Blob): Promise<ResponseImport>;
  clear(): Promise<void>;
  print(what: 'answers' | 'blank'): void;
  /** Shows and says something, once. */
  inform(message: string): void;
  /** What the store put aside. */
  setAside(): Promise<readonly unknown[]>;
}

/** Saving, printing, opening and clearing, with the questions they ask first. */
export function auditActions(host: ActionsHost): Copies {
  return {
    save: (format) => void save(host, format),
    print: (what) => host.print(what),
    open: (file) => void open(host, file),
    clear: () => void clear(host),
    confirmRemoval: (remove) => void confirmRemoval(host, remove),
    saveSetAside: () => void saveSetAside(host),
  };
}

async function save(host: ActionsHost, format: 'json' | 'csv'): Promise<void> {
  const { download } = await host.loadLater();
  download(host.exportResponse(format));
}

async function open(host: ActionsHost, file: File): Promise<void> {
  const view = host.view();
  if (!view) return;
  const { messages } = view;
  const { changesView } = await host.loadLater();
  let opened: ResponseImport;
  try {
    opened = await host.importResponse(file);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const [problem] = error.problems;
    host.inform(problem?.code === 'other-audit' ? messages.fileOtherAudit : messages.fileNotReadable);
    return;
  }
  if (await agreed(host, messages.fileHeading, changesView(view, opened), messages.fileApply)) opened.apply();
}

async function clear(host: ActionsHost): Promise<void> {
  const { messages } = host.view() ?? {};
  if (!messages || !(await agreed(host, messages.clearQuestion, messages.clearConsequence, messages.clearAnswers)))
    return;
  await host.clear();
  host.inform(messages.cleared);
}

async function confirmRemoval(host: ActionsHost, remove: () => Promise<void>): Promise<void> {
  const { messages } = host.view() ?? {};
  if (messages && (await agreed(host, messages.deleteDraftQuestion, messages.deleteConsequence, messages.deleteDraft)))
    await remove();
}

async function agreed(host: ActionsHost, heading: string, content: unknown, confirm: string): Promise<boolean> {
  const { ask } = await host.loadLater();
  return ask(host.root(), { heading, content, confirm, cancel: host.view()?.messages.cancel ?? '' });
}

async function saveSetAside(host: ActionsHost): Promise<void> {
  const { download } = await host.loadLater();
  const copies = JSON.stringify(await host.setAside(), null, 2);
  download(new File([copies], 'set-aside.json', { type: 'application/json' }));
}
