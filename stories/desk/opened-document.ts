import { checkTable } from '../../src/cli/check-table.js';
import { checkText, type CheckedText } from '../../src/cli/check-text.js';
import type { DocumentKind } from '../../src/core/documents/limits.js';
import { looksLikeTable } from '../../src/core/exchange/looks-like-table.js';
import type { Audit } from '../../src/core/documents/audit.js';
import type { AuditResponse } from '../../src/core/documents/audit-response.js';
import { today } from '../../src/parts/today.js';
import type { Need } from './elements.js';
import type { AuditName } from './examples.js';

/** How long the desk waits after the last key before it checks, in milliseconds. */
const pause = 300;

/** A document on the desk: its text, what is wrong with it, and the last of it that could be used. */
export class OpenedDocument {
  readonly need: Need;
  text = '';
  checked: CheckedText | undefined;
  /** The value of the last text without errors. */
  lastGood: unknown;
  /** The audit that answers are checked against. */
  auditBeside: () => Audit | undefined = () => undefined;
  readonly #onChange: (opened: OpenedDocument) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(need: Need, onChange: (opened: OpenedDocument) => void) {
    this.need = need;
    this.#onChange = onChange;
  }

  /** Another document: what was here is no longer shown. */
  async open(text: string): Promise<void> {
    this.lastGood = undefined;
    this.text = text;
    await this.check();
  }

  /** The person is typing. */
  type(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.check(), pause);
  }

  async check(): Promise<void> {
    clearTimeout(this.#timer);
    const { text } = this;
    const checked = await this.#look(text);
    if (text !== this.text) return;
    this.checked = checked;
    if (checked.document !== undefined && checked.kind === this.need.kind) this.lastGood = checked.value;
    this.#onChange(this);
  }

  /** The name that it is saved by: a table of schools keeps its own ending. */
  get file(): string {
    return this.isTable ? this.need.file.replace(/\.json$/u, '.csv') : this.need.file;
  }

  /** Whether it is a table of schools, which stands for a register. */
  get isTable(): boolean {
    return this.need.kind === 'rights-register' && this.checked?.document !== undefined && looksLikeTable(this.text);
  }

  async #look(text: string): Promise<CheckedText> {
    if (this.need.kind === 'rights-register' && looksLikeTable(text)) {
      const table = await checkTable(text, today());
      if (table.problems[0]?.code !== 'not-json') return table;
    }
    const audit = this.auditBeside();
    return checkText(text, { today: today(), audits: audit ? [audit] : [] });
  }

  /** What is wrong with a document of the right kind is told by its problems; this, that it is of another. */
  get otherKind(): DocumentKind | undefined {
    const { kind } = this.checked ?? {};
    return kind === undefined || kind === this.need.kind ? undefined : kind;
  }

  /** The audit that the last good text is, or that its answers belong to. */
  get audit(): AuditName | undefined {
    const { kind } = this.need;
    if (kind === 'audit') return this.lastGood as Audit | undefined;
    return kind === 'audit-response' ? (this.lastGood as AuditResponse | undefined)?.audit : undefined;
  }

  /** The audit that answers belong to, when it is not the one beside them. */
  get otherAudit(): string | undefined {
    const [beside, own] = [this.auditBeside()?.id, this.audit?.id];
    return beside === undefined || own === beside ? undefined : own;
  }

  /** Whether what its text says now can not be shown. */
  get isBroken(): boolean {
    return this.checked !== undefined && (this.checked.document === undefined || this.otherAudit !== undefined);
  }
}
