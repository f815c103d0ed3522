import type { AuditSession } from '../audit/session.js';
import type { Statement } from '../documents/audit.js';
import type { Answer } from '../documents/audit-response.js';
import { resolveText, type Text } from '../documents/text.js';
import { csvText } from './csv.js';
import { evidenceCell } from './evidence-cell.js';
import { withoutPrivateNote } from './share.js';

/**
 * The answers as CSV: a row for each statement in document order, asked or not, by stable codes and with the wording
 * beside them. Private notes are left out.
 */
export function responseCsv(session: AuditSession, languages: readonly string[]): string {
  const { audit } = session;
  const say = (text: Text | undefined) => resolveText(text, languages, audit.language).value;
  const rows: (string | number | undefined)[][] = [columns];
  for (const strand of audit.strands) {
    for (const area of strand.areas) {
      for (const statement of area.statements) {
        const answer = withoutPrivateNote(session.answerOf(statement.id));
        const options = statement.options ?? audit.scales?.[statement.scale ?? '']?.options ?? [];
        const label = (code: string) => say(options.find((option) => option.code === code)?.label);
        rows.push([
          say(strand.title),
          say(area.title),
          statement.id,
          statement.prefix,
          say(session.wording(statement.id)),
          session.isAsked(statement.id) ? 'yes' : 'no',
          codes(answer),
          valueLabels(statement, answer, label),
          answer?.notApplicable ? 'yes' : '',
          answer?.notApplicable?.reason,
          answer?.unsure ? 'yes' : '',
          answer?.note,
          evidenceCell(answer?.evidence),
          answer?.private ? 'yes' : '',
          answer?.at,
          answer?.by,
        ]);
      }
    }
  }
  return csvText(rows);
}

const columns = [
  'strand',
  'area',
  'statement',
  'number',
  'text',
  'asked',
  'value',
  'answer',
  'not applicable',
  'reason',
  'need more information',
  'note',
  'evidence',
  'private',
  'answered at',
  'answered by',
];

function codes(answer: Answer | undefined): string | number | undefined {
  const value = answer?.value;
  return Array.isArray(value) ? value.join(' ') : value;
}

function valueLabels(statement: Statement, answer: Answer | undefined, label: (code: string) => string): string {
  const value = answer?.value;
  if (value === undefined || typeof value === 'number') return '';
  if (Array.isArray(value)) return value.map(label).join('; ');
  return statement.type === 'text' || statement.type === 'date' ? '' : label(value);
}
