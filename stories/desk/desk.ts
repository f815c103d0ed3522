import { html, render } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlacedProblem } from '../../src/cli/check-text.js';
import { notText } from '../../src/cli/check-text.js';
import type { Audit } from '../../src/core/documents/audit.js';
import type { DocumentKind } from '../../src/core/documents/limits.js';
import { en } from '../../src/localisation/common/en.js';
import { download } from '../../src/parts/download.js';
import { decode } from '../../src/parts/fetch-text.js';
import { copyText } from './copy-text.js';
import { documentView } from './document-view.js';
import { offers, type Offer } from './elements.js';
import { belongTogether, exampleOf, exampleText, starterText, type Example } from './examples.js';
import { OpenedDocument } from './opened-document.js';
import { Frames } from './frames.js';
import type { Lines } from './routes.js';
import { settingsView } from './settings-view.js';
import { snippetView, type Copying, type Whereabouts } from './snippet-view.js';

/** What the site says that there is to show. */
interface Index {
  readonly elements: readonly string[];
  readonly documents: readonly Example[];
}

/** The editor's desk: what was chosen, the documents, and what is made of them. One way: change, then draw. */
class Desk {
  readonly #index: Index;
  readonly #offers: readonly Offer[];
  readonly #frames = new Frames();
  #offer: Offer;
  #documents: OpenedDocument[] = [];
  /** The example in each document, by its kind; empty once it is the person's own. */
  readonly #chosen = new Map<string, string>();
  #settings = new Map<string, string>();
  #where: Whereabouts = {
    route: 'plain',
    folder: '/inclusion',
    addresses: {},
    site: 'https://www.example.gov.uk',
  };
  #said = '';
  #isOpening = false;
  #copied: Copying['last'];

  constructor(index: Index, first: Offer) {
    this.#index = index;
    this.#offers = offers.filter(({ tag }) => index.elements.includes(tag));
    this.#offer = first;
  }

  /** Shows another element, with documents to begin with. */
  async choose(offer: Offer): Promise<void> {
    this.#offer = offer;
    this.#settings = new Map();
    this.#where = { ...this.#where, addresses: {}, fallback: undefined, page: undefined, form: undefined };
    this.#copied = undefined;
    this.#said = '';
    const before = this.#documents;
    this.#documents = offer.needs.map((need) => {
      const kept = before.find((opened) => opened.need.kind === need.kind);
      if (kept) return kept;
      const opened = new OpenedDocument(need, this.#onChecked);
      if (need.kind === 'audit-response') opened.auditBeside = () => this.#audit();
      return opened;
    });
    this.draw();
    for (const opened of this.#documents) if (opened.text === '') await this.#begin(opened, this.#first(opened));
    this.#show();
  }

  #audit(): Audit | undefined {
    return this.#documents.find(({ need }) => need.kind === 'audit')?.lastGood as Audit | undefined;
  }

  #examples({ need }: OpenedDocument): Example[] {
    return this.#index.documents.filter(({ kind }) => kind === need.kind);
  }

  /** What to begin with; of answers only what belongs to the audit beside them. */
  #first(opened: OpenedDocument): string {
    const [examples, audit] = [this.#examples(opened), this.#audit()];
    const any = opened.need.kind === 'audit-response' && audit ? undefined : examples[0];
    return (exampleOf(examples, audit) ?? any)?.file ?? 'new';
  }

  async #begin(opened: OpenedDocument, file: string): Promise<void> {
    const { kind } = opened.need;
    this.#chosen.set(kind, file);
    const text = await (file === 'new' ? starterText(kind, this.#audit()) : exampleText(file));
    // Meanwhile the person may have chosen or written something else.
    if (this.#chosen.get(kind) === file && this.#documents.includes(opened)) await opened.open(text);
  }

  /**
   * Opens a document, and where it does not belong to the audit or the answers beside it, an example in the place of
   * those. Both are shown at once.
   */
  async #openWithOther(opened: OpenedDocument, open: () => Promise<void>): Promise<void> {
    this.#isOpening = true;
    this.#said = '';
    try {
      await open();
      await this.#haveFollow(opened);
    } finally {
      this.#isOpening = false;
    }
    this.#show();
  }

  async #haveFollow(opened: OpenedDocument): Promise<void> {
    const other = this.#documents.find((one) => one !== opened);
    const [own, others] = [opened.audit, other?.audit];
    if (!other || !own || !others || !this.#documents.includes(opened)) return;
    if (this.#chosen.get(other.need.kind) === '') return;
    const isAudit = opened.need.kind === 'audit';
    if (isAudit ? belongTogether(own, others) : belongTogether(others, own)) return;
    const file = isAudit ? this.#first(other) : exampleOf(this.#examples(other), own)?.file;
    if (file === undefined) return;
    await this.#begin(other, file);
    this.#said = isAudit
      ? 'The answers are now an example for this audit.'
      : 'The audit is now the one that these answers belong to.';
  }

  async #openFile(opened: OpenedDocument, file: File): Promise<void> {
    this.#chosen.set(opened.need.kind, '');
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    await this.#openWithOther(opened, () => opened.open(text ?? ''));
    if (text === undefined) {
      opened.checked = { document: undefined, problems: [notText], more: 0 };
      this.draw();
    }
  }

  /** A document of another kind leads to the element that shows that kind. */
  readonly #onChecked = (opened: OpenedDocument): void => {
    const { otherKind, text } = opened;
    const fits =
      otherKind === undefined
        ? undefined
        : this.#offers.find(({ needs }) => needs.some(({ kind }) => kind === otherKind));
    if (!fits) {
      if (opened.need.kind === 'audit')
        void this.#documents.find(({ need }) => need.kind === 'audit-response')?.check();
      this.#show();
      return;
    }
    if (otherKind) void this.#move(opened, fits, text, otherKind);
  };

  async #move(from: OpenedDocument, fits: Offer, text: string, kind: DocumentKind): Promise<void> {
    const already = this.#offer.needs.some((need) => need.kind === kind);
    from.text = '';
    from.checked = undefined;
    if (!already) await this.choose(fits);
    else await this.#begin(from, this.#first(from));
    const to = this.#documents.find(({ need }) => need.kind === kind);
    if (to) this.#chosen.set(kind, '');
    if (to) await this.#openWithOther(to, () => to.open(text));
    this.#said = `This is ${en.documentNames[kind]}, so it is shown as: ${this.#offer.label}.`;
    this.draw();
  }

  /** Draws, and has the frames show what can be shown. */
  #show(): void {
    if (this.#isOpening) return;
    this.draw();
    const [first, second] = this.#documents;
    if (this.#documents.some(({ lastGood, otherAudit }) => lastGood === undefined || otherAudit !== undefined)) return;
    const settings = this.#offer.settings.flatMap(({ attribute, notShown }): [string, string][] => {
      const value = this.#settings.get(attribute);
      return notShown || value === undefined ? [] : [[attribute, value]];
    });
    this.#frames.show({
      tag: this.#offer.tag,
      attributes: Object.fromEntries(settings),
      fallback: this.#where.fallback ?? this.#offer.fallback,
      document: first?.lastGood,
      response: second?.lastGood,
    });
  }

  draw(): void {
    render(this.#choice(), part('choice'));
    const documents = this.#documents.map((opened) => this.#document(opened));
    render(documents.length > 0 ? documents : html`<p>It needs no document: go on with step 3.</p>`, part('documents'));
    const set = (attribute: string, value: string | undefined): void => {
      if (value === undefined) this.#settings.delete(attribute);
      else this.#settings.set(attribute, value);
      this.#show();
    };
    const [first] = this.#documents;
    render(settingsView(this.#offer, first?.lastGood, this.#settings, set), part('settings'));
    const stale = this.#documents.some(({ isBroken }) => isBroken);
    part('stale').textContent = stale
      ? 'This is how it was before the errors above. It follows once they are mended.'
      : '';
    const change = (changed: Partial<Whereabouts>): void => {
      this.#where = { ...this.#where, ...changed };
      this.#copied = undefined;
      this.#show();
    };
    const copying: Copying = { copy: (lines) => void this.#copy(lines), ...(this.#copied && { last: this.#copied }) };
    const needs = this.#documents.map(({ need, file }) => ({ ...need, file }));
    const snippet = snippetView(
      { ...this.#offer, needs },
      this.#settings,
      this.#where,
      first?.lastGood,
      change,
      copying,
    );
    render(snippet, part('snippet'));
    part('said').textContent = this.#said;
  }

  async #copy({ title, text }: Lines): Promise<void> {
    const copied = await copyText(text);
    const words = copied
      ? 'Copied.'
      : 'Your browser does not let this page copy. Select the lines, and press Ctrl and C.';
    this.#copied = { title, words };
    this.draw();
  }

  #choice() {
    return this.#offers.map(
      (offer) =>
        html`<div class="choice">
          <input
            type="radio"
            name="element"
            id=${offer.tag}
            .checked=${live(offer === this.#offer)}
            aria-describedby="${offer.tag}-about"
            @change=${() => void this.choose(offer)}
          />
          <label for=${offer.tag}>${offer.label}</label>
          <p class="hint" id="${offer.tag}-about">${offer.about}</p>
        </div>`,
    );
  }

  #document(opened: OpenedDocument) {
    return documentView(opened, this.#examples(opened), this.#chosen.get(opened.need.kind) ?? '', {
      begin: (file) => void this.#openWithOther(opened, () => this.#begin(opened, file)),
      openFile: (file) => void this.#openFile(opened, file),
      type: (text) => {
        this.#chosen.set(opened.need.kind, '');
        opened.type(text);
      },
      goTo: (problem) => goToProblem(opened, problem),
      save: () => {
        const type = opened.isTable ? 'text/csv' : 'application/json';
        download(new File([opened.text], opened.file, { type }));
      },
    });
  }
}

/** Puts the cursor on what is wrong, and its line in the middle of what is seen of the text. */
function goToProblem({ need, text }: OpenedDocument, { place }: PlacedProblem): void {
  const area = document.querySelector<HTMLTextAreaElement>(`#text-${need.kind}`);
  if (!area) return;
  // A textarea writes each ending of a line as one sign.
  const sign = (index: number): number => text.slice(0, index).replaceAll('\r\n', '\n').length;
  const end = text.slice(place.start).search(/\r|\n/u);
  area.focus();
  area.setSelectionRange(sign(place.start), sign(Math.min(place.end, end < 0 ? text.length : place.start + end)));
  const lines = text.split(/\r\n|\r|\n/u).length;
  area.scrollTop = (area.scrollHeight / lines) * (place.line - 1) - area.clientHeight / 2;
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

const index = (await (await fetch('/desk/index.json')).json()) as Index;
const [first] = offers;
if (first) await new Desk(index, first).choose(first);
