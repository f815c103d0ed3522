/**
 * What an engine of those in `test/browsers` can not show, and what a test shows of it in its place, so that nothing is
 * skipped in silence. `capabilities.test.ts` sees to it that this table is true.
 */
export const capabilities = {
  'layout shift': {
    /** Whether the engine can, found by asking it. */
    has: () => PerformanceObserver.supportedEntryTypes.includes('layout-shift'),
    lacking: ['firefox', 'webkit'],
    instead: 'where what is in sight stands, before and after',
  },
  moveBefore: {
    has: () => 'moveBefore' in Element.prototype,
    lacking: ['webkit'],
    instead: 'fault 38: a plain move, which the same guard is for',
  },
  'back within a frame': {
    // Going back in a frame leads WebKitGTK's driver away from the test itself; nobody can ask it.
    has: () => navigator.userAgent.includes('Firefox/') || navigator.userAgent.includes('Chrome/'),
    lacking: ['webkit'],
    instead: 'the way there alone',
  },
  'a window of 320 pixels': {
    // A window stands where it is put, so that asking would change it for the tests that follow.
    has: () => navigator.userAgent.includes('Firefox/') || navigator.userAgent.includes('Chrome/'),
    lacking: ['webkit'],
    instead: 'the narrowest that WebKitGTK’s browser can be, 447 pixels; frames of 320 pixels show the rest',
  },
  'view transitions': {
    has: () => 'startViewTransition' in document,
    lacking: [],
    instead: 'the swap alone',
  },
} as const satisfies Record<string, { has: () => boolean; lacking: readonly string[]; instead: string }>;

/** The engine that runs the test. */
export const engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** Whether this engine can show something, as the table says. */
export function canShow(what: keyof typeof capabilities): boolean {
  const lacking: readonly string[] = capabilities[what].lacking;
  return !lacking.includes(engine);
}
