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

/**
 * Adds an interface language of the site's own, or replaces one. Words that it leaves out are English.
 *
 * @param language its BCP 47 tag.
 */
export function registerLanguage(language: string, load: Load): void {
  languages.set(language, load);
  loaded.delete(language);
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
    this.#stop = watchLanguage(this.#host, () => this.#update());
    this.#update();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** A document's words for this reader. */
  text(text: Text | undefined): LocalisedText {
    const { value, language } = resolveText(text, [this.language], this.#documentLanguage);
    const same = language.split('-')[0] === this.#messagesLanguage.split('-')[0];
    return { value, language, direction: directionOf(language), foreign: !same };
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
    return formatter('number', this.#formatLanguage, () => new Intl.NumberFormat(this.#formatLanguage)).format(number);
  }

  /** Numbers and dates go with the words around them; in English as they are written here, not in America. */
  get #formatLanguage(): string {
    const language = this.#messagesLanguage;
    if (language.split('-')[0] !== (this.language.split('-')[0] ?? '')) return language === 'en' ? 'en-GB' : language;
    return this.language === 'en' ? 'en-GB' : this.language;
  }

  #format(date: Date, options: Intl.DateTimeFormatOptions): string {
    if (Number.isNaN(date.getTime())) return '';
    const language = this.#formatLanguage;
    return formatter(JSON.stringify(options), language, () => new Intl.DateTimeFormat(language, options)).format(date);
  }

  #update(): void {
    this.#nearest = nearestLanguage(this.#host);
    const language = lookupLanguage(['en', ...languages.keys()], [this.language, this.#documentLanguage]) ?? 'en';
    this.#show(language);
    this.#host.requestUpdate();
  }

  #show(language: string): void {
    const messages = loaded.get(language);
    if (messages) {
      this.#messages = messages;
      this.#messagesLanguage = language;
      return;
    }
    void languages
      .get(language)?.()
      .then(
        (words) => {
          loaded.set(language, { ...en, ...words });
          this.#update();
        },
        () => undefined,
      );
  }
}

interface Formatter {
  format(value: Date | number): string;
}
const formatters = new Map<string, Formatter>();

/** Making a formatter is slow; each is made once. A language the browser does not know is formatted as English. */
function formatter(kind: string, language: string, make: () => Intl.DateTimeFormat | Intl.NumberFormat): Formatter {
  const key = `${kind} ${language}`;
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = make() as Formatter));
  return found;
}
