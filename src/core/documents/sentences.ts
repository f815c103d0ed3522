import type { Path } from './problem-list.js';
import { instead, pointer, shown } from './shown.js';

/** What an audit names by an id or a code. */
export type Named = 'type' | 'scale' | 'statement' | 'setting-type' | 'perspective' | 'option';

/** What to do where an action's id stands twice. */
export type Advice = 'name the strands' | 'one more id';

/**
 * What is said of a document that breaks a rule, by the rule's name. Apart from what finds it, so that a page loads it
 * only with a document that has an error.
 */
export const sentences = {
  missing: (field: 'scale' | 'options', type: string) =>
    `"${field}" is missing, which a ${type} needs: ${field === 'scale' ? 'name one of the audit’s scales.' : 'add what can be chosen.'}`,
  'no-score-above-zero': () =>
    'none of the options has a score above 0. Give the best one a higher score, or take the scores out.',
  'wrong-bound': (name: string, value: unknown, type: 'number' | 'date') =>
    `"${name}" is ${shown(value)}. Here it has to be ${type === 'number' ? 'a number' : 'a day in the form YYYY-MM-DD'}.`,
  'minimum-above-maximum': () => '"minimum" is above "maximum". Swap them.',
  'unknown-type': (name: string, names: readonly string[]) => unknown('type', name, names),
  'unknown-scale': (name: string, names: readonly string[]) => unknown('scale', name, names),
  'unknown-statement': (name: string, names: readonly string[]) => unknown('statement', name, names),
  'unknown-setting-type': (name: string, names: readonly string[]) => unknown('setting type', name, names),
  'unknown-perspective': (name: string, names: readonly string[]) => unknown('perspective', name, names),
  'unknown-strand': (name: string, names: readonly string[]) => unknown('strand', name, names),
  'unknown-contact': (name: string, names: readonly string[]) => unknown('contact', name, names),
  'unknown-option': (name: string, names: readonly string[], statement?: string) =>
    unknown('option', name, names, ` of the statement ${shown(statement)}`),
  'bands-from-zero': (from: number) => `the first band has to start at 0, and starts at ${from}.`,
  'bands-not-rising': (from: number, before: number) =>
    `this band starts at ${from}, which is not above ${before}, where the one before it starts. Put the bands in rising order.`,
  'condition-cycle': (cycle: readonly string[], first: string) => {
    const names = [...cycle.slice(0, 8), ...(cycle.length > 8 ? ['…'] : []), first];
    return `these conditions go round in a circle, so that none could ever be decided: ${names.map(shown).join(', ')}. Take one of them out.`;
  },
  'reserved-id': (id: string) => `"${id}" is the name of a page of the audit. Choose another id.`,
  'duplicate-id': (name: string, path: Path, first: Path, advice?: Advice) =>
    twice('id', name, path, first, advice === undefined ? undefined : actionAdvice[advice]),
  'duplicate-code': (name: string, path: Path, first: Path, _advice?: Advice) => twice('code', name, path, first),
  'done-above-total': (done: number, total: number) =>
    `"done" is ${done}, which is more than "total", ${total}. Correct one of the two.`,
  'missing-counts': (missing: readonly string[]) =>
    `${missing.map(shown).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing. Give both numbers, or list the "actions".`,
  'nothing-to-show': () => 'there are neither "schools" nor a "summary". Add one of the two.',
  'unknown-level': (name: string, names: readonly string[]) => unknown('level', name, names),
};

export type Sentences = typeof sentences;

function unknown(what: string, name: string, names: readonly string[], whose = ''): string {
  return `there is no ${what} ${shown(name)}${whose}.${instead(name, names)}`;
}

function twice(
  what: string,
  name: string,
  path: Path,
  first: Path,
  advice = `Give one of them another ${what}.`,
): string {
  return `the ${what} ${shown(name)} stands twice, at ${pointer(first)} and at ${pointer(path)}. ${advice}`;
}

const actionAdvice: Readonly<Record<Advice, string>> = {
  'name the strands': 'If it is one action in two strands, write it once, and name the other strand in its "strands".',
  'one more id': 'The two do not say the same: give one of them another id.',
};
