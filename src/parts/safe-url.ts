/**
 * The address, where a link may lead there: `https`, `http`, `mailto`, `tel`, or relative to the page. `undefined` for
 * every other scheme, however it is disguised: control characters and spaces are what browsers drop before they look.
 */
export function safeUrl(address: string): string | undefined {
  const plain = address.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(plain)?.[1]?.toLowerCase();
  if (scheme === undefined) return plain.startsWith(':') ? undefined : plain;
  return ['https', 'http', 'mailto', 'tel'].includes(scheme) ? plain : undefined;
}
