import { compileConditions, holds } from '../audit/conditions.js';
import { optionsOf, scaleOf, scoredOptions } from '../audit/options.js';
import type { Audit, Condition, Statement } from './audit.js';
import type { Answer } from './audit-response.js';
import type { Path } from './problem-list.js';
import { statementsWithPaths } from './statements.js';

/** Who answers: a setting type and a perspective, where the audit has any. */
interface Choice {
  readonly settingType: string | undefined;
  readonly perspective: string | undefined;
}

/** One of the conditions in which nothing is nested, and whether it has to hold. */
interface Part {
  readonly condition: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;
  readonly wanted: boolean;
}

/** Past so many ways to hold, or to choose and ask, a condition is taken to be possible. */
const most = { ways: 500, questions: 250_000 };

/** Finds out what can be asked at all, by trying every choice and such answers as the conditions tell apart. */
export class Possibilities {
  readonly #audit: Audit;
  /** Each after those that its condition looks at. */
  readonly #statements: ReadonlyMap<string, Statement>;
  readonly #choices: readonly Choice[];
  readonly #ways = new Map<Condition, Part[][] | undefined>();

  constructor(audit: Audit) {
    this.#audit = audit;
    const { depths } = compileConditions(audit);
    const statements = statementsWithPaths(audit).map(({ statement }) => statement);
    statements.sort((one, other) => (depths.get(one.id) ?? 0) - (depths.get(other.id) ?? 0));
    this.#statements = new Map(statements.map((statement) => [statement.id, statement]));
    const settingTypes = audit.settingTypes?.map(({ id }) => id) ?? [];
    const perspectives = audit.perspectives?.map(({ id }) => id) ?? [];
    this.#choices = (settingTypes.length > 0 ? settingTypes : [undefined]).flatMap((settingType) =>
      [undefined, ...perspectives].map((perspective) => ({ settingType, perspective })),
    );
  }

  /** Where a condition, or one of its alternatives, contradicts itself: it holds for no choice and no answers. */
  contradictions(condition: Condition, path: Path): Path[] {
    if (!this.#choices.some((choice) => this.#canHold(condition, choice, () => true))) return [path];
    if ('any' in condition) return this.#contradictionsIn(condition.any, [...path, 'any']);
    return 'all' in condition ? this.#contradictionsIn(condition.all, [...path, 'all']) : [];
  }

  /** The statements that nobody is ever asked, whatever is chosen and answered. */
  neverAsked(): Set<string> {
    const never = new Set(this.#statements.keys());
    if (never.size * this.#choices.length > most.questions) return new Set();
    for (const choice of this.#choices) for (const id of this.#askedFor(choice)) never.delete(id);
    return never;
  }

  #contradictionsIn(parts: readonly Condition[], path: Path): Path[] {
    return parts.flatMap((part, index) => this.contradictions(part, [...path, index]));
  }

  /** What may be asked of one who chose this. A condition that looks at what is not asked sees no answer. */
  #askedFor(choice: Choice): Set<string> {
    const asked = new Set<string>();
    for (const { id, appliesTo, perspectives, when } of this.#statements.values()) {
      const applies = names(appliesTo, choice.settingType) && names(perspectives, choice.perspective);
      if (applies && (!when || this.#canHold(when, choice, (other) => asked.has(other)))) asked.add(id);
    }
    return asked;
  }

  #canHold(condition: Condition, choice: Choice, canBeAsked: (id: string) => boolean): boolean {
    if (!this.#ways.has(condition)) this.#ways.set(condition, waysToHold(condition, true));
    const ways = this.#ways.get(condition);
    return !ways || ways.some((parts) => this.#canAllHold(parts, choice, canBeAsked));
  }

  #canAllHold(parts: readonly Part[], choice: Choice, canBeAsked: (id: string) => boolean): boolean {
    const byStatement = new Map<string | undefined, Part[]>();
    for (const part of parts) {
      const id = 'statement' in part.condition ? part.condition.statement : undefined;
      byStatement.set(id, [...(byStatement.get(id) ?? []), part]);
    }
    return [...byStatement].every(([id, about]) => {
      const statement = this.#statements.get(id ?? '');
      const answers = statement && canBeAsked(statement.id) ? answersWorthTrying(this.#audit, statement, about) : [];
      if (!answers) return true;
      return [undefined, ...answers].some((answer) => {
        const state = {
          ...choice,
          answerOf: () => answer,
          scoreOf: (_: string, code: string) => this.#score(statement, code),
        };
        return about.every(({ condition, wanted }) => holds(condition, state) === wanted);
      });
    });
  }

  #score(statement: Statement | undefined, code: string): number | undefined {
    return statement && scoredOptions(this.#audit, statement).find((option) => option.code === code)?.score;
  }
}

function names(ids: readonly string[] | undefined, chosen: string | undefined): boolean {
  return !ids || (chosen !== undefined && ids.includes(chosen));
}

/** Every set of parts that together make a condition hold (or not); `undefined` when there are too many. */
function waysToHold(condition: Condition, wanted: boolean): Part[][] | undefined {
  if ('not' in condition) return waysToHold(condition.not, !wanted);
  const nested = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (!nested) return [[{ condition: condition as Part['condition'], wanted }]];
  const together = 'all' in condition === wanted;
  let ways: Part[][] = together ? [[]] : [];
  for (const part of nested) {
    const more = waysToHold(part, wanted);
    if (!more || (together ? ways.length * more.length : ways.length + more.length) > most.ways) return undefined;
    ways = together ? ways.flatMap((way) => more.map((further) => [...way, ...further])) : [...ways, ...more];
  }
  return ways;
}

/** Answers to one statement that these conditions may tell apart; `undefined` where only its site knows what they are. */
function answersWorthTrying(audit: Audit, statement: Statement, parts: readonly Part[]): Answer[] | undefined {
  const values = valuesWorthTrying(audit, statement, parts);
  if (!values) return undefined;
  const at = '';
  const scale = scaleOf(audit, statement);
  return [
    ...values.map((value) => ({ value, at })),
    ...(scale?.notApplicable ? [{ notApplicable: {}, at }] : []),
    ...(scale?.unsure ? [{ unsure: true as const, at }] : []),
  ];
}

function valuesWorthTrying(
  audit: Audit,
  statement: Statement,
  parts: readonly Part[],
): (string | number | string[])[] | undefined {
  const options = optionsOf(audit, statement);
  switch (statement.type ?? 'rating') {
    case 'rating':
    case 'choice':
      return options.map(({ code }) => code);
    case 'choices': {
      // Choosing more only helps what has to be chosen, so all that must not be chosen is left out, and nothing else.
      const refused = new Set(parts.flatMap(({ condition, wanted }) => (wanted ? [] : codesIn(condition))));
      const together = options
        .filter(({ code, exclusive }) => !exclusive && !refused.has(code))
        .map(({ code }) => code);
      return [together, ...options.filter(({ exclusive }) => exclusive).map(({ code }) => [code])];
    }
    case 'number':
      return numbersWorthTrying(statement, parts);
    case 'text':
    case 'date':
      return ['2000-01-01'];
    default:
      return undefined;
  }
}

function numbersWorthTrying({ minimum, maximum }: Statement, parts: readonly Part[]): number[] {
  const least = typeof minimum === 'number' ? minimum : -Infinity;
  const most = typeof maximum === 'number' ? maximum : Infinity;
  const steps = parts.flatMap(({ condition }) =>
    'atLeast' in condition ? [condition.atLeast, condition.atLeast - 1] : [],
  );
  return [0, least, most, ...steps].filter((number) => Number.isFinite(number) && number >= least && number <= most);
}

function codesIn(condition: Part['condition']): readonly string[] {
  return 'is' in condition ? [condition.is] : 'in' in condition ? condition.in : [];
}
