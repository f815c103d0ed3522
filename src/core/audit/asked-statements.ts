import type { Area, Audit, Condition, Statement, Strand } from '../documents/audit.js';
import type { Answer } from '../documents/audit-response.js';
import { compileConditions, holds, isAnswered, type ConditionGraph, type ConditionState } from './conditions.js';
import { scoredOptions } from './options.js';
import { Tally } from './progress.js';
import { decidingParts } from './why-asked.js';

/** What decides, besides the audit, which statements are asked. */
export interface Circumstances {
  readonly settingType: string | undefined;
  readonly perspective: string | undefined;
  /** The answer to a statement, asked or not. */
  answerOf(statement: string): Answer | undefined;
}

/** A statement with where it stands. */
export interface Place {
  readonly statement: Statement;
  readonly area: Area;
  readonly strand: Strand;
}

/**
 * Which statements are asked, and how many of them are answered. Kept up to date by looking only at what depends on a
 * change.
 */
export class AskedStatements {
  /** Every statement by its id, in document order. */
  readonly places = new Map<string, Place>();
  readonly strands = new Tally();
  readonly areas = new Tally();
  readonly #circumstances: Circumstances;
  readonly #state: ConditionState;
  readonly #graph: ConditionGraph;
  readonly #asked = new Set<string>();

  constructor(audit: Audit, circumstances: Circumstances) {
    for (const strand of audit.strands) {
      for (const area of strand.areas) {
        for (const statement of area.statements) this.places.set(statement.id, { statement, area, strand });
      }
    }
    this.#graph = compileConditions(audit);
    this.#circumstances = circumstances;
    this.#state = {
      get settingType() {
        return circumstances.settingType;
      },
      get perspective() {
        return circumstances.perspective;
      },
      answerOf: (id) => (this.has(id) ? circumstances.answerOf(id) : undefined),
      scoreOf: (id, code) => {
        const statement = this.places.get(id)?.statement;
        return statement && scoredOptions(audit, statement).find((option) => option.code === code)?.score;
      },
    };
  }

  /** Whether a statement is asked. */
  has(statement: string): boolean {
    return this.#asked.has(statement);
  }

  /** The simple conditions that decided that a statement is asked; none where it has no condition or is not asked. */
  whyAsked(statement: string): Condition[] {
    const when = this.places.get(statement)?.statement.when;
    return when && this.has(statement) ? decidingParts(when, this.#state) : [];
  }

  /** Counts that a statement came to be answered, or ceased to be. */
  countAnswered(statement: string, was: boolean, is: boolean): void {
    if (was !== is && this.has(statement)) this.#count(statement, 0, is ? 1 : -1);
  }

  /**
   * Finds out anew which statements are asked: those whose condition looks at one of these, or every one where the
   * setting or perspective changed.
   *
   * @returns the statements that are now asked and were not, or the other way round.
   */
  settle(changed: Iterable<string> | 'everything'): Set<string> {
    // By depth, so that a statement is looked at once, after all that its condition looks at.
    const waiting = new Map<number, Set<string>>();
    const wait = (id: string) => {
      const depth = this.#graph.depths.get(id);
      if (depth === undefined) return;
      const level = waiting.get(depth);
      if (level) level.add(id);
      else waiting.set(depth, new Set([id]));
    };
    const dependantsOf = (id: string) => this.#graph.dependants.get(id) ?? [];
    if (changed === 'everything') for (const id of this.places.keys()) wait(id);
    else for (const id of changed) dependantsOf(id).forEach(wait);

    const turned = new Set<string>();
    for (let depth = 0; waiting.size > 0; depth += 1) {
      for (const id of waiting.get(depth) ?? []) {
        if (!this.#turn(id)) continue;
        turned.add(id);
        dependantsOf(id).forEach(wait);
      }
      waiting.delete(depth);
    }
    return turned;
  }

  /** The strands and areas whose counts are other than when this was last asked for. */
  takeChangedCounts(): { strands: Set<string>; areas: Set<string> } {
    return { strands: this.strands.takeChanged(), areas: this.areas.takeChanged() };
  }

  /** Asks a statement, or asks it no more, as it should be; says whether that is a change. */
  #turn(id: string): boolean {
    const statement = this.places.get(id)?.statement;
    const asked = statement !== undefined && this.#shouldAsk(statement);
    if (asked === this.has(id)) return false;
    if (asked) this.#asked.add(id);
    else this.#asked.delete(id);
    const answered = isAnswered(this.#circumstances.answerOf(id));
    const step = asked ? 1 : -1;
    this.#count(id, step, answered ? step : 0);
    return true;
  }

  #shouldAsk({ appliesTo, perspectives, when }: Statement): boolean {
    const { settingType, perspective } = this.#state;
    if (appliesTo && (settingType === undefined || !appliesTo.includes(settingType))) return false;
    if (perspectives && (perspective === undefined || !perspectives.includes(perspective))) return false;
    return !when || holds(when, this.#state);
  }

  #count(statement: string, asked: number, answered: number): void {
    const place = this.places.get(statement);
    if (!place) return;
    this.strands.add(place.strand.id, asked, answered);
    this.areas.add(place.area.id, asked, answered);
  }
}
