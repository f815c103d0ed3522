import { compareVersions } from '../../src/core/audit/versions.js';
import type { DocumentKind } from '../../src/core/documents/limits.js';
import { kinds } from '../../src/core/kinds/kinds.js';
import { today } from '../../src/parts/today.js';

/** A document that one can begin with. */
export interface Example {
  readonly file: string;
  readonly kind: string;
  readonly title: string;
  /** The audit that it is, or that its answers belong to. */
  readonly audit?: AuditName;
}

/** What names an audit. */
export interface AuditName {
  readonly id: string;
  readonly version: string;
}

/** Whether answers to one audit can be shown beside another: to the same, or to an older version of it. */
export function belongTogether(audit: AuditName, answered: AuditName): boolean {
  return audit.id === answered.id && compareVersions(answered.version, audit.version) <= 0;
}

/** Among examples of one kind the one of this audit, or of answers to it: of the same version where there is one. */
export function exampleOf(examples: readonly Example[], wanted: AuditName | undefined): Example | undefined {
  const ofIt = examples.filter(({ audit }) => audit !== undefined && audit.id === wanted?.id);
  return ofIt.find(({ audit }) => audit?.version === wanted?.version) ?? ofIt[0];
}

/** A short document to begin with; of answers to this audit, where there is one. */
export async function starterText(kind: DocumentKind, audit: AuditName | undefined): Promise<string> {
  const starter = (await kinds[kind]()).starter(today());
  const isOther = kind === 'audit-response' && audit !== undefined && audit.id !== (starter.audit as AuditName).id;
  const document = isOther
    ? { ...starter, audit: { id: audit.id, version: audit.version }, setting: {}, answers: {}, actions: [] }
    : starter;
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The text of an example. */
export async function exampleText(file: string): Promise<string> {
  return (await fetch(`/documents/${file}`)).text();
}
