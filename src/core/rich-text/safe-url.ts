const allowed: readonly (string | undefined)[] = ['https', 'http', 'mailto', 'tel'];

/**
 * The address as it was given, where a link may lead there: `https`, `http`, `mailto`, `tel`, or relative to the page,
 * `//host` included. `undefined` for every other scheme, however it is disguised.
 */
export function safeUrl(address: string): string | undefined {
  // Browsers drop some of these before they look for a scheme. They are dropped here to look, and not from the address:
  // a space or a joiner in a file's name belongs to it.
  const plain = address.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*|):/iu.exec(plain)?.[1]?.toLowerCase();
  return scheme === undefined || allowed.includes(scheme) ? address : undefined;
}

/** The address as it was given, where a picture may come from there. */
export function pictureUrl(address: string): string | undefined {
  const safe = safeUrl(address);
  return safe === undefined || safe === '' || /^(mailto|tel):/iu.test(safe) ? undefined : safe;
}
