import { lookupLanguage, resolveText, type Text } from '../core/documents/text.js';
import { directionOf } from '../localisation/direction.js';
import { dateWritten } from '../localisation/formatter.js';
import { attribute, markup, type Content, type Markup } from './markup.js';

/** Our words in every language that the library has, English among them, all here: nothing is loaded for markup. */
export type WordsByLanguage<Messages> = Readonly<Record<string, Messages>> & { readonly en: Messages };

/** Who the markup is for: a language, and the document’s own for what is not translated. */
export class Reader<Messages> {
  readonly language: string;
  /** Our words in that language, else in English. */
  readonly messages: Messages;
  readonly #documentLanguage: string;
  readonly #messagesLanguage: string;

  constructor(language: string, documentLanguage: string, words: WordsByLanguage<Messages>) {
    this.language = language;
    this.#documentLanguage = documentLanguage;
    this.#messagesLanguage = lookupLanguage(Object.keys(words), [language]) ?? 'en';
    this.messages = words[this.#messagesLanguage] ?? words.en;
  }

  /** Everything, in the reader’s language and in its direction. */
  frame(content: Content): string {
    const { language } = this;
    return markup`<div lang="${language}" dir="${directionOf(language)}">\n${content}</div>\n`.html;
  }

  /** A document’s wording for this reader. */
  resolve(text: Text): { readonly value: string; readonly language: string } {
    return resolveText(text, [this.language], this.#documentLanguage);
  }

  /** The same as it stands in the markup; in another language than the reader’s it says so. */
  text(text: Text | undefined): Content {
    if (text === undefined) return undefined;
    const { value, language } = this.resolve(text);
    return value === '' ? undefined : this.inLanguage(value, language);
  }

  /** Words of ours. */
  say(words: string): Content {
    return this.inLanguage(words, this.#messagesLanguage);
  }

  /** Content that says which language it is in, where that is not the reader’s. */
  inLanguage(content: Content, language: string): Content {
    const named = this.named(language);
    return named === undefined ? content : markup`<span${named}>${content}</span>`;
  }

  /** The attributes by which an element says so. */
  named(language: string): Markup | undefined {
    return primary(language) === primary(this.language)
      ? undefined
      : markup`${attribute('lang', language)}${attribute('dir', directionOf(language))}`;
  }

  /** A day written out. */
  date(day: string): string {
    return dateWritten(day, this.formatLanguage);
  }

  /** Dates and numbers go with the words around them. */
  get formatLanguage(): string {
    const { language } = this;
    const words = this.#messagesLanguage;
    const chosen = primary(words) === primary(language) ? language : words;
    return chosen === 'en' ? 'en-GB' : chosen;
  }
}

function primary(language: string): string | undefined {
  return language.toLowerCase().split('-')[0];
}
