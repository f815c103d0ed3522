import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lookupLanguage, resolveText, type Text } from '../core/documents/text.js';
import { directionOf } from './direction.js';
import { dateWritten, formatter, numberWritten, percentWritten, sizeWritten } from './formatter.js';
import type { CommonMessages } from './common/messages.js';
import { commonWords } from './common/words.js';
import { onPage, ownLanguages } from './own-languages.js';
import { nearestLanguage, watchLanguage } from './nearest-language.js';
import type { LoadWords, WordSet } from './word-set.js';

/** Words in a language, with what the page has to say of them where they are in another one than the element. */
export interface LocalisedText {
  readonly value: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether the words are in another language than the element, and so carry their own `lang` and `dir`. */
  readonly foreign: boolean;
}

/** The words that have come, by what loads them. */
const loaded = new Map<LoadWords<object>, object>();
/**
 * Gives an element its language: the nearest `lang` around it, else its document's. Renders the element again when
 * that changes and when the words of a language have come.
 */
export class Localise<Words extends object = object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #sets: readonly WordSet<object>[];
  readonly #first: Localise | undefined;
  #documentLanguage = 'en';
  #nearest = '';
  #chosen: string | undefined;
  #messages: CommonMessages & Words;
  #messagesLanguage = 'en';
  /** What the messages were put together from. */
  #parts: readonly object[];
  #wanted = 'en';
  #stop: (() => void) | undefined;
  #stopMarking: (() => void) | undefined;

  /**
   * @param words what the element says besides what all elements say.
   * @param first the element's first one, where it has several: all follow its document's language.
   */
  constructor(host: ReactiveControllerHost & Element, words?: WordSet<Words>, first?: Localise) {
    this.#host = host;
    this.#first = first;
    this.#documentLanguage = first?.documentLanguage ?? 'en';
    this.#sets = words ? [commonWords, words] : [commonWords];
    this.#parts = this.#sets.map(({ en }) => en);
    this.#messages = Object.assign({}, ...this.#parts) as CommonMessages & Words;
    host.addController(this);
  }

  /** The language of the element's document, for where the page names none. */
  get documentLanguage(): string {
    return this.#documentLanguage;
  }
  set documentLanguage(language: string) {
    this.#documentLanguage = language;
    this.#update();
  }

  /**
   * The language that the reader chose in the element; wins over what the page and the document name. Everything the
   * document says is then compared with it, and not with the interface words, which may be missing in it.
   */
  get chosenLanguage(): string | undefined {
    return this.#chosen;
  }
  set chosenLanguage(language: string | undefined) {
    if (language === this.#chosen) return;
    this.#chosen = language;
    this.#update();
  }

  /** The language that the page names around the element; empty where it names none. */
  get pageLanguage(): string {
    return this.#nearest;
  }

  /** The language that the reader is shown: the one they chose, else what the page or the document names. */
  get language(): string {
    return this.#chosen ?? (this.#nearest || this.#documentLanguage);
  }

  /** The language of the interface words: the reader's, or English while or where there are none in it. */
  get messagesLanguage(): string {
    return this.#messagesLanguage;
  }

  get messages(): CommonMessages & Words {
    return this.#messages;
  }

  /** The direction of the interface words. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.#messagesLanguage);
  }

  hostConnected(): void {
    this.#stop = watchLanguage(this.#host, this.#update);
    onPage.add(this.#update);
    this.#update();
  }

  hostUpdate(): void {
    const { documentLanguage = this.#documentLanguage } = this.#first ?? {};
    if (documentLanguage !== this.#documentLanguage) this.documentLanguage = documentLanguage;
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    onPage.delete(this.#update);
  }

  /** A document's words for this reader. */
  text(text: Text | undefined): LocalisedText {
    const { value, language } = resolveText(text, [this.language], this.#documentLanguage);
    const direction = directionOf(language);
    const around = this.#chosen ?? this.#messagesLanguage;
    const same = primary(language) === primary(around) && direction === directionOf(around);
    return { value, language, direction, foreign: !same };
  }

  /** A day or moment (ISO 8601) as a date written out. */
  date(date: string): string {
    return dateWritten(date, this.formatLanguage);
  }

  /** A moment (ISO 8601) as the reader's time of day, to the minute. */
  time(moment: string): string {
    const at = new Date(moment);
    if (Number.isNaN(at.getTime())) return '';
    // The first time of day is said with the first answer, and the browser takes long over its first formatter.
    if (this.formatLanguage === 'en-GB') {
      return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
    }
    const options: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
    const make = (languages: string[]) => new Intl.DateTimeFormat(languages, options);
    return formatter('time', this.formatLanguage, make).format(at);
  }

  /** The size of a file in words. */
  fileSize(bytes: number): string {
    return sizeWritten(bytes, this.formatLanguage);
  }

  number(number: number): string {
    return numberWritten(number, this.formatLanguage);
  }

  /** A percentage, 0 to 100, to the whole number. */
  percent(percentage: number): string {
    return percentWritten(percentage, this.formatLanguage);
  }

  /** Numbers and dates go with the words around them; in English as they are written here, not in America. */
  get formatLanguage(): string {
    const words = this.#messagesLanguage;
    const language = primary(words) === primary(this.language) ? this.language : words;
    return language === 'en' ? 'en-GB' : language;
  }

  readonly #update = (): void => {
    this.#nearest = nearestLanguage(this.#host);
    const available = ['en', ...Object.keys(commonWords.load), ...ownLanguages.keys()];
    this.#wanted = lookupLanguage(available, [this.language, this.#documentLanguage]) ?? 'en';
    const sources = sourcesOf(this.#wanted, this.#sets);
    if (sources.every((source) => loaded.has(source))) this.#show(this.#wanted, sources);
    else void this.#load(this.#wanted, sources);
    this.#host.requestUpdate();
  };

  /** Shows the words that have come; English stands in for the others. */
  #show(language: string, sources: readonly LoadWords<object>[]): void {
    const found = sources.map((source) => loaded.get(source)).filter((words) => words !== undefined);
    const parts = [...this.#sets.map(({ en }) => en), ...found];
    this.#messagesLanguage = sources.length > 0 && found.length === 0 ? 'en' : language;
    // The same words stay the same object, so that nothing is rendered anew for them.
    if (parts.length === this.#parts.length && parts.every((part, index) => part === this.#parts[index])) return;
    this.#parts = parts;
    this.#messages = Object.assign({}, ...parts) as CommonMessages & Words;
    this.#stopMarking?.();
    this.#stopMarking = undefined;
    if (found.length > 0 && ownLanguages.has(language)) {
      void this.#markEnglish(parts, Object.assign({}, ...found) as object);
    }
  }

  /** A language of the site's own may leave words out: those are marked as the English that they are. */
  async #markEnglish(parts: readonly object[], words: object): Promise<void> {
    const english = Object.assign({}, ...this.#sets.map(({ en }) => en)) as object;
    if (Object.keys(english).every((name) => name in words)) return;
    const { markEnglish } = await import('./mark-english.js');
    await this.#host.updateComplete;
    const { shadowRoot } = this.#host;
    if (parts !== this.#parts || !shadowRoot) return;
    const marked = markEnglish(shadowRoot, english, words);
    this.#messages = marked.words as CommonMessages & Words;
    this.#stopMarking = marked.stop;
    this.#host.requestUpdate();
  }

  /** Until the words have come, the former ones stay. */
  async #load(language: string, sources: readonly LoadWords<object>[]): Promise<void> {
    await Promise.all(sources.map(load));
    if (!this.#stop) return;
    if (sources.every((source) => loaded.has(source))) this.#update();
    else if (this.#wanted === language) this.#show(language, sources);
    this.#host.requestUpdate();
  }
}

/** What loads the words of these sets in a language; the site's own come last, and so win. */
function sourcesOf(language: string, sets: readonly WordSet<object>[]): LoadWords<object>[] {
  return [...sets.map((set) => set.load[language]), ownLanguages.get(language)].filter(
    (source) => source !== undefined,
  );
}

/** Fulfilled when the words are here, or can not be had. */
async function load(source: LoadWords<object>): Promise<void> {
  if (loaded.has(source)) return;
  try {
    loaded.set(source, await source());
  } catch {
    // English stands in; the next element tries again.
  }
}

/** The language alone, without script or region. */
function primary(language: string): string | undefined {
  return language.toLowerCase().split('-')[0];
}
