/** WebDriver can only size the window, as wide as its view is: what `setWindowSize` in `test/window-size.ts` asks for. */
export function windowSize() {
  return {
    name: 'window-size',
    async executeCommand({ command, payload, session }) {
      if (command !== 'window-size') return undefined;
      await session.browser.driver.setWindowRect(null, null, payload.width, payload.height);
      return true;
    },
  };
}
