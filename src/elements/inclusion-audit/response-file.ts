import { responseCsv } from '../../core/exchange/response-csv.js';
import { fileName } from '../../parts/file-name.js';
import { strandPart } from '../../core/audit/strand-part.js';
import type { AuditSession } from '../../core/audit/session.js';

/** One strand of the answers as a file for a colleague, without private notes. */
export function strandFile({ audit, response }: AuditSession, strand: string): File {
  const part = strandPart(audit, response, strand);
  return new File([`${JSON.stringify(part, null, 2)}\n`], fileName(part, 'json', strand), { type: 'application/json' });
}

/** The answers as a file: the whole response as JSON, private notes included, or a table as CSV without them. */
export function responseFile(session: AuditSession, format: 'json' | 'csv', languages: readonly string[]): File {
  const { response } = session;
  return format === 'json'
    ? new File([`${JSON.stringify(response, null, 2)}\n`], fileName(response, 'json'), { type: 'application/json' })
    : new File([responseCsv(session, languages)], fileName(response, 'csv'), { type: 'text/csv' });
}
