import { expect } from '@open-wc/testing';
import type { Audit } from '../../src/core/documents/audit.js';
import type { AuditResponse } from '../../src/core/documents/audit-response.js';
import type { Checked } from '../../src/core/documents/check.js';
import { parseParentGuide } from '../../src/core/documents/parse-parent-guide.js';
import type { ParentGuide } from '../../src/core/documents/parent-guide.js';
import { parseAudit, parseAuditResponse } from '../../src/core/documents/parse.js';
import { parseStrandProgress } from '../../src/core/documents/parse-strand-progress.js';
import type { StrandProgressDocument } from '../../src/core/documents/strand-progress.js';

const folder = new URL('../../stories/documents/', import.meta.url);

/** An example document as it stands in its file. */
export async function fetchText(name: string): Promise<string> {
  return (await fetch(new URL(name, folder))).text();
}

async function open<T>(name: string, parse: (input: unknown) => Checked<T>): Promise<T> {
  const { document, problems } = parse(JSON.parse(await fetchText(name)));
  expect(problems).to.deep.equal([]);
  return document!;
}

/** An example audit, which has no errors. */
export function openAudit(name: string): Promise<Audit> {
  return open(name, (input) => parseAudit(input));
}

/** An example of answers, which has no errors. */
export function openResponse(name: string): Promise<AuditResponse> {
  return open(name, parseAuditResponse);
}

/** An example of a strategy's progress, which has no errors. */
export function openStrandProgress(name: string): Promise<StrandProgressDocument> {
  return open(name, parseStrandProgress);
}

/** An example of a guide for parents, which has no errors. */
export function openParentGuide(name: string): Promise<ParentGuide> {
  return open(name, parseParentGuide);
}
