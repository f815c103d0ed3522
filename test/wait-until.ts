import { waitUntil as until } from '@open-wc/testing';

/**
 * Waits until something is so. The limit is no measure of speed: machines that share their cores and disks stand still for
 * seconds, and the library's own limit of one second fails tests on them that nothing is wrong with.
 */
export function waitUntil(
  isSo: () => unknown,
  otherwise = '',
  { interval = 50, timeout = 12_000 } = {},
): Promise<void> {
  return until(isSo, otherwise, { interval, timeout });
}
