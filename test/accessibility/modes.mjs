/**
 * How a reader has the page. 320 px is WCAG's reflow width; 400 % is a window of 1280 by 1024 px at that zoom, which
 * lays out as 320 by 256. Forced colours are those of a dark contrast theme. Paper is A4 within margins of 10 mm.
 */
export const modes = [
  { name: 'light' },
  { name: 'dark', features: { 'prefers-color-scheme': 'dark' } },
  { name: 'forced colours', features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  { name: '320 px', width: 320, height: 640 },
  { name: '400 %', width: 320, height: 256, scale: 4 },
  { name: 'text spacing', text: 'spaced' },
  { name: 'text at 200 %', text: 'large' },
  { name: 'print', media: 'print', width: 718, height: 1016 },
  { name: 'right to left', direction: 'rtl' },
].map((mode) => ({
  width: 1280,
  height: 1024,
  scale: 1,
  text: 'plain',
  media: 'screen',
  direction: 'ltr',
  ...mode,
  features: { 'prefers-color-scheme': 'light', 'forced-colors': 'none', ...mode.features },
}));

/** Has the page shown in a mode, as the browser's own settings do it. */
export async function apply(page, mode) {
  const { width, height, scale, media, features, text } = mode;
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries({ 'prefers-reduced-motion': 'reduce', ...features }).map(([name, value]) => ({
      name,
      value,
    })),
  });
  await page.evaluate(
    async (wanted, printed) => {
      proof.endWalk();
      proof.setText(wanted);
      // Elements lay out for paper what they do not show on the screen.
      window.dispatchEvent(new Event(printed ? 'beforeprint' : 'afterprint'));
      await proof.settled();
    },
    text,
    media === 'print',
  );
}
