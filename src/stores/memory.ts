import { KeyedStore } from './keyed.js';
import { Notices } from './notices.js';

/** Keeps responses as long as the page lives, and nowhere else. */
export class MemoryStore extends KeyedStore {
  constructor() {
    super('memory', '', new Map(), new Notices());
  }
}
