import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lookupLanguage, resolveText, type Text } from '../core/documents/text.js';
import { directionOf } from './direction.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { nearestLanguage, watchLanguage } from './nearest-language.js';

/** Words in a language, with what the page has to say of them where they are in another one than the element. */
export interface LocalisedText {
  readonly value: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether the words are in another language than the element, and so carry their own `lang` and `dir`. */
  readonly foreign: boolean;
}

type Load = () => Promise<Partial<Messages>>;

/** How to get each language's words; English is here already, and stands in for words that are missing. */
const languages = new Map<string, Load>([
  ['cy', async () => (await import('./cy.js')).cy],
  ['ur', async () => (await import('./ur.js')).ur],
  ['ar', async () => (await import('./ar.js')).ar],
  ['pl', async () => (await import('./pl.js')).pl],
]);
const loaded = new Map<string, Messages>([['en', en]]);
/** How the elements on the page look at their language again. */
const onPage = new Set<() => void>();

/**
 * Adds an interface language of the site's own, or replaces one, also for elements that are there already. Words that
 * it leaves out are English.
 *
 * @param language its BCP 47 tag.
 */
export function registerLanguage(language: string, load: Load): void {
  languages.set(language, load);
  loaded.delete(language);
  onPage.forEach((update) => update());
}

/**
 * Gives an element its language: the nearest `lang` around it, else its document's. Renders the element again when
 * that changes and when the words of a language have come.
 */
export class Localise implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #documentLanguage = 'en';
  #nearest = '';
  #messages: Messages = en;
  #messagesLanguage = 'en';
  #wanted = 'en';
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
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

  get messages(): Messages {
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
    return this.#format(new Date(moment), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }

  number(number: number): string {
    return formatter('number', this.#formatLanguage, (languages) => new Intl.NumberFormat(languages)).format(number);
  }

  /** Numbers and dates go with the words around them; in English as they are written here, not in America. */
  get #formatLanguage(): string {
    const words = this.#messagesLanguage;
    const language = primary(words) === primary(this.language) ? this.language : words;
    return language === 'en' ? 'en-GB' : language;
  }

  #format(date: Date, options: Intl.DateTimeFormatOptions): string {
    if (Number.isNaN(date.getTime())) return '';
    const make = (languages: string[]) => new Intl.DateTimeFormat(languages, options);
    return formatter(JSON.stringify(options), this.#formatLanguage, make).format(date);
  }

  readonly #update = (): void => {
    this.#nearest = nearestLanguage(this.#host);
    this.#wanted = lookupLanguage(['en', ...languages.keys()], [this.language, this.#documentLanguage]) ?? 'en';
    const messages = loaded.get(this.#wanted);
    if (messages) this.#show(this.#wanted, messages);
    else void this.#load(this.#wanted);
    this.#host.requestUpdate();
  };

  #show(language: string, messages: Messages): void {
    this.#messages = messages;
    this.#messagesLanguage = language;
  }

  /** Until the words have come, the former ones stay. */
  async #load(language: string): Promise<void> {
    const load = languages.get(language);
    try {
      const words = await load?.();
      // They may have been replaced on their way.
      if (languages.get(language) === load) loaded.set(language, { ...en, ...words });
      if (this.#stop) this.#update();
    } catch {
      if (this.#wanted === language) this.#show('en', en);
      this.#host.requestUpdate();
    }
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
