import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lookupLanguage, resolveText, type Text } from '../core/documents/text.js';
import { directionOf } from './direction.js';
import type { CommonMessages } from './common/messages.js';
import { commonWords } from './common/words.js';
import type { Messages } from './messages.js';
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

type Load = () => Promise<Partial<Messages>>;

/** What loads the languages of the site's own. */
const own = new Map<string, Load>();
/** The words that have come, by what loads them. */
const loaded = new Map<LoadWords<object>, object>();
/** How the elements on the page look at their language again. */
const onPage = new Set<() => void>();

/**
 * Adds an interface language of the site's own, or replaces one, also for elements that are there already. Words that
 * it leaves out are English.
 *
 * @param language its BCP 47 tag.
 */
export function registerLanguage(language: string, load: Load): void {
  own.set(language, load);
  onPage.forEach((update) => update());
}

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
  #messages: CommonMessages & Words;
  #messagesLanguage = 'en';
  /** What the messages were put together from. */
  #parts: readonly object[];
  #wanted = 'en';
  #stop: (() => void) | undefined;

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

  /** The language that the reader is shown, as the page or the document names it. */
  get language(): string {
    return this.#nearest || this.#documentLanguage;
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
    const same = primary(language) === primary(this.#messagesLanguage) && direction === this.direction;
    return { value, language, direction, foreign: !same };
  }

  /** A day or moment (ISO 8601) as a date written out. */
  date(date: string): string {
    // A day has no time zone: it is the same day everywhere.
    const zone = date.length === 10 ? 'UTC' : undefined;
    return this.#format(new Date(date), { dateStyle: 'long', timeZone: zone });
  }

  /** A moment (ISO 8601) as the reader's time of day, to the minute. */
  time(moment: string): string {
    const at = new Date(moment);
    // The first time of day is said with the first answer, and the browser takes long over its first formatter.
    if (this.formatLanguage === 'en-GB' && !Number.isNaN(at.getTime())) {
      return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
    }
    return this.#format(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }

  number(number: number): string {
    return formatter('number', this.formatLanguage, (languages) => new Intl.NumberFormat(languages)).format(number);
  }

  /** A percentage, 0 to 100, to the whole number. */
  percent(percentage: number): string {
    const options: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 };
    const make = (languages: string[]) => new Intl.NumberFormat(languages, options);
    return formatter('percent', this.formatLanguage, make).format(percentage / 100);
  }

  /** Numbers and dates go with the words around them; in English as they are written here, not in America. */
  get formatLanguage(): string {
    const words = this.#messagesLanguage;
    const language = primary(words) === primary(this.language) ? this.language : words;
    return language === 'en' ? 'en-GB' : language;
  }

  #format(date: Date, options: Intl.DateTimeFormatOptions): string {
    if (Number.isNaN(date.getTime())) return '';
    const make = (languages: string[]) => new Intl.DateTimeFormat(languages, options);
    return formatter(JSON.stringify(options), this.formatLanguage, make).format(date);
  }

  readonly #update = (): void => {
    this.#nearest = nearestLanguage(this.#host);
    const available = ['en', ...Object.keys(commonWords.load), ...own.keys()];
    this.#wanted = lookupLanguage(available, [this.language, this.#documentLanguage]) ?? 'en';
    const sources = sourcesOf(this.#wanted, this.#sets);
    if (sources.every((source) => loaded.has(source))) this.#show(this.#wanted, sources);
    else void this.#load(this.#wanted, sources);
    this.#host.requestUpdate();
  };

  /** Shows the words that have come; English stands in for the others. */
  #show(language: string, sources: readonly LoadWords<object>[]): void {
    const words = sources.map((source) => loaded.get(source)).filter((found) => found !== undefined);
    const parts = [...this.#sets.map(({ en }) => en), ...words];
    this.#messagesLanguage = sources.length > 0 && words.length === 0 ? 'en' : language;
    // The same words stay the same object, so that nothing is rendered anew for them.
    if (parts.length === this.#parts.length && parts.every((part, index) => part === this.#parts[index])) return;
    this.#parts = parts;
    this.#messages = Object.assign({}, ...parts) as CommonMessages & Words;
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

/** What loads the words of these sets in a language. */
function sourcesOf(language: string, sets: readonly WordSet<object>[]): LoadWords<object>[] {
  const owned = own.get(language);
  if (owned) return [owned];
  return sets.map((set) => set.load[language]).filter((source) => source !== undefined);
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

interface Formatter {
  format(value: Date | number): string;
}
const formatters = new Map<string, Formatter>();

/**
 * Making a formatter is slow; each is made once. A language that the browser has no formats for (Welsh in Chromium) or
 * that is none (`en_GB`, as pages write it) is formatted as English is here.
 */
function formatter(kind: string, language: string, make: (languages: string[]) => Formatter): Formatter {
  const key = `${kind} ${language}`;
  let found = formatters.get(key);
  if (!found) {
    try {
      found = make([language, 'en-GB']);
    } catch {
      found = make(['en-GB']);
    }
    formatters.set(key, found);
  }
  return found;
}
