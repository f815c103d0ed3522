import { html, type TemplateResult } from 'lit';
import { answerWords } from '../../parts/answer-words.js';
import { numbered } from '../../parts/words.js';
import type { LaterView } from './audit-view.js';
import { areasOf } from './journey.js';
import { orphanList } from './orphan-list.js';
import { responseChanges, type ResponseChange } from '../../core/exchange/response-changes.js';
import { sameFields } from '../../core/audit/same-content.js';
import type { AuditSession } from '../../core/audit/session.js';
import { carryOver } from '../../core/audit/carry-over.js';
import { compareVersions } from '../../core/audit/versions.js';
import type { AuditResponse } from '../../core/documents/audit-response.js';
import { parseAuditResponse } from '../../core/documents/parse.js';
import { tooLarge } from '../../core/documents/limit-problems.js';
import { limits } from '../../core/documents/limits.js';
import { DocumentError } from '../../core/documents/problem.js';
import { otherAudit } from '../../parts/audit/other-audit.js';
import { readJson } from '../../core/documents/read.js';

/** What opening a file of answers would do; nothing changes before `apply`. */
export interface ResponseImport {
  readonly response: AuditResponse;
  /** The statements whose answers would differ. */
  readonly changes: readonly ResponseChange[];
  /** The version of the audit that they were given to, where it is not the one on the page. */
  readonly fromVersion: string | undefined;
  /** Statements that took over the answer of an older one, in document order. */
  readonly carried: readonly string[];
  /** Statements that have an answer but are not in the audit any more. */
  readonly orphans: readonly string[];
  /** Whether the plan, the setting, the respondent or the sign-offs would differ. */
  readonly changesRest: boolean;
  /** Lines of a table that could not be read, counted from 1. */
  readonly skipped: readonly number[];
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
  const { response, skipped } = await responseFrom(session, source);
  if (response.audit.id !== session.audit.id) throw new DocumentError([otherAudit(response.audit.id)]);
  const { version } = response.audit;
  const order = compareVersions(version, session.audit.version);
  const { response: current, carried, orphans } = carryOver(response, session.audit);
  return {
    response: current,
    changes: responseChanges(session.response, current),
    fromVersion: order === 0 ? undefined : version,
    carried: order < 0 ? carried : [],
    orphans: order > 0 ? [] : orphans,
    changesRest: rest.some((field) => !sameFields(session.header[field], current[field])),
    skipped,
    apply: () => replace(response),
  };
}

/** What a response holds besides its answers and its history. */
const rest = ['actions', 'setting', 'respondent', 'signOffs'] as const;

async function responseFrom(
  session: AuditSession,
  source: Blob | object,
): Promise<{ response: AuditResponse; skipped: readonly number[] }> {
  // Before it is read: a file that is too large could take all of the page's room.
  if (source instanceof Blob && source.size > limits['audit-response'].bytes) {
    throw new DocumentError([tooLarge('audit-response', 'bytes')]);
  }
  if (source instanceof Blob && isTable(source)) return fromTable(session, await source.text());
  const { document: response, problems } = parseAuditResponse(
    source instanceof Blob ? read(await source.text()) : source,
  );
  if (!response) throw new DocumentError(problems);
  return { response, skipped: [] };
}

function isTable(source: Blob): boolean {
  return source.type === 'text/csv' || (source instanceof File && source.name.toLowerCase().endsWith('.csv'));
}

/** The session's response with the answers of a table in it: statements that the table does not have stay as they are. */
async function fromTable(
  session: AuditSession,
  text: string,
): Promise<{ response: AuditResponse; skipped: readonly number[] }> {
  const { overStored, readResponseCsv } = await import('../../core/exchange/read-response-csv.js');
  try {
    const { answers, skipped } = await readResponseCsv(text, session.audit, new Date().toISOString());
    const { response } = session;
    const merged = new Map(Object.entries(response.answers));
    for (const [statement, answer] of answers) {
      const kept = overStored(answer, merged.get(statement));
      if (kept) merged.set(statement, kept);
      else merged.delete(statement);
    }
    return {
      response: { ...response, answers: Object.fromEntries(merged) },
      skipped: skipped.map(({ line }) => line),
    };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DocumentError([{ path: '', severity: 'error', code: 'not-a-table', message: error.message }]);
  }
}

function read(text: string): unknown {
  const result = readJson(text, 'audit-response');
  if ('problems' in result) throw new DocumentError(result.problems);
  return result.value;
}

/** What opening the file would change, counted and then one by one, in the audit's order. */
export function changesView(view: LaterView, opened: ResponseImport): TemplateResult {
  const { session, localise, messages } = view;
  const { changes, changesRest, skipped, orphans } = opened;
  const before = html`${skipped.length > 0 ? html`<p>${messages.fileLinesSkipped(skipped.join(', '))}</p>` : ''}
  ${versionWords(view, opened)}`;
  const left =
    orphans.length > 0
      ? html`<details>
          <summary>${messages.orphans(orphans.length)}</summary>
          ${orphanList(view, orphans, (id) => opened.response.answers[id])}
        </details>`
      : '';
  if (changes.length === 0 && !changesRest)
    return html`<p>${messages.fileNoChanges}</p>
      ${before}${left}`;
  const others = changesRest ? html`<p>${messages.fileRest}</p>` : '';
  const counted = changes.filter(({ statement }) => !orphans.includes(statement));
  const count = (kind: (change: ResponseChange) => boolean) => counted.filter(kind).length;
  const counts = [
    [count(({ before }) => !before), messages.fileAdds],
    [count(({ before, after }) => before !== undefined && after !== undefined), messages.fileReplaces],
    [count(({ after }) => !after), messages.fileRemoves],
  ] as const;
  const known = areasOf(session.audit).flatMap(({ area }) => area.statements);
  const afterOf = (id: string) => counted.find(({ statement }) => statement === id)?.after;
  const unknown = counted.map(({ statement }) => statement).filter((id) => !known.some((one) => one.id === id));
  return html`${before}${others}
    ${
      counted.length > 0
        ? html`<ul>
            ${counts.map(([number, sentence]) => (number > 0 ? html`<li>${sentence(number)}</li>` : ''))}
          </ul>`
        : ''
    }
    <dl class="changes">
      ${known.map((statement) => {
        const change = counted.find(({ statement: id }) => id === statement.id);
        return change
          ? html`<div>
              <dt>${numbered(localise, statement.prefix, session.wording(statement.id))}</dt>
              <dd>${answerWords(localise, session.audit, statement, change.after)}</dd>
            </div>`
          : '';
      })}
    </dl>
    ${unknown.length > 0 ? orphanList(view, unknown, afterOf) : ''} ${left}`;
}

function versionWords({ session, messages }: LaterView, { fromVersion, carried }: ResponseImport): TemplateResult | '' {
  if (fromVersion === undefined) return '';
  const { version } = session.audit;
  const isNewer = compareVersions(fromVersion, version) > 0;
  const sentence = isNewer
    ? messages.newerVersion(fromVersion, version)
    : messages.carriedOver(carried.length, fromVersion);
  return html`<p>${sentence}</p>`;
}
