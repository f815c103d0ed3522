import { checkTable } from '../../src/cli/check-table.js';
import { checkText, type CheckedText } from '../../src/cli/check-text.js';
import type { DocumentKind } from '../../src/core/documents/limits.js';
import { looksLikeTable } from '../../src/core/exchange/looks-like-table.js';
import type { Audit } from '../../src/core/documents/audit.js';
import { today } from '../../src/parts/today.js';
import type { Need } from './elements.js';

/** How long the desk waits after the last key before it checks, in milliseconds. */
const pause = 300;

/** A document on the desk: its text, what is wrong with it, and the last of it that could be used. */
export class OpenedDocument {
  readonly need: Need;
  text = '';
  checked: CheckedText | undefined;
  /** The value of the last text without errors. */
  lastGood: unknown;
  /** The audits that answers are checked against. */
  audits: () => readonly Audit[] = () => [];
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
    return checkText(text, { today: today(), audits: this.audits() });
  }

  /** What is wrong with a document of the right kind is told by its problems; this, that it is of another. */
  get otherKind(): DocumentKind | undefined {
    const { kind } = this.checked ?? {};
    return kind === undefined || kind === this.need.kind ? undefined : kind;
  }
}
