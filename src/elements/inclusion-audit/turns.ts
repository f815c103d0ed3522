import { nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { whenIdle } from '../../parts/when-idle.js';

/** How many statements of a long page stand at once, with those that share an area with them: more than are in sight. */
const atOnce = 10;

/** How long parts are rendered in one go, in milliseconds: whoever presses a key meanwhile does not notice. */
const atATime = 30;

/** The parts of a long page that wait for their turn: they are rendered while the browser has nothing else to do. */
export class Turns {
  readonly #waiting = new Set<InTurn>();
  #room = atOnce;
  #isOn = false;

  /** A page is rendered from its beginning. */
  begin(): void {
    this.#room = atOnce;
  }

  /** Takes room among the first for that many statements; whether there was any left. */
  takeRoom(statements: number): boolean {
    const hadRoom = this.#room > 0;
    this.#room -= statements;
    return hadRoom;
  }

  wait(part: InTurn): void {
    this.#waiting.add(part);
    this.#goOn();
  }

  leave(part: InTurn): void {
    this.#waiting.delete(part);
  }

  /** Renders all that waits: somebody wants to go there, or to print it. */
  finish(): void {
    for (const part of this.#waiting) this.#show(part);
  }

  #goOn(): void {
    if (this.#isOn || this.#waiting.size === 0) return;
    this.#isOn = true;
    const work = () => {
      this.#isOn = false;
      const until = performance.now() + atATime;
      try {
        for (const part of this.#waiting) {
          this.#show(part);
          if (performance.now() > until) break;
        }
      } finally {
        // What can not be rendered keeps no other part from its turn.
        this.#goOn();
      }
    };
    whenIdle(work, { within: 50, withoutIdle: 20 });
  }

  #show(part: InTurn): void {
    this.#waiting.delete(part);
    part.show();
  }
}

class InTurn extends AsyncDirective {
  #turns: Turns | undefined;
  #content: () => unknown = () => nothing;
  #stands = false;

  /** @param statements how many statements of the part are asked. */
  render(turns: Turns, statements: number, content: () => unknown): unknown {
    this.#turns?.leave(this);
    this.#turns = turns;
    this.#content = content;
    this.#stands = turns.takeRoom(statements) || this.#stands;
    if (this.#stands) return content();
    if (this.isConnected) turns.wait(this);
    return nothing;
  }

  show(): void {
    this.#stands = true;
    this.setValue(this.#content());
  }

  override disconnected(): void {
    this.#turns?.leave(this);
  }

  override reconnected(): void {
    if (!this.#stands) this.#turns?.wait(this);
  }
}

/** A part of a long page that waits for its turn unless it is among the first; what has stood once does not wait again. */
export const inTurn = directive(InTurn);
