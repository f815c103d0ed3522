import { findCycle } from '../audit/conditions.js';
import type { Audit, Condition, Scale, Statement } from './audit.js';
import type { Problem } from './problem.js';
import { placeWords, pointer } from './schema-problems.js';
import { suggestion } from './suggestion.js';

type Path = readonly (string | number)[];

/** Names that pages of the journey have, so that no strand, area or statement may. */
const reserved = ['start', 'tasks', 'check', 'results', 'actions'];

/** What a schema can not see: ids used twice, names that lead nowhere, conditions that go round, bands out of order. */
export function auditReferences(audit: Audit, types: readonly string[]): Problem[] {
  return new References(audit, types).problems;
}

class References {
  readonly problems: Problem[] = [];
  readonly #audit: Audit;
  readonly #types: readonly string[];
  readonly #ids = new Map<string, Path>();
  readonly #statements = new Map<string, Statement>();
  readonly #scales: ReadonlyMap<string, Scale>;
  readonly #settingTypes: readonly string[];
  readonly #perspectives: readonly string[];

  constructor(audit: Audit, types: readonly string[]) {
    this.#audit = audit;
    this.#types = types;
    this.#scales = new Map(Object.entries(audit.scales ?? {}));
    this.#settingTypes = (audit.settingTypes ?? []).map(({ id }) => id);
    this.#perspectives = (audit.perspectives ?? []).map(({ id }) => id);
    this.#collect();
    this.#check();
  }

  #collect(): void {
    const audit = this.#audit;
    audit.settingTypes?.forEach(({ id }, index) => this.#register(id, ['settingTypes', index]));
    audit.perspectives?.forEach(({ id }, index) => this.#register(id, ['perspectives', index]));
    audit.results?.bands.forEach(({ id }, index) => this.#register(id, ['results', 'bands', index]));
    audit.strands.forEach((strand, strandIndex) => {
      const strandPath = ['strands', strandIndex];
      this.#register(strand.id, strandPath, true);
      strand.areas.forEach((area, areaIndex) => {
        const areaPath = [...strandPath, 'areas', areaIndex];
        this.#register(area.id, areaPath, true);
        area.statements.forEach((statement, index) => {
          this.#register(statement.id, [...areaPath, 'statements', index], true);
          this.#statements.set(statement.id, statement);
        });
      });
    });
  }

  #check(): void {
    const { strands, scales = {}, results } = this.#audit;
    for (const [name, scale] of Object.entries(scales)) this.#options(['scales', name, 'options'], scale.options);
    strands.forEach((strand, strandIndex) =>
      strand.areas.forEach((area, areaIndex) =>
        area.statements.forEach((statement, index) =>
          this.#statement(statement, ['strands', strandIndex, 'areas', areaIndex, 'statements', index]),
        ),
      ),
    );
    let previous = -Infinity;
    results?.bands.forEach(({ from }, index) => {
      const path = ['results', 'bands', index, 'from'];
      if (index === 0 && from !== 0)
        this.#add(path, 'bands-from-zero', 'The first band has to start at 0. Write "from": 0.');
      else if (from <= previous)
        this.#add(
          path,
          'bands-not-rising',
          `This band starts at ${from}, which is not above the band before it. Put the bands in rising order.`,
        );
      previous = from;
    });
    const cycle = this.problems.some(({ code }) => code === 'duplicate-id') ? undefined : findCycle(this.#audit);
    const first = cycle?.[0];
    if (cycle && first !== undefined) {
      const round = [...cycle, first].map((id) => `"${id}"`).join(' → ');
      this.#add(
        [...(this.#ids.get(first) ?? []), 'when'],
        'condition-cycle',
        `These conditions go round in a circle, so that none could ever be decided: ${round}. Take one of them out.`,
      );
    }
  }

  #register(id: string, path: Path, place = false): void {
    const first = this.#ids.get(id);
    if (place && reserved.includes(id)) {
      this.#add([...path, 'id'], 'reserved-id', `"${id}" is the name of a page of the audit. Choose another id.`);
    }
    if (first) {
      this.#add(
        [...path, 'id'],
        'duplicate-id',
        `The id "${id}" stands at ${pointer([...path, 'id'])} and at ${pointer([...first, 'id'])}. Give one of them another id.`,
      );
    } else this.#ids.set(id, path);
  }

  #statement(statement: Statement, path: Path): void {
    const { type = 'rating', scale, options, when, variants = {}, improvements = {}, minimum, maximum } = statement;
    if (!this.#types.includes(type)) {
      this.#add(
        [...path, 'type'],
        'unknown-type',
        `There is no statement type "${type}".${suggestion(type, this.#types)} Types: ${this.#types.join(', ')}.`,
      );
    }
    if (type === 'rating') this.#scale(scale, path);
    if (type === 'choice' || type === 'choices') {
      if (!options?.length)
        this.#add([...path, 'options'], 'missing', `A statement of the type "${type}" needs "options". Add them.`);
      else this.#options([...path, 'options'], options);
    }
    const bound = type === 'number' ? 'number' : type === 'date' ? 'string' : undefined;
    for (const [name, value] of [
      ['minimum', minimum],
      ['maximum', maximum],
    ] as const) {
      if (value !== undefined && bound !== undefined && typeof value !== bound) {
        this.#add(
          [...path, name],
          'wrong-type',
          `"${name}" of a ${type} has to be a ${type}${type === 'date' ? ' in the form YYYY-MM-DD' : ''}.`,
        );
      }
    }
    if (bound !== undefined && minimum !== undefined && maximum !== undefined && minimum > maximum) {
      this.#add([...path, 'minimum'], 'minimum-above-maximum', 'The minimum is above the maximum. Swap them.');
    }
    for (const id of Object.keys(variants))
      this.#known([...path, 'variants', id], id, this.#settingTypes, 'setting type');
    this.#all([...path, 'appliesTo'], statement.appliesTo, this.#settingTypes, 'setting type');
    this.#all([...path, 'perspectives'], statement.perspectives, this.#perspectives, 'perspective');
    const codes = this.#codes(statement);
    if (codes)
      for (const code of Object.keys(improvements)) this.#known([...path, 'improvements', code], code, codes, 'option');
    if (when) this.#condition(when, [...path, 'when']);
  }

  #scale(scale: string | undefined, path: Path): void {
    if (scale === undefined)
      this.#add([...path, 'scale'], 'missing', 'A rating needs a "scale". Name one of the audit’s scales.');
    else this.#known([...path, 'scale'], scale, [...this.#scales.keys()], 'scale');
  }

  #options(path: Path, options: Scale['options']): void {
    const first = new Map<string, number>();
    options.forEach(({ code }, index) => {
      const before = first.get(code);
      if (before === undefined) first.set(code, index);
      else
        this.#add(
          [...path, index, 'code'],
          'duplicate-code',
          `The code "${code}" stands at ${pointer([...path, index, 'code'])} and at ${pointer([...path, before, 'code'])}. Give one of them another code.`,
        );
    });
    const scores = options.map(({ score }) => score).filter((score) => score !== undefined);
    if (scores.length > 0 && Math.max(...scores) === 0) {
      this.#add(
        path,
        'no-score-above-zero',
        'None of these options has a score above 0. Give the best one a higher score, or take the scores out.',
      );
    }
  }

  #condition(condition: Condition, path: Path): void {
    if ('all' in condition)
      return condition.all.forEach((part, index) => this.#condition(part, [...path, 'all', index]));
    if ('any' in condition)
      return condition.any.forEach((part, index) => this.#condition(part, [...path, 'any', index]));
    if ('not' in condition) return this.#condition(condition.not, [...path, 'not']);
    if ('settingType' in condition)
      return this.#all([...path, 'settingType'], condition.settingType, this.#settingTypes, 'setting type');
    if ('perspective' in condition)
      return this.#all([...path, 'perspective'], condition.perspective, this.#perspectives, 'perspective');
    if (!('statement' in condition)) return;
    const asked = this.#statements.get(condition.statement);
    if (!asked) this.#known([...path, 'statement'], condition.statement, [...this.#statements.keys()], 'statement');
    const codes = asked && this.#codes(asked);
    if (!codes) return;
    if ('is' in condition) this.#known([...path, 'is'], condition.is, codes, 'option');
    if ('in' in condition) this.#all([...path, 'in'], condition.in, codes, 'option');
  }

  /** The option codes that answers to a statement may have; `undefined` where that is not known. */
  #codes({ type = 'rating', scale, options }: Statement): string[] | undefined {
    const list = type === 'rating' ? this.#scales.get(scale ?? '')?.options : options;
    return list?.map(({ code }) => code);
  }

  #all(path: Path, ids: readonly string[] | undefined, known: readonly string[], what: string): void {
    ids?.forEach((id, index) => this.#known([...path, index], id, known, what));
  }

  #known(path: Path, id: string, known: readonly string[], what: string): void {
    if (known.includes(id)) return;
    this.#add(path, `unknown-${what.replace(' ', '-')}`, `There is no ${what} "${id}" here.${suggestion(id, known)}`);
  }

  #add(path: Path, code: string, message: string): void {
    this.problems.push({ path: pointer(path), severity: 'error', code, message: `${placeWords(path)}${message}` });
  }
}
