import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { canShow } from './embedding/capabilities.js';

/** Makes the view this wide and high, in CSS pixels, or as near to it as the engine can. */
export async function setWindowSize(width: number, height: number): Promise<void> {
  if (canShow('a window of 320 pixels')) return setViewport({ width, height });
  await executeServerCommand('window-size', { width, height });
  while (Math.abs(innerWidth - Math.max(width, 447)) > 1) await new Promise(requestAnimationFrame);
}
