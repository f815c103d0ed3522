import type { Audit } from '../documents/audit.js';
import type { Answer, AuditResponse } from '../documents/audit-response.js';
import { AskedStatements, type Circumstances } from './asked-statements.js';
import { isAnswered } from './conditions.js';
import { frozenCopyOf } from './copies.js';
import { sameContent } from './same-content.js';
import type { Touched } from './session-change.js';
import { wordingFor } from './wording.js';

/** A response without its answers. */
export type Header = Omit<AuditResponse, 'answers'>;

/** Answers by statement; `undefined` takes one away. */
export type Answers = ReadonlyMap<string, Answer | undefined>;

/** A response with what follows from it. Whoever changes it is told what that touched. */
export class ResponseState implements Circumstances {
  header: Header;
  answers: Map<string, Answer>;
  readonly asked: AskedStatements;

  constructor(audit: Audit, response: AuditResponse) {
    const { answers, ...header } = frozenCopyOf(response);
    this.header = Object.freeze(header);
    this.answers = new Map(Object.entries(answers));
    this.asked = new AskedStatements(audit, this);
    this.asked.settle('everything');
    this.asked.takeChangedCounts();
  }

  get settingType(): string | undefined {
    return this.header.setting?.type;
  }

  get perspective(): string | undefined {
    return this.header.respondent?.perspective;
  }

  answerOf(statement: string): Answer | undefined {
    return this.answers.get(statement);
  }

  /** Sets answers and the header, and everything that follows from them. Both are to be frozen copies. */
  apply(answers: Answers, header: Header): Touched {
    const { settingType, perspective } = this;
    this.header = Object.freeze(header);
    const changed = new Map<string, { answer: Answer | undefined; previous: Answer | undefined }>();
    for (const [id, answer] of answers) {
      const previous = this.answers.get(id);
      if (answer) this.answers.set(id, answer);
      else this.answers.delete(id);
      if (sameContent(previous, answer)) continue;
      changed.set(id, { answer, previous });
      this.asked.countAnswered(id, isAnswered(previous), isAnswered(answer));
    }
    const sameCircumstances = settingType === this.settingType && perspective === this.perspective;
    const turned = this.asked.settle(sameCircumstances ? changed.keys() : 'everything');
    const reworded = settingType === this.settingType ? [] : this.#reworded(settingType);
    const statements = new Set([...changed.keys(), ...turned, ...reworded]);
    return { answers: changed, statements, ...this.asked.takeChangedCounts() };
  }

  /** Puts another response in the place of this one. */
  replace(response: AuditResponse): Touched {
    const { answers, ...header } = frozenCopyOf(response);
    const next = new Map(Object.entries(answers));
    const gone = [...this.answers.keys()].filter((id) => !next.has(id));
    const touched = this.apply(new Map([...next, ...gone.map((id) => [id, undefined] as const)]), header);
    // The answers stand in the order of the new response, then.
    this.answers = next;
    return touched;
  }

  /** The statements that have other words than for that setting type. */
  #reworded(settingType: string | undefined): string[] {
    return [...this.asked.places]
      .filter(([, { statement }]) => wordingFor(statement, settingType) !== wordingFor(statement, this.settingType))
      .map(([id]) => id);
  }
}
