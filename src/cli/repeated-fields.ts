import { visit } from 'jsonc-parser';
import type { Problem } from '../core/documents/problem.js';
import { mostProblems, problem, shown, type Path } from '../core/documents/problem-list.js';

/** Warns of fields that stand twice in one object: only the last counts, and what the first said is lost. */
export function repeatedFields(text: string): Problem[] {
  const names: Set<string>[] = [];
  const found: Problem[] = [];
  visit(text, {
    onObjectBegin: () => void names.push(new Set()),
    onObjectEnd: () => void names.pop(),
    onObjectProperty: (name, _offset, _length, _line, _column, pathTo) => {
      const own = names.at(-1);
      if (own?.has(name) && found.length < mostProblems) {
        const path: Path = [...pathTo(), name];
        found.push(
          problem(
            path,
            'warning',
            'repeated-field',
            `${shown(name)} stands here twice, and only the last counts. Take one out.`,
          ),
        );
      }
      own?.add(name);
    },
  });
  return found;
}
