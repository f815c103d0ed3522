import { html, type TemplateResult } from 'lit';
import { answerWords } from '../../parts/answer-words.js';
import { numbered } from '../../parts/words.js';
import type { LaterView } from './audit-view.js';
import { areasOf } from './journey.js';
import { responseChanges, type ResponseChange } from '../../core/exchange/response-changes.js';
import type { AuditSession } from '../../core/audit/session.js';
import { carryOver, compareVersions } from '../../core/audit/carry-over.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { parseAuditResponse } from '../../core/documents/parse.js';
import { DocumentError, type Problem } from '../../core/documents/problem.js';
import { readJson } from '../../core/documents/read.js';

/** What opening a file of answers would do; nothing changes before `apply`. */
export interface ResponseImport {
  readonly response: AuditResponse;
  /** The statements whose answers would differ. */
  readonly changes: readonly ResponseChange[];
  /** Puts the file's answers in the place of those shown, and saves them. */
  apply(): void;
}

/**
 * Reads answers from a file or an object, and says what opening them would change.
 *
 * @throws DocumentError when they are no valid response, or answer another audit (`other-audit`).
 */
export async function readResponse(
  session: AuditSession,
  source: Blob | object,
  replace: (response: AuditResponse) => void,
): Promise<ResponseImport> {
  const value = source instanceof Blob ? read(await source.text()) : source;
  const { document: response, problems } = parseAuditResponse(value);
  if (!response) throw new DocumentError(problems);
  if (response.audit.id !== session.audit.id) throw new DocumentError([otherAudit(response.audit.id)]);
  const current =
    compareVersions(response.audit.version, session.audit.version) < 0
      ? carryOver(response, session.audit).response
      : response;
  return {
    response: current,
    changes: responseChanges(session.response, current),
    apply: () => replace(response),
  };
}

function read(text: string): unknown {
  const result = readJson(text, 'audit-response');
  if ('problems' in result) throw new DocumentError(result.problems);
  return result.value;
}

function otherAudit(id: string): Problem {
  return {
    path: '/audit/id',
    severity: 'error',
    code: 'other-audit',
    message: `These answers belong to the audit "${id}". Open them on the page of that audit.`,
  };
}

/** What opening the file would change, counted and then one by one, in the audit's order. */
export function changesView({ session, localise, messages }: LaterView, { changes }: ResponseImport): TemplateResult {
  if (changes.length === 0) return html`<p>${messages.fileNoChanges}</p>`;
  const count = (kind: (change: ResponseChange) => boolean) => changes.filter(kind).length;
  const counts = [
    [count(({ before }) => !before), messages.fileAdds],
    [count(({ before, after }) => before !== undefined && after !== undefined), messages.fileReplaces],
    [count(({ after }) => !after), messages.fileRemoves],
  ] as const;
  return html`<ul>
      ${counts.map(([number, sentence]) => (number > 0 ? html`<li>${sentence(number)}</li>` : ''))}
    </ul>
    <dl class="changes">
      ${areasOf(session.audit)
        .flatMap(({ area }) => area.statements)
        .map((statement) => {
          const change = changes.find(({ statement: id }) => id === statement.id);
          return change
            ? html`<div>
                <dt>${numbered(localise, statement.prefix, session.wording(statement.id))}</dt>
                <dd>${answerWords(localise, session.audit, statement, change.after)}</dd>
              </div>`
            : '';
        })}
    </dl>`;
}
