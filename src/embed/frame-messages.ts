/**
 * What a page and the frame in it say to each other. The page begins, with a nonce of its own making; the frame tells
 * that page its height, with that nonce. Anything else is not heard.
 */
const greeting = 'inclusion-frame-greeting';
const height = 'inclusion-frame-height';

/** The most that a frame may ask for, in CSS pixels. */
const tallest = 100_000;

export function greetingWith(nonce: string): object {
  return { type: greeting, nonce };
}

export function heightWith(nonce: string, pixels: number): object {
  return { type: height, nonce, height: pixels };
}

/** The nonce in a page's greeting, if this is one. */
export function nonceIn(message: unknown): string | undefined {
  const { type, nonce } = fieldsOf(message);
  return type === greeting && typeof nonce === 'string' && /^[\w-]{16,64}$/u.test(nonce) ? nonce : undefined;
}

/** The height in a frame's message, in CSS pixels, if it is one and carries the nonce that the page gave. */
export function heightIn(message: unknown, nonce: string): number | undefined {
  const { type, nonce: given, height: pixels } = fieldsOf(message);
  if (type !== height || given !== nonce || typeof pixels !== 'number') return undefined;
  return pixels > 0 && pixels <= tallest ? pixels : undefined;
}

function fieldsOf(message: unknown): Readonly<Record<string, unknown>> {
  return typeof message === 'object' && message !== null ? (message as Record<string, unknown>) : {};
}
