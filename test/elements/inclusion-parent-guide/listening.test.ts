import { expect } from '@open-wc/testing';
import { GuideOnPage, smallGuide } from '../guide-on-page.js';
import { waitUntil } from '../../wait-until.js';

/** A voice as a browser lists it. */
interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** The browser’s own speech, replaced: what it was asked to say is kept, and it speaks when the test says so. */
class Speech extends EventTarget {
  voices: Voice[] = [];
  readonly said: { text: string; lang: string; rate: number }[] = [];
  #now: SpeechSynthesisUtterance | undefined;

  getVoices(): Voice[] {
    return this.voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.#now = utterance;
    this.said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
  }

  cancel(): void {
    const spoken = this.#now;
    this.#now = undefined;
    spoken?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
  }

  /** The sentence is over. */
  end(): void {
    this.#now?.onend?.(new Event('end') as SpeechSynthesisEvent);
  }

  get last(): string | undefined {
    return this.said.at(-1)?.text;
  }
}

/** An utterance that takes any voice. */
class Utterance {
  voice: Voice | null = null;
  lang = '';
  rate = 1;
  readonly text: string;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(text: string) {
    this.text = text;
  }
}

const english: Voice = { lang: 'en-GB', localService: true, default: false };
const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
const before = names.map((name) => Object.getOwnPropertyDescriptor(window, name));
let speech: Speech;

beforeEach(() => {
  speech = new Speech();
  speech.voices = [english];
  Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
});

afterEach(() => {
  names.forEach((name, index) => {
    Reflect.deleteProperty(window, name);
    const own = before[index];
    if (own) Object.defineProperty(window, name, own);
  });
});

/** Opens a chapter and waits until it can be listened to. */
async function open(chapter = 'suspended', attributes: Record<string, string> = {}, document?: object) {
  const page = await GuideOnPage.open({ chapter, ...attributes }, document);
  await waitUntil(() => page.root.querySelector('.listen'), 'there is nothing to listen by');
  return page;
}

/** The sentence that is marked on the page. */
function marked(): string {
  const [range] = [...(CSS.highlights.get('inclusion-heard') ?? [])];
  return range ? (range as Range).toString().replace(/\s+/gu, ' ').trim() : '';
}

describe('Listening to a chapter', () => {
  it('reads it sentence by sentence, and marks each where it stands', async () => {
    const page = await open();
    await page.press('button', 'Listen to this page');
    const heard: string[] = [];
    for (let sentences = 0; sentences < 6; sentences += 1) {
      expect(marked()).to.equal(speech.last);
      heard.push(speech.last!);
      speech.end();
    }
    expect(heard).to.deep.equal([
      'Suspension from school',
      'My child has been suspended.',
      'What happens now?',
      'The school has to tell you why, and for how long.',
      'Your child has a right to lessons from the sixth day.',
      'What happens, and when',
    ]);
  });

  it('reads all of it, opens what is folded, leaves out what only works the page, and ends by itself', async () => {
    const page = await open();
    await page.press('button', 'Listen to this page');
    for (let sentences = 0; sentences < 200 && page.has('button', 'Pause'); sentences += 1) {
      speech.end();
      await page.element.updateComplete;
    }
    const text = speech.said.map((sentence) => sentence.text).join(' ');
    for (const words of [
      'It can be for 45 school days',
      'Above 15 days in a term they have to meet.',
      'SENDIASS',
      '0800 1111',
    ]) {
      expect(text).to.contain(words);
    }
    for (const words of ['Print this page', 'Pause', 'Education, health and care plan', 'Your ticks are gone']) {
      expect(text).to.not.contain(words);
    }
    expect(page.has('button', 'Listen to this page')).to.equal(true);
    expect(marked()).to.equal('');
  });

  it('pauses and goes on with the same sentence, and stops', async () => {
    const page = await open();
    await page.press('button', 'Listen to this page');
    speech.end();
    await page.press('button', 'Pause');
    expect(page.focused).to.equal('Go on');
    expect(speech.said.length).to.equal(2);
    await page.press('button', 'Go on');
    expect(speech.said.map(({ text }) => text).slice(1)).to.deep.equal([
      'My child has been suspended.',
      'My child has been suspended.',
    ]);
    await page.press('button', 'Stop');
    expect([page.has('button', 'Listen to this page'), marked()]).to.deep.equal([true, '']);
  });

  for (const [how, end] of [
    ['is over', () => Promise.resolve()],
    ['is stopped', (page: GuideOnPage) => page.press('button', 'Stop')],
  ] as const) {
    it(`leaves focus on the button that begins it when it ${how} and what had focus goes`, async () => {
      const page = await open();
      await page.press('button', 'Listen to this page');
      page.find('button', 'Stop').focus();
      await end(page);
      for (let sentences = 0; sentences < 200 && page.has('button', 'Pause'); sentences += 1) {
        speech.end();
        await page.element.updateComplete;
      }
      expect(page.focused).to.equal('Listen to this page');
    });
  }

  it('speaks slower or faster from the sentence that is heard', async () => {
    const page = await open();
    await page.press('button', 'Listen to this page');
    const speed = page.find('combobox', 'Speed') as HTMLSelectElement;
    speed.value = '0.75';
    speed.dispatchEvent(new Event('change', { bubbles: true }));
    expect(speech.said.map(({ text, rate }) => [text, rate])).to.deep.equal([
      ['Suspension from school', 1],
      ['Suspension from school', 0.75],
    ]);
  });

  it('falls silent when the reader turns to another chapter or language, or the guide is taken away', async () => {
    const page = await open();
    await page.press('button', 'Listen to this page');
    await page.press('button', 'My child is too anxious');
    expect([marked(), page.has('button', 'Pause')]).to.deep.equal(['', false]);
    await page.press('button', 'All questions');
    await page.press('button', 'Can my child move');
    await page.press('button', 'Listen to this page');
    page.element.remove();
    expect(marked()).to.equal('');
  });

  for (const [what, voices] of [
    ['the device has no voice', []],
    ['the only voice is not on the device', [{ ...english, localService: false }]],
    ['the voices are of another language', [{ ...english, lang: 'pl-PL' }]],
  ] as const) {
    it(`is not offered where ${what}`, async () => {
      speech.voices = [...voices];
      const page = await GuideOnPage.open({ chapter: 'suspended' });
      await import('../../../src/elements/inclusion-parent-guide/listen-bar.js');
      await page.settled();
      expect(page.root.querySelector('.listen')).to.equal(null);
      // Voices come late in some browsers.
      speech.voices = [english];
      speech.dispatchEvent(new Event('voiceschanged'));
      await page.settled();
      expect(page.has('button', 'Listen to this page')).to.equal(true);
    });
  }

  it('reads a chapter in the language that stands in, by a voice of that language', async () => {
    const page = await open('moving-school', { lang: 'ur' });
    page.root.querySelector<HTMLElement>('.listen button')!.click();
    expect(speech.said[0]).to.deep.equal({ text: 'Moving to another school', lang: 'en-GB', rate: 1 });
  });

  it('leaves out what no voice on the device can speak', async () => {
    const page = await open(
      'anxious',
      {},
      await smallGuide({ '/chapters/1/title': 'Anxiety', '/chapters/1/summary': { pl: 'Porozmawiaj.' } }),
    );
    await page.press('button', 'Listen to this page');
    for (let sentences = 0; sentences < 100; sentences += 1) speech.end();
    expect(speech.said.map(({ text }) => text)).to.not.include('Porozmawiaj.');
  });
});

describe('A recording', () => {
  /** A player that says what it was asked to do, since no sound is to be heard in tests. */
  function follow(player: HTMLAudioElement, fails = false): string[] {
    const asked: string[] = [];
    player.play = () => {
      asked.push('play');
      if (fails) {
        Object.defineProperty(player, 'error', { value: { code: 4 } });
        return Promise.reject(new DOMException('no', 'NotSupportedError'));
      }
      player.dispatchEvent(new Event('play'));
      return Promise.resolve();
    };
    player.pause = () => {
      asked.push('pause');
      player.dispatchEvent(new Event('pause'));
    };
    return asked;
  }

  it('is heard in place of the voice', async () => {
    const page = await open('anxious');
    const player = page.root.querySelector('audio')!;
    const asked = follow(player);
    await page.press('button', 'Listen to this page');
    expect(asked).to.deep.equal(['play']);
    await page.press('button', 'Pause');
    expect(asked).to.deep.equal(['play', 'pause']);
    await page.press('button', 'Go on');
    player.dispatchEvent(new Event('ended'));
    await page.settled();
    expect(page.has('button', 'Listen to this page')).to.equal(true);
    expect(speech.said).to.deep.equal([]);
  });

  it('can be begun again where it was stopped before it came', async () => {
    const page = await open('anxious');
    const player = page.root.querySelector('audio')!;
    const asked: string[] = [];
    let breakOff: (reason: DOMException) => void = () => undefined;
    player.play = () => {
      asked.push('play');
      return new Promise((_, reject) => (breakOff = reject));
    };
    player.pause = () => breakOff(new DOMException('stopped', 'AbortError'));
    await page.press('button', 'Listen to this page');
    await page.press('button', 'Stop');
    await page.press('button', 'Listen to this page');
    expect(asked).to.deep.equal(['play', 'play']);
    expect(page.has('button', 'Pause')).to.equal(true);
  });

  it('is heard where there is no voice', async () => {
    speech.voices = [];
    const page = await open('anxious');
    expect(page.has('button', 'Listen to this page')).to.equal(true);
  });

  it('that can not be played gives way to the voice', async () => {
    const page = await open('anxious');
    follow(page.root.querySelector('audio')!, true);
    await page.press('button', 'Listen to this page');
    await waitUntil(() => speech.said.length > 0, 'nothing is heard');
    expect(page.has('button', 'Pause')).to.equal(true);
  });

  it('is not the one of another language', async () => {
    const page = await open('anxious', {}, await smallGuide({ '/chapters/1/sections/0/blocks/0/language': 'ur' }));
    await page.press('button', 'Listen to this page');
    expect(speech.last).to.equal('Anxiety about school');
    expect(page.text).to.contain('Listen to this part اردو');
  });
});
