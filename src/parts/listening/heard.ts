/** Whether something is heard. */
export type HeardState = 'silent' | 'heard' | 'paused';

/** Something that can be heard: a recording, or a page read out. */
export interface Heard {
  start(): void;
  pause(): void;
  goOn(): void;
  stop(): void;
  /** 1 is as fast as people speak. */
  setRate(rate: number, isHeard: boolean): void;
}
