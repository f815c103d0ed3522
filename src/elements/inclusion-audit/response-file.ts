import { responseCsv } from '../../core/exchange/response-csv.js';
import type { AuditSession } from '../../core/audit/session.js';

/**
 * The answers as a file: the whole response as JSON, private notes included, or a table as CSV without them.
 * It is named after the audit, the setting and the day, so that copies can be told apart in a folder.
 */
export function responseFile(session: AuditSession, format: 'json' | 'csv', languages: readonly string[]): File {
  const { response, audit } = session;
  const name = [audit.id, response.setting?.name, response.updated.slice(0, 10)]
    .filter((part) => part !== undefined)
    .map((part) =>
      part
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}.]+/gu, '-')
        .replace(/^-+|-+$/gu, ''),
    )
    .filter(Boolean)
    .join('_')
    .slice(0, 120);
  return format === 'json'
    ? new File([`${JSON.stringify(response, null, 2)}\n`], `${name}.json`, { type: 'application/json' })
    : new File([responseCsv(session, languages)], `${name}.csv`, { type: 'text/csv' });
}
