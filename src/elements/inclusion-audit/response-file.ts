import { responseCsv } from '../../core/exchange/response-csv.js';
import { fileName } from '../../parts/file-name.js';
import { jsonFile } from '../../parts/json-file.js';
import { strandPart } from '../../core/audit/strand-part.js';
import type { AuditSession } from '../../core/audit/session.js';

/** One strand of the answers as a file for a colleague, without private notes. */
export function strandFile({ audit, response }: AuditSession, strand: string): File {
  return jsonFile(strandPart(audit, response, strand), strand);
}

/** The answers as a file: the whole response as JSON, private notes included, or a table as CSV without them. */
export function responseFile(session: AuditSession, format: 'json' | 'csv', languages: readonly string[]): File {
  const { response } = session;
  return format === 'json'
    ? jsonFile(response)
    : new File([responseCsv(session, languages)], fileName(response, 'csv'), { type: 'text/csv' });
}
