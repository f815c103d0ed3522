import { compareVersions } from '../../core/audit/versions.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { DocumentError } from '../../core/documents/problem.js';
import { laterView, type Later } from './audit-journey.js';
import type { AuditView, LaterView } from './audit-view.js';
import { clearing, type Copies, type Printed } from './copies.js';
import type { ResponseImport } from './open-file.js';

/** What the actions on all answers need of the element. */
export interface ActionsHost {
  view(): AuditView | undefined;
  root(): ParentNode & Node;
  loadLater(): Promise<Later>;
  exportResponse(format: 'json' | 'csv'): File;
  importResponse(source: Blob): Promise<ResponseImport>;
  clear(): Promise<void>;
  print(what: Printed): void;
  /** Leads to a page. */
  goTo(id: string): Promise<boolean>;
  /** Shows and says something, once. */
  inform(message: string): void;
  /** Says that something could not be loaded. */
  failed(): void;
  /** What the store put aside. */
  setAside(): Promise<readonly unknown[]>;
  /** Whether something could be done where answers are kept; the person is told where it could not. */
  attempt(work: Promise<unknown>): Promise<boolean>;
}

/** Saving, printing, opening and clearing, with the questions they ask first. */
export function auditActions(host: ActionsHost): Copies {
  return {
    save: (format) => void save(host, format),
    saveStrand: (strand) => void saveStrand(host, strand),
    print: (what) => host.print(what),
    merge: (files) => void merge(host, files),
    compare: (file) => void compare(host, file),
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
  const { later, view } = await loaded(host);
  if (!view) return;
  const { messages } = view;
  const opened = await tryToRead(host, view, file);
  if (!opened) return;
  const { fileHeading: heading, fileApply: confirm, cancel } = messages;
  const content = later.changesView(view, opened);
  if (!(await later.ask(host.root(), { heading, content, confirm, cancel }))) return;
  opened.apply();
  await host.goTo('tasks');
}

/** What a file says; tells of one that can not be opened here, and gives nothing. */
async function tryToRead(host: ActionsHost, { messages }: LaterView, file: File): Promise<ResponseImport | undefined> {
  try {
    return await host.importResponse(file);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const [problem] = error.problems;
    host.inform(problem?.code === 'other-audit' ? messages.fileOtherAudit : messages.fileNotReadable);
    return undefined;
  }
}

async function merge(host: ActionsHost, files: readonly File[]): Promise<void> {
  const { view } = await loaded(host);
  if (!view) return;
  const { session, together, messages } = view;
  const others: AuditResponse[] = [];
  for (const file of files) {
    const opened = await tryToRead(host, view, file);
    if (!opened) return;
    const { version } = opened.response.audit;
    if (compareVersions(version, session.audit.version) > 0) {
      host.inform(messages.fileNewer(version, session.audit.version));
      return;
    }
    others.push(opened.response);
  }
  try {
    await together.collect(session, others);
  } catch {
    host.failed();
    return;
  }
  await host.goTo('results');
  host.root().querySelector<HTMLElement>('.merge-heading')?.focus();
}

async function compare(host: ActionsHost, file: File): Promise<void> {
  const { view } = await loaded(host);
  const opened = view && (await tryToRead(host, view, file));
  if (!opened) return;
  view.together.compare(opened.response);
  await host.goTo('results');
  host.root().querySelector<HTMLElement>('.compare-heading')?.focus();
}

async function saveStrand(host: ActionsHost, strand: string): Promise<void> {
  const { later, view } = await loaded(host);
  if (view) later.download(later.strandFile(view.session, strand));
}

async function clear(host: ActionsHost): Promise<void> {
  const { later, view } = await loaded(host);
  if (!view) return;
  const { done, ...question } = clearing(view);
  if (!(await later.ask(host.root(), { ...question, cancel: view.messages.cancel }))) return;
  if (!(await host.attempt(host.clear()))) return;
  await host.goTo('start');
  host.inform(done);
}

async function confirmRemoval(host: ActionsHost, remove: () => Promise<void>): Promise<void> {
  const { later, view } = await loaded(host);
  if (!view) return;
  const { deleteDraftQuestion, deleteConsequence, deleteDraft, cancel } = view.messages;
  const question = { heading: deleteDraftQuestion, content: deleteConsequence, confirm: deleteDraft, cancel };
  if (await later.ask(host.root(), question)) await host.attempt(remove());
}

/** What asking takes, and the view with its words; none while there is no audit. */
async function loaded(host: ActionsHost): Promise<{ later: Later; view: LaterView | undefined }> {
  const later = await host.loadLater();
  const view = host.view();
  return { later, view: view && laterView(view, later) };
}

async function saveSetAside(host: ActionsHost): Promise<void> {
  const { download } = await host.loadLater();
  const give = (copies: readonly unknown[]) =>
    download(new File([JSON.stringify(copies, null, 2)], 'set-aside.json', { type: 'application/json' }));
  await host.attempt(host.setAside().then(give));
}
