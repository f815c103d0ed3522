/**
 * What an engine can not show, so that a test shows the nearest thing it can, and this table says so. Firefox is the
 * extended support release and WebKit the WebKitGTK of `stories/docs/developers.md`.
 */
const lacking: Readonly<Record<string, readonly string[]>> = {
  chromium: [],
  firefox: [
    // A page's own figures of shift: what stands in sight is measured instead.
    'layout shift',
    'reports of violations before a frame is listened to',
  ],
  webkit: ['layout shift', 'moveBefore', 'reports of violations before a frame is listened to'],
};

const engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** Whether this engine can show something of the table. */
export function canShow(what: string): boolean {
  return !lacking[engine]?.includes(what);
}
