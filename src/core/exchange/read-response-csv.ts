import { checkAnswer } from '../audit/answer-check.js';
import { copyOf } from '../audit/copies.js';
import { rulesOf, type AnswerRules } from '../audit/statement-types.js';
import { sameFields, saysNothing } from '../audit/same-content.js';
import type { Audit, Statement } from '../documents/audit.js';
import type { Answer, Evidence } from '../documents/audit-response.js';
import { timestamp } from '../documents/fields.js';
import { writtenNumber } from '../text/written-number.js';
import { readCsv } from './read-csv.js';
import { evidenceFrom } from './evidence-cell.js';

/** A line that was left out, and why: no statement of the audit, or an answer that its statement does not allow. */
export interface SkippedLine {
  readonly line: number;
  readonly reason: 'unknown-statement' | 'not-allowed';
}

/** What a table of answers says. */
export interface AnswersInTable {
  /** By statement, for each line that could be read; `undefined` where the line says nothing. */
  readonly answers: ReadonlyMap<string, Answer | undefined>;
  readonly skipped: readonly SkippedLine[];
}

/**
 * Reads the answers of a table as `responseCsv` writes it, by the headings of its columns.
 *
 * @param now when answers were given that do not say when, ISO 8601.
 * @throws SyntaxError when it is no table, or has no column "statement".
 */
export async function readResponseCsv(text: string, audit: Audit, now: string): Promise<AnswersInTable> {
  const rows = await readCsv(text);
  if (!rows[0]?.cells.has('statement')) throw new SyntaxError('The table has no column "statement".');
  const statements = new Map(
    audit.strands.flatMap(({ areas }) => areas.flatMap((area) => area.statements.map((one) => [one.id, one] as const))),
  );
  const answers = new Map<string, Answer | undefined>();
  const skipped: SkippedLine[] = [];
  for (const { line, cells } of rows) {
    const statement = statements.get(cells.get('statement')?.trim() ?? '');
    if (!statement) {
      skipped.push({ line, reason: 'unknown-statement' });
      continue;
    }
    const answer = answerFrom(statement, cells, now);
    try {
      if (answer) checkAnswer(audit, statement, answer);
      answers.set(statement.id, answer);
    } catch {
      skipped.push({ line, reason: 'not-allowed' });
    }
  }
  return { answers, skipped };
}

/**
 * An answer as a table has it, with what no table has of the stored one: a private note, and every field of it and its
 * evidence that is not known here. `undefined` where there is nothing at all.
 */
export function overStored(answer: Answer | undefined, stored: Answer | undefined): Answer | undefined {
  if (!stored) return answer;
  const { value: _value, notApplicable, unsure: _unsure, note, evidence = [], private: isPrivate, ...others } = stored;
  const { at, by: _by, revision: _revision, ...unknown } = others;
  if (!answer) return saysNothing(unknown) ? undefined : { ...unknown, at };
  return copyOf({
    ...unknown,
    ...answer,
    note: answer.private && isPrivate && note ? note : answer.note,
    notApplicable: answer.notApplicable && { ...notApplicable, reason: undefined, ...answer.notApplicable },
    evidence: answer.evidence?.map((piece) => ({
      ...evidence.find(({ label, url, date }) => sameFields(copyOf({ label, url, date }), piece)),
      ...piece,
    })),
  });
}

function answerFrom(statement: Statement, cells: ReadonlyMap<string, string>, now: string): Answer | undefined {
  const said = (column: string) => {
    const cell = cells.get(column);
    return cell === '' ? undefined : cell;
  };
  const marked = (column: string) => (said(column) ? true : undefined);
  const at = said('answered at');
  const evidence: Evidence[] = evidenceFrom(said('evidence') ?? '');
  const answer: Answer = copyOf({
    value: valueFrom(statement, said('value')),
    notApplicable: marked('not applicable') && copyOf({ reason: said('reason') }),
    unsure: marked('need more information'),
    note: said('note'),
    evidence: evidence.length > 0 ? evidence : undefined,
    private: marked('private'),
    at: at !== undefined && timestamp.safeParse(at).success ? at : now,
    by: said('answered by'),
  });
  return saysNothing(answer) ? undefined : answer;
}

function valueFrom(statement: Statement, cell: string | undefined): Answer['value'] {
  if (cell === undefined) return undefined;
  const { type } = statement;
  const rules = rulesOf(statement);
  if (rules) return ownValueFrom(rules, cell);
  if (type === 'choices') return cell.trim().split(/\s+/u);
  if (type !== 'number') return cell;
  const number = writtenNumber(cell);
  return Number.isNaN(number) ? cell : number;
}

/** The cell as it stands where its type takes that, else what it says as JSON. */
function ownValueFrom({ schema }: AnswerRules, cell: string): Answer['value'] {
  if (schema.safeParse(cell).success) return cell;
  try {
    return JSON.parse(cell) as Answer['value'];
  } catch {
    return cell;
  }
}
