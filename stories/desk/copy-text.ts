/** Copies a text; resolves to whether it could. Browsers let pages on https do so, and on the computer itself. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
