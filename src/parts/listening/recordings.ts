import type { Heard, HeardState } from './heard.js';

/** The recordings of a page, one after the other, by the players that stand in it. */
export class RecordedPage implements Heard {
  readonly #players: readonly HTMLAudioElement[];
  readonly #changed: (state: HeardState) => void;
  readonly #failed: () => void;
  #rate = 1;
  #at = 0;
  #listening: AbortController | undefined;

  /** @param failed called when a recording can not be played. */
  constructor(players: readonly HTMLAudioElement[], changed: (state: HeardState) => void, failed: () => void) {
    this.#players = players;
    this.#changed = changed;
    this.#failed = failed;
  }

  start(): void {
    this.#at = 0;
    for (const player of this.#players) player.currentTime = 0;
    this.goOn();
  }

  pause(): void {
    this.#players[this.#at]?.pause();
  }

  goOn(): void {
    const player = this.#players[this.#at];
    if (!player) {
      this.stop();
      return;
    }
    const signal = this.#follow(player);
    player.playbackRate = this.#rate;
    this.#changed('heard');
    void player.play().catch(() => {
      // What was stopped before it could be heard has not failed.
      if (!signal.aborted) this.#fail();
    });
  }

  stop(): void {
    this.#listening?.abort();
    this.#players[this.#at]?.pause();
    this.#changed('silent');
  }

  setRate(rate: number): void {
    this.#rate = rate;
    for (const player of this.#players) player.playbackRate = rate;
  }

  /** The player has buttons of its own; what they do is shown here too. */
  #follow(player: HTMLAudioElement): AbortSignal {
    this.#listening?.abort();
    const { signal } = (this.#listening = new AbortController());
    player.addEventListener('pause', () => !player.ended && this.#changed('paused'), { signal });
    player.addEventListener('play', () => this.#changed('heard'), { signal });
    player.addEventListener(
      'ended',
      () => {
        this.#at += 1;
        this.goOn();
      },
      { signal },
    );
    return signal;
  }

  #fail(): void {
    if (this.#players[this.#at]?.error) {
      this.stop();
      this.#failed();
    } else this.#changed('paused');
  }
}
