import { strandCounts } from '../progress/strand-counts.js';
import { missingTranslations } from './missing-translations.js';
import type { Problem } from './problem.js';
import { problem, type Path } from './problem-list.js';
import { strandProgressSchema, type StrandProgressDocument } from './strand-progress.js';
import { unknownFields } from './unknown-fields.js';

/**
 * What an author of a strategy's progress is warned of, though it can be shown: fields that nothing reads, days that do
 * not fit together, numbers that its actions contradict, texts that are not translated.
 *
 * @param today the day to compare `asOf` with, `YYYY-MM-DD`.
 */
export function lintStrandProgress(document: StrandProgressDocument, today: string): Problem[] {
  const { asOf, strands } = document;
  const problems = unknownFields(strandProgressSchema, document);
  const warn = (path: Path, code: string, words: string) => problems.push(problem(path, 'warning', code, words));

  if (asOf > today) {
    warn(['asOf'], 'in-the-future', `${asOf} is still to come. Write the day on which the progress was as told here.`);
  }
  if (strands.length === 0) warn(['strands'], 'no-strands', 'there are no strands, so that there is nothing to show.');
  strandCounts(document).strands.forEach((counted, index) => {
    const { previous, target } = counted;
    const path = ['strands', index];
    if (counted.total === 0)
      warn(path, 'nothing-to-count', 'there is nothing to count. List its actions, or give a "total".');
    if (previous && previous.asOf >= asOf) {
      const words = `${previous.asOf} is not before ${asOf}, the day of this document. Give the day of the earlier progress.`;
      warn([...path, 'previous', 'asOf'], 'previous-not-before', words);
    }
    if (previous && target && target.value < previous.value) {
      const words = `the target, ${target.value}, is lower than the ${previous.value} that was reached before. Check both.`;
      warn([...path, 'target', 'value'], 'target-below-previous', words);
    }
    if (!strands[index]?.actions?.length) return;
    for (const name of ['done', 'total'] as const) {
      const given = strands[index][name];
      if (given === undefined || given === counted[name]) continue;
      const words = `"${name}" says ${given}, and its actions come to ${counted[name]}, which is shown. Take the number out.`;
      warn([...path, name], 'counts-differ', words);
    }
  });
  return [...problems, ...missingTranslations(strandProgressSchema, document)];
}
