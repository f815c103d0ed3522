import { highlight } from './highlight.js';
import { sentencesOf, type Sentence } from './sentences.js';
import type { Heard, HeardState } from './heard.js';

/**
 * The voice for a language: one on the device, so that nothing that is read is sent anywhere. `undefined` where the
 * device has none.
 */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const primary = (tag: string) => tag.toLowerCase().replaceAll('_', '-').split('-')[0];
  const own = speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && primary(lang) === primary(language));
  const exact = (tag: string) => own.find(({ lang }) => lang.toLowerCase().replaceAll('_', '-') === tag.toLowerCase());
  return (
    exact(language) ?? exact(language === 'en' ? 'en-GB' : language) ?? own.find((voice) => voice.default) ?? own[0]
  );
}

/** A page read out by the device’s voice, sentence by sentence. */
export class SpokenPage implements Heard {
  readonly #sentences: readonly Sentence[];
  readonly #changed: (state: HeardState) => void;
  #rate = 1;
  #next = 0;
  /** Tells the sentence that is spoken from those that were given up. */
  #turn = 0;

  constructor(root: Element, language: string, changed: (state: HeardState) => void) {
    // What the device can not speak is left out.
    this.#sentences = sentencesOf(root, language).filter((sentence) => voiceFor(sentence.language));
    this.#changed = changed;
  }

  start(): void {
    this.#next = 0;
    this.goOn();
  }

  /** Not by the voice’s own pause, which some phones never end: it begins the sentence anew. */
  pause(): void {
    this.#silence();
    this.#changed('paused');
  }

  goOn(): void {
    this.#silence();
    this.#changed('heard');
    this.#speak();
  }

  stop(): void {
    this.#silence();
    this.#end();
  }

  setRate(rate: number, isHeard: boolean): void {
    this.#rate = rate;
    if (isHeard) this.goOn();
  }

  #silence(): void {
    this.#turn += 1;
    speechSynthesis.cancel();
  }

  #speak(): void {
    const sentence = this.#sentences[this.#next];
    if (!sentence) {
      this.#end();
      return;
    }
    const { text, language, range } = sentence;
    const turn = this.#turn;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voiceFor(language) ?? null;
    utterance.lang = utterance.voice?.lang ?? language;
    utterance.rate = this.#rate;
    utterance.onend = () => {
      if (turn !== this.#turn) return;
      this.#next += 1;
      this.#speak();
    };
    // Something else on the page spoke, or the voice failed.
    utterance.onerror = () => {
      if (turn === this.#turn) this.stop();
    };
    this.#show(range);
    speechSynthesis.speak(utterance);
  }

  #show(range: Range): void {
    const element = range.startContainer.parentElement;
    const fold = element?.closest('details');
    if (fold && !element?.closest('summary')) fold.open = true;
    highlight(range);
    element?.scrollIntoView({ block: 'nearest' });
  }

  #end(): void {
    highlight(undefined);
    this.#changed('silent');
  }
}
