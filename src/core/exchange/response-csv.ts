import { optionsOf } from '../audit/options.js';
import type { AuditSession } from '../audit/session.js';
import { ownWords, rulesOf } from '../audit/statement-types.js';
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
        const options = optionsOf(audit, statement);
        const label = (code: string) => say(options.find((option) => option.code === code)?.label);
        rows.push([
          say(strand.title),
          say(area.title),
          statement.id,
          statement.prefix,
          say(session.wording(statement.id)),
          session.isAsked(statement.id) ? 'yes' : 'no',
          codes(statement, answer),
          valueLabels(statement, answer, label, languages[0] ?? audit.language),
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

/** A list of a type of the site's own may have spaces in its texts: it is written as JSON, as objects are. */
function codes(statement: Statement, answer: Answer | undefined): string | number | undefined {
  const value = answer?.value;
  if (typeof value !== 'object') return value;
  return Array.isArray(value) && !rulesOf(statement) ? value.join(' ') : JSON.stringify(value);
}

function valueLabels(
  statement: Statement,
  answer: Answer | undefined,
  label: (code: string) => string,
  language: string,
): string {
  const value = answer?.value;
  const rules = rulesOf(statement);
  if (rules && value !== undefined) return ownWords(rules, value, language);
  if (value === undefined || typeof value === 'number') return '';
  if (Array.isArray(value)) return value.map(label).join('; ');
  return typeof value !== 'string' || statement.type === 'text' || statement.type === 'date' ? '' : label(value);
}
